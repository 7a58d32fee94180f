internal import CGtk

@testable import Gtk

extension Widget {
    /// Gives a key to what listens to keys here; false when nobody took it.
    @discardableResult
    func press(_ key: String, holding modifiers: UInt32 = 0) -> Bool {
        controllers.compactMap { $0 as? KeyController }.contains { controller in
            controller.emit("key-pressed") { values in
                g_value_init(&values[1], cgtk_type_uint())
                g_value_set_uint(&values[1], gdk_keyval_from_name(key))
                g_value_init(&values[2], cgtk_type_uint())
                g_value_init(&values[3], gdk_modifier_type_get_type())
                g_value_set_flags(&values[3], modifiers)
            }
        }
    }

    /// Lets go of a file above it; false when it takes no files.
    @discardableResult
    func drop(file path: String) -> Bool {
        var file = GValue()
        g_value_init(&file, cgtk_type_file())
        defer { g_value_unset(&file) }
        g_value_take_object(&file, gpointer(g_file_new_for_path(path)))
        return controllers.compactMap { $0 as? FileDrop }.contains { target in
            target.emit("drop") { values in
                g_value_init(&values[1], g_value_get_type())
                g_value_set_boxed(&values[1], &file)
                g_value_init(&values[2], cgtk_type_double())
                g_value_init(&values[3], cgtk_type_double())
            }
        }
    }

    private var controllers: [Object] {
        guard let list = gtk_widget_observe_controllers(widget) else { return [] }
        defer { g_object_unref(gpointer(list)) }
        return (0..<g_list_model_get_n_items(list)).compactMap { position in
            guard let item = g_list_model_get_item(list, position) else { return nil }
            defer { g_object_unref(item) }
            return Object.existing(OpaquePointer(item))
        }
    }
}

extension Object {
    /// Emits a signal with three arguments that wants a yes or no.
    fileprivate func emit(_ signal: String, _ arguments: (inout [GValue]) -> Void) -> Bool {
        let type = cgtk_type_of(gpointer(pointer))
        var values = [GValue](repeating: GValue(), count: 4)
        g_value_init(&values[0], type)
        g_value_set_object(&values[0], gpointer(pointer))
        arguments(&values)
        var answer = GValue()
        g_value_init(&answer, cgtk_type_boolean())
        g_signal_emitv(values, g_signal_lookup(signal, type), 0, &answer)
        for index in values.indices { g_value_unset(&values[index]) }
        return g_value_get_boolean(&answer) != 0
    }
}

/// Whether GTK may move things, as the desktop's setting says.
@MainActor
func setAnimations(_ areOn: Bool) {
    guard let settings = gtk_settings_get_default() else { return }
    var value = GValue()
    g_value_init(&value, cgtk_type_boolean())
    g_value_set_boolean(&value, areOn ? 1 : 0)
    g_object_set_property(.init(settings), "gtk-enable-animations", &value)
    g_value_unset(&value)
}
