internal import CGtk

/// Where shapes and text are drawn: a widget, a page or a file. Lengths are in its own units
/// (pixels on screen, points on paper), y grows downwards.
package struct Canvas {
    let context: OpaquePointer

    init(_ context: OpaquePointer) { self.context = context }

    package enum Cap {
        case butt, round
    }

    // Paths

    package func move(to x: Double, _ y: Double) { cairo_move_to(context, x, y) }

    package func line(to x: Double, _ y: Double) { cairo_line_to(context, x, y) }

    package func close() { cairo_close_path(context) }

    package func rectangle(x: Double, y: Double, width: Double, height: Double) {
        cairo_rectangle(context, x, y, width, height)
    }

    package func roundedRectangle(
        x: Double,
        y: Double,
        width: Double,
        height: Double,
        radius: Double
    ) {
        let radius = min(radius, width / 2, height / 2)
        cairo_new_sub_path(context)
        cairo_arc(context, x + width - radius, y + radius, radius, -.pi / 2, 0)
        cairo_arc(context, x + width - radius, y + height - radius, radius, 0, .pi / 2)
        cairo_arc(context, x + radius, y + height - radius, radius, .pi / 2, .pi)
        cairo_arc(context, x + radius, y + radius, radius, .pi, 3 * .pi / 2)
        cairo_close_path(context)
    }

    package func circle(x: Double, y: Double, radius: Double) {
        cairo_new_sub_path(context)
        cairo_arc(context, x, y, radius, 0, 2 * .pi)
    }

    /// Half a circle open below, on legs down to `foot`.
    package func arch(x: Double, y: Double, radius: Double, foot: Double) {
        cairo_move_to(context, x - radius, foot)
        cairo_line_to(context, x - radius, y)
        cairo_arc(context, x, y, radius, .pi, 2 * .pi)
        cairo_line_to(context, x + radius, foot)
    }

    package func ellipse(x: Double, y: Double, radiusX: Double, radiusY: Double) {
        guard radiusX > 0, radiusY > 0 else { return }
        cairo_save(context)
        cairo_translate(context, x, y)
        cairo_scale(context, radiusX, radiusY)
        circle(x: 0, y: 0, radius: 1)
        cairo_restore(context)
    }

    // Ink

    package func set(_ color: Color) {
        cairo_set_source_rgba(context, color.red, color.green, color.blue, color.alpha)
    }

    package func setLine(width: Double, dashes: [Double] = [], cap: Cap = .butt) {
        cairo_set_line_width(context, width)
        cairo_set_dash(context, dashes, Int32(dashes.count), 0)
        cairo_set_line_cap(context, cap == .butt ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_ROUND)
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    }

    package func fill() { cairo_fill(context) }

    package func stroke() { cairo_stroke(context) }

    /// Fills the path with one colour and draws its outline with another.
    package func fill(_ inside: Color, outline: Color, width: Double, dashes: [Double] = []) {
        set(inside)
        cairo_fill_preserve(context)
        set(outline)
        setLine(width: width, dashes: dashes)
        cairo_stroke(context)
    }

    // Space

    /// Draws with everything outside the present path left out, and with the state of now afterwards.
    package func clipped(_ draw: () -> Void) {
        cairo_save(context)
        cairo_clip(context)
        draw()
        cairo_restore(context)
    }

    /// Draws in a space of its own, moved and enlarged.
    package func moved(x: Double = 0, y: Double = 0, scale: Double = 1, _ draw: () -> Void) {
        cairo_save(context)
        cairo_translate(context, x, y)
        cairo_scale(context, scale, scale)
        draw()
        cairo_restore(context)
    }

    /// Draws turned by `angle` radians about a point.
    package func turned(_ angle: Double, x: Double, y: Double, _ draw: () -> Void) {
        cairo_save(context)
        cairo_translate(context, x, y)
        cairo_rotate(context, angle)
        draw()
        cairo_restore(context)
    }

    // Pictures and words

    /// Draws a picture over a rectangle, cut to cover it.
    package func draw(_ picture: Picture, x: Double, y: Double, width: Double, height: Double) {
        let scale = max(width / Double(picture.width), height / Double(picture.height))
        guard scale > 0, scale.isFinite else { return }
        cairo_save(context)
        cairo_rectangle(context, x, y, width, height)
        cairo_clip(context)
        cairo_translate(
            context,
            x + (width - Double(picture.width) * scale) / 2,
            y + (height - Double(picture.height) * scale) / 2
        )
        cairo_scale(context, scale, scale)
        cairo_set_source_surface(context, picture.surface, 0, 0)
        // Else the edges of an enlarged picture fade into what lies under it.
        cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD)
        cairo_paint(context)
        cairo_restore(context)
    }

    /// Draws set text with its upper left corner at a point.
    package func draw(_ text: TextLayout, x: Double, y: Double) {
        cairo_move_to(context, x, y)
        pango_cairo_update_layout(context, text.layout)
        pango_cairo_show_layout(context, text.layout)
    }
}
