internal import CGtk

/// One line to type in.
package final class Entry: Widget {
    /// - Parameter name: what assistive technology calls it.
    package init(name: String, placeholder: String = "") {
        super.init(adopting: gtk_entry_new())
        setAccessibleLabel(name)
        if !placeholder.isEmpty { gtk_entry_set_placeholder_text(cast(), placeholder) }
    }

    package var text: String {
        get { String(cString: gtk_editable_get_text(pointer)) }
        set { gtk_editable_set_text(pointer, newValue) }
    }

    package func onChanged(_ handler: @escaping @MainActor () -> Void) {
        connect("changed", handler)
    }
}
