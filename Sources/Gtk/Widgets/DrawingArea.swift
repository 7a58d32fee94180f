internal import CGtk

/// A widget that draws itself.
package final class DrawingArea: Widget {
    /// Draws the widget in its present size, in pixels.
    package typealias Drawing =
        @MainActor (_ canvas: Canvas, _ width: Double, _ height: Double) -> Void

    /// What draws it; it must hold the widget weakly.
    package var drawing: Drawing { didSet { queueDraw() } }

    /// - Parameters:
    ///   - name: what assistive technology calls the picture; nil when others say what it shows.
    ///   - width, height: the least it asks for, in pixels.
    package init(
        name: String?,
        width: Int,
        height: Int,
        drawing: @escaping Drawing = { _, _, _ in }
    ) {
        self.drawing = drawing
        super.init(adopting: makeObject(gtk_drawing_area_get_type(), role: .image))
        setContentSize(width: width, height: height)
        if let name { setAccessibleLabel(name) } else { setAccessiblyHidden() }
        // GTK gets no pointer to the wrapper: it is found through the widget.
        gtk_drawing_area_set_draw_func(
            cast(),
            { area, context, width, height, _ in
                nonisolated(unsafe) let area = OpaquePointer(given(area))
                nonisolated(unsafe) let context = given(context)
                MainActor.assumeIsolated {
                    guard let this = Object.existing(area) as? DrawingArea else { return }
                    this.drawing(Canvas(context), Double(width), Double(height))
                }
            },
            nil,
            nil
        )
    }

    /// Called with its new size in pixels.
    package func onResize(_ handler: @escaping @MainActor (Int, Int) -> Void) {
        connect("resize", handler)
    }

    /// The least it asks for, in pixels.
    package func setContentSize(width: Int, height: Int) {
        gtk_drawing_area_set_content_width(cast(), gint(width))
        gtk_drawing_area_set_content_height(cast(), gint(height))
    }
}
