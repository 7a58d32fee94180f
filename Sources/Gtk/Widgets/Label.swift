internal import CGtk

/// Text to read.
package final class Label: Widget {
    package enum Justification {
        case start, center, end
    }

    package init(_ text: String = "") {
        super.init(adopting: gtk_label_new(text))
        alignsText(.start)
    }

    /// A label that assistive technology knows as something else than text, such as a heading.
    package init(_ text: String, role: Role) {
        super.init(adopting: makeObject(gtk_label_get_type(), role: role))
        self.text = text
        alignsText(.start)
    }

    package var text: String {
        get { String(cString: gtk_label_get_text(pointer)) }
        set { gtk_label_set_text(pointer, newValue) }
    }

    /// Breaks lines between words, and inside a word that is too long.
    package func wrapping(atMost characters: Int? = nil) -> Self {
        gtk_label_set_wrap(pointer, 1)
        gtk_label_set_wrap_mode(pointer, PANGO_WRAP_WORD_CHAR)
        if let characters { gtk_label_set_max_width_chars(pointer, gint(characters)) }
        // A paragraph is never one word wide; otherwise GTK sets it so to find its least width.
        if text.utf8.count > 60 { gtk_label_set_width_chars(pointer, 18) }
        return self
    }

    /// Ends in … where there is no room.
    package func ellipsized() -> Self {
        gtk_label_set_ellipsize(pointer, PANGO_ELLIPSIZE_END)
        return self
    }

    /// Lines it shows at most; the rest ends in ….
    package func limited(toLines lines: Int) -> Self {
        gtk_label_set_lines(pointer, gint(lines))
        return ellipsized()
    }

    /// Can be selected and copied.
    package func selectable() -> Self {
        gtk_label_set_selectable(pointer, 1)
        return self
    }

    @discardableResult
    package func alignsText(_ side: Justification) -> Self {
        switch side {
        case .start:
            gtk_label_set_xalign(pointer, 0)
            gtk_label_set_justify(pointer, GTK_JUSTIFY_LEFT)
        case .center:
            gtk_label_set_xalign(pointer, 0.5)
            gtk_label_set_justify(pointer, GTK_JUSTIFY_CENTER)
        case .end:
            gtk_label_set_xalign(pointer, 1)
            gtk_label_set_justify(pointer, GTK_JUSTIFY_RIGHT)
        }
        return self
    }
}
