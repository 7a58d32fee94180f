internal import CGtk
internal import Glibc

extension Widget {
    /// What assistive technology calls it.
    package func setAccessibleLabel(_ text: String) {
        update(GTK_ACCESSIBLE_PROPERTY_LABEL, text)
    }

    /// What assistive technology says after its name.
    package func setAccessibleDescription(_ text: String) {
        update(GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text)
    }

    /// Takes its name from `label`, which is visible beside it, in place of any other name.
    package func setLabelled(by label: Widget) {
        // GTK 4.8 would join both names.
        gtk_accessible_reset_property(pointer, GTK_ACCESSIBLE_PROPERTY_LABEL)
        var relation = GTK_ACCESSIBLE_RELATION_LABELLED_BY
        // The relation takes over the list.
        let list = g_list_append(nil, gpointer(label.pointer))
        var value = GValue()
        gtk_accessible_relation_init_value(relation, &value)
        g_value_set_pointer(&value, list)
        gtk_accessible_update_relation_value(pointer, 1, &relation, &value)
        g_value_unset(&value)
    }

    /// Hides it from assistive technology: what it shows is said elsewhere.
    package func setAccessiblyHidden() {
        cgtk_set_state(gpointer(pointer), GTK_ACCESSIBLE_STATE_HIDDEN, 1)
    }

    /// Whether a radio button or check box is on.
    package func setAccessiblyChecked(_ isChecked: Bool) {
        cgtk_set_state(gpointer(pointer), GTK_ACCESSIBLE_STATE_CHECKED, isChecked ? 1 : 0)
    }

    /// Whether it is the one of several, such as tabs, that is shown.
    package func setAccessiblySelected(_ isSelected: Bool) {
        cgtk_set_state(gpointer(pointer), GTK_ACCESSIBLE_STATE_SELECTED, isSelected ? 1 : 0)
    }

    /// Has a screen reader say `text` now. GTK has this from 4.14 on; before it, nothing is said.
    package func announce(_ text: String) {
        typealias Announce =
            @convention(c) (OpaquePointer, UnsafePointer<CChar>, UInt32) -> Void
        guard let symbol = dlsym(nil, "gtk_accessible_announce") else { return }
        unsafeBitCast(symbol, to: Announce.self)(pointer, text, 1)
    }

    private func update(_ property: GtkAccessibleProperty, _ text: String) {
        var property = property
        var value = GValue()
        gtk_accessible_property_init_value(property, &value)
        g_value_set_string(&value, text)
        gtk_accessible_update_property_value(pointer, 1, &property, &value)
        g_value_unset(&value)
    }
}
