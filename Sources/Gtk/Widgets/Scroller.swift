internal import CGtk

/// Shows a part of a child that may be larger, and scrolls it.
package final class Scroller: Widget {
    package init(_ child: Widget, scrollsSideways: Bool = false) {
        super.init(adopting: gtk_scrolled_window_new())
        gtk_scrolled_window_set_child(pointer, child.widget)
        gtk_scrolled_window_set_policy(
            pointer,
            scrollsSideways ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER,
            GTK_POLICY_AUTOMATIC
        )
        expandsY = true
        expandsX = true
        // Keyboard scrolling starts from the controls inside it.
        isFocusable = false
    }

    /// Asks for the child's own height, so that it only scrolls where room is short.
    /// - Parameter height: the most it asks for, in pixels.
    package func growsWithContent(atMost height: Int? = nil) -> Self {
        gtk_scrolled_window_set_propagate_natural_height(pointer, 1)
        if let height { gtk_scrolled_window_set_max_content_height(pointer, gint(height)) }
        return self
    }
}
