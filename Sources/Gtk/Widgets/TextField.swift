internal import CGtk

/// Several lines to type in; Tab goes on to the next control.
package final class TextField: Widget {
    private let buffer: UnsafeMutablePointer<GtkTextBuffer>
    private let changes: Changes

    /// The buffer's own signals, on a wrapper of its own.
    private final class Changes: Object {}

    /// - Parameter name: what assistive technology calls it.
    package init(name: String) {
        let view = given(gtk_text_view_new())
        buffer = gtk_text_view_get_buffer(.init(OpaquePointer(view)))
        changes = Changes(sharing: OpaquePointer(buffer))
        super.init(adopting: view)
        gtk_text_view_set_wrap_mode(cast(), GTK_WRAP_WORD_CHAR)
        gtk_text_view_set_accepts_tab(cast(), 0)
        gtk_text_view_set_left_margin(cast(), 12)
        gtk_text_view_set_right_margin(cast(), 12)
        gtk_text_view_set_top_margin(cast(), 8)
        gtk_text_view_set_bottom_margin(cast(), 8)
        setAccessibleLabel(name)
    }

    package var text: String {
        get {
            var start = GtkTextIter()
            var end = GtkTextIter()
            gtk_text_buffer_get_bounds(buffer, &start, &end)
            guard let text = gtk_text_buffer_get_text(buffer, &start, &end, 0) else { return "" }
            defer { g_free(text) }
            return String(cString: text)
        }
        set { gtk_text_buffer_set_text(buffer, newValue, -1) }
    }

    package func onChanged(_ handler: @escaping @MainActor () -> Void) {
        changes.connect("changed", handler)
    }
}
