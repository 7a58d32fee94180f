internal import CGtk

/// A widget that draws itself.
package class DrawingArea: Widget {
    /// - Parameters:
    ///   - name: what assistive technology calls the picture; nil when others say what it shows.
    ///   - width, height: the least it asks for, in pixels.
    package init(name: String?, width: Int, height: Int) {
        super.init(adopting: makeObject(gtk_drawing_area_get_type(), role: .image))
        gtk_drawing_area_set_content_width(cast(), gint(width))
        gtk_drawing_area_set_content_height(cast(), gint(height))
        if let name { setAccessibleLabel(name) } else { setAccessiblyHidden() }
        // The pair goes with the widget: no handler is stored on the wrapper.
        gtk_drawing_area_set_draw_func(
            cast(),
            { area, context, width, height, _ in
                nonisolated(unsafe) let area = OpaquePointer(given(area))
                nonisolated(unsafe) let context = given(context)
                MainActor.assumeIsolated {
                    guard let this = Object.existing(area) as? DrawingArea else { return }
                    this.draw(on: Canvas(context), width: Double(width), height: Double(height))
                }
            },
            nil,
            nil
        )
    }

    /// Draws the widget in its present size, in pixels; for subclasses.
    package func draw(on canvas: Canvas, width: Double, height: Double) {}

    /// The least it asks for, in pixels.
    package func setContentSize(width: Int, height: Int) {
        gtk_drawing_area_set_content_width(cast(), gint(width))
        gtk_drawing_area_set_content_height(cast(), gint(height))
    }

    package func onResize(_ handler: @escaping @MainActor (_ width: Int, _ height: Int) -> Void) {
        connect("resize", handler)
    }
}
