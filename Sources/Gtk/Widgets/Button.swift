internal import CGtk

/// Something to press.
package class Button: Widget {
    package init(_ label: String, onClicked: (@MainActor () -> Void)? = nil) {
        super.init(adopting: gtk_button_new_with_label(label))
        if let onClicked { self.onClicked(onClicked) }
    }

    /// A button around any content; `name` is what assistive technology calls it.
    package init(_ content: Widget, name: String, onClicked: (@MainActor () -> Void)? = nil) {
        super.init(adopting: gtk_button_new())
        gtk_button_set_child(cast(), content.widget)
        setAccessibleLabel(name)
        if let onClicked { self.onClicked(onClicked) }
    }

    /// A button with a picture from the icon theme.
    package init(icon: String, name: String, onClicked: (@MainActor () -> Void)? = nil) {
        super.init(adopting: gtk_button_new_from_icon_name(icon))
        setAccessibleLabel(name)
        tooltip = name
        if let onClicked { self.onClicked(onClicked) }
    }

    override init(adopting pointer: OpaquePointer) { super.init(adopting: pointer) }

    package var label: String {
        get { gtk_button_get_label(cast()).map { String(cString: $0) } ?? "" }
        set { gtk_button_set_label(cast(), newValue) }
    }

    package func onClicked(_ handler: @escaping @MainActor () -> Void) {
        connect("clicked", handler)
    }

    /// Presses it, as a person would: nothing happens while it is insensitive.
    package func click() {
        if gtk_widget_is_sensitive(widget) != 0 { g_signal_emit_by_name_clicked(pointer) }
    }

    /// Does what the action of this name does, and is insensitive while that cannot be done.
    package func setAction(_ name: String) {
        gtk_actionable_set_action_name(pointer, name)
    }
}

/// `gtk_widget_activate` holds a button pressed for a quarter of a second; this does not.
@MainActor
private func g_signal_emit_by_name_clicked(_ pointer: OpaquePointer) {
    var instance = GValue()
    g_value_init(&instance, gtk_button_get_type())
    g_value_set_object(&instance, gpointer(pointer))
    g_signal_emitv(&instance, g_signal_lookup("clicked", gtk_button_get_type()), 0, nil)
    g_value_unset(&instance)
}
