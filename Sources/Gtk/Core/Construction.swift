internal import CGtk

/// A new instance of `type` with properties that can only be given at construction.
@MainActor
func makeObject(_ type: GType, role: Role) -> OpaquePointer {
    var value = GValue()
    g_value_init(&value, gtk_accessible_role_get_type())
    g_value_set_enum(&value, gint(role.raw.rawValue))
    return "accessible-role".withCString { name in
        var names: [UnsafePointer<CChar>?] = [name]
        return OpaquePointer(given(g_object_new_with_properties(type, 1, &names, &value)))
    }
}
