internal import CGtk

/// Something the program can do, by name: for menus, keys and buttons.
package final class Action: Object {
    package init(_ name: String, _ perform: @escaping @MainActor () -> Void) {
        super.init(adopting: g_simple_action_new(name, nil))
        connect("activate", perform)
    }

    /// A choice of one out of several; menu items carry the value they stand for.
    package init(
        _ name: String,
        value: String,
        _ choose: @escaping @MainActor (_ value: String) -> Void
    ) {
        let type = g_variant_type_new("s")
        super.init(
            adopting: g_simple_action_new_stateful(name, type, g_variant_new_string(value))
        )
        g_variant_type_free(type)
        connect("activate") { [weak self] (parameter: Variant) in
            self?.setState(parameter.string)
            choose(parameter.string)
        }
    }

    package var isEnabled: Bool {
        get { g_action_get_enabled(pointer) != 0 }
        set { g_simple_action_set_enabled(pointer, newValue ? 1 : 0) }
    }

    package func activate() { g_action_activate(pointer, nil) }

    /// The value that is chosen now, without choosing it again.
    package func setState(_ value: String) {
        g_simple_action_set_state(pointer, g_variant_new_string(value))
    }
}
