internal import CGtk

/// A button that opens a menu or a popover.
package final class MenuButton: Widget {
    private init(name: String) {
        super.init(adopting: gtk_menu_button_new())
        setAccessibleLabel(name)
    }

    /// With an icon; `isPrimary` opens it with F10.
    package convenience init(icon: String, name: String, menu: Menu, isPrimary: Bool = false) {
        self.init(name: name)
        gtk_menu_button_set_icon_name(pointer, icon)
        gtk_menu_button_set_menu_model(pointer, menu.model)
        gtk_menu_button_set_primary(pointer, isPrimary ? 1 : 0)
        tooltip = name
    }

    /// Around any content, opening a popover.
    package convenience init(_ content: Widget, name: String, popover: Popover) {
        self.init(name: name)
        gtk_menu_button_set_child(pointer, content.widget)
        gtk_menu_button_set_popover(pointer, popover.widget)
    }

    /// Lets the content take the whole width, where GTK would keep it in the middle.
    package func fillsWidth() {
        var part = gtk_menu_button_get_child(pointer)
        while let widget = part, widget != self.widget {
            gtk_widget_set_halign(widget, GTK_ALIGN_FILL)
            gtk_widget_set_hexpand(widget, 1)
            part = gtk_widget_get_parent(widget)
        }
    }

    package func open() { gtk_menu_button_popup(pointer) }

    package func close() { gtk_menu_button_popdown(pointer) }
}
