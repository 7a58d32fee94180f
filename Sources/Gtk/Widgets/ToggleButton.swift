internal import CGtk

/// A button that stays in; several in a group are a choice of one.
package final class ToggleButton: Button {
    package init(_ label: String, role: Role = .radio) {
        super.init(adopting: makeObject(gtk_toggle_button_get_type(), role: role))
        self.label = label
        tellState(role)
    }

    /// Around any content; `name` is what assistive technology calls it.
    package init(_ content: Widget, name: String, role: Role = .radio) {
        super.init(adopting: makeObject(gtk_toggle_button_get_type(), role: role))
        gtk_button_set_child(cast(), content.widget)
        setAccessibleLabel(name)
        tellState(role)
    }

    package var isActive: Bool {
        get { gtk_toggle_button_get_active(cast()) != 0 }
        set {
            gtk_toggle_button_set_active(cast(), newValue ? 1 : 0)
        }
    }

    /// Joins the group of `other`: at most one of them is in.
    package func join(_ other: ToggleButton) {
        gtk_toggle_button_set_group(cast(), other.cast())
    }

    /// GTK tells assistive technology that it is pressed, which is not what a screen reader asks
    /// of a radio button, a check box or a tab.
    private func tellState(_ role: Role) {
        let tell: @MainActor () -> Void = { [weak self] in
            guard let self else { return }
            switch role {
            case .radio, .checkBox: self.setAccessiblyChecked(self.isActive)
            case .tab: self.setAccessiblySelected(self.isActive)
            default: break
            }
        }
        tell()
        onToggled(tell)
    }

    package func onToggled(_ handler: @escaping @MainActor () -> Void) {
        connect("toggled", handler)
    }
}
