internal import CGtk

/// A picture in memory, ready to be drawn; made once and never changed.
package final class Picture: Sendable {
    nonisolated(unsafe) let surface: OpaquePointer
    /// In pixels of the file, or of the size asked for.
    package let width: Int
    package let height: Int

    /// Reads a file of any kind that GdkPixbuf knows, SVG included; nil when that fails.
    ///
    /// Safe on any thread. A vector drawing is drawn at just the size that is needed. Nil as well
    /// for more than 67 million pixels, which would take half a gigabyte to read.
    /// - Parameter covering: physical pixels that the picture has to cover; nil for its own size.
    package init?(path: String, covering: (width: Int, height: Int)? = nil) {
        var own: (width: gint, height: gint) = (0, 0)
        guard let kind = gdk_pixbuf_get_file_info(path, &own.width, &own.height),
            own.width > 0, own.height > 0,
            // Anything but a vector drawing is read whole before it is made smaller.
            gdk_pixbuf_format_is_scalable(kind) != 0
                || Int(own.width) * Int(own.height) <= Self.mostPixels
        else { return nil }
        var wanted = (width: Int(own.width), height: Int(own.height))
        if let covering {
            let scale = max(
                Double(covering.width) / Double(own.width),
                Double(covering.height) / Double(own.height)
            )
            wanted = (
                max(1, Int((Double(own.width) * scale).rounded(.up))),
                max(1, Int((Double(own.height) * scale).rounded(.up)))
            )
        }
        guard wanted.width < 16_384, wanted.height < 16_384,
            wanted.width * wanted.height <= Self.mostPixels,
            let pixels = gdk_pixbuf_new_from_file_at_scale(
                path,
                gint(wanted.width),
                gint(wanted.height),
                0,
                nil
            )
        else { return nil }
        defer { g_object_unref(gpointer(pixels)) }
        width = Int(gdk_pixbuf_get_width(pixels))
        height = Int(gdk_pixbuf_get_height(pixels))
        surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, gint(width), gint(height))
        let context = cairo_create(surface)
        gdk_cairo_set_source_pixbuf(context, pixels, 0, 0)
        cairo_paint(context)
        cairo_destroy(context)
    }

    deinit { cairo_surface_destroy(surface) }

    private static let mostPixels = 8192 * 8192
}
