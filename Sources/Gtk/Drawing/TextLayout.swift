internal import CGtk

/// Text set in lines, to be measured and drawn.
package final class TextLayout {
    let layout: OpaquePointer

    package enum Weight {
        case normal, semibold, bold

        var raw: PangoWeight {
            switch self {
            case .normal: PANGO_WEIGHT_NORMAL
            case .semibold: PANGO_WEIGHT_SEMIBOLD
            case .bold: PANGO_WEIGHT_BOLD
            }
        }
    }

    package enum Side {
        case start, center, end
    }

    /// In the font of `widget`, `scale` times its size.
    @MainActor
    package init(
        _ text: String,
        for widget: Widget,
        scale: Double = 1,
        weight: Weight = .normal,
        italic: Bool = false,
        width: Double? = nil,
        side: Side = .start
    ) {
        layout = gtk_widget_create_pango_layout(widget.widget, text)
        let context = pango_layout_get_context(layout)
        let font = given(
            pango_font_description_copy(pango_context_get_font_description(context))
        )
        let size = pango_font_description_get_size(font)
        if pango_font_description_get_size_is_absolute(font) != 0 {
            pango_font_description_set_absolute_size(font, Double(size) * scale)
        } else {
            pango_font_description_set_size(font, gint(Double(size) * scale))
        }
        finish(font, weight, italic, width, side)
    }

    /// In the sans-serif font of the system, `size` units high; for paper.
    package init(
        _ text: String,
        on canvas: Canvas,
        size: Double,
        weight: Weight = .normal,
        italic: Bool = false,
        width: Double? = nil,
        side: Side = .start
    ) {
        layout = pango_cairo_create_layout(canvas.context)
        pango_layout_set_text(layout, text, -1)
        Self.ignorePixels(layout)
        let font = given(pango_font_description_from_string("Sans"))
        pango_font_description_set_absolute_size(font, size * Double(PANGO_SCALE))
        finish(font, weight, italic, width, side)
    }

    /// Sets letters where they belong: paper has no pixels to round to.
    private static func ignorePixels(_ layout: OpaquePointer) {
        let context = pango_layout_get_context(layout)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        pango_layout_context_changed(layout)
    }

    deinit { g_object_unref(gpointer(layout)) }

    private func finish(
        _ font: OpaquePointer,
        _ weight: Weight,
        _ italic: Bool,
        _ width: Double?,
        _ side: Side
    ) {
        pango_font_description_set_weight(font, weight.raw)
        if italic { pango_font_description_set_style(font, PANGO_STYLE_ITALIC) }
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
        if let width {
            pango_layout_set_width(layout, gint(width * Double(PANGO_SCALE)))
            pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        }
        switch side {
        case .start: pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
        case .center: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
        case .end: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
        }
    }

    /// Space between lines, as a multiple of the font's own.
    package func spaced(_ factor: Float) -> TextLayout {
        pango_layout_set_line_spacing(layout, factor)
        return self
    }

    /// What it takes up, in the units of where it is drawn.
    package var size: (width: Double, height: Double) {
        var logical = PangoRectangle()
        pango_layout_get_extents(layout, nil, &logical)
        let scale = Double(PANGO_SCALE)
        return (Double(logical.width) / scale, Double(logical.height) / scale)
    }
}
