internal import CGtk

@testable import Gtk

/// A picture in memory to draw on, of which pixels can be read.
@MainActor
final class TestImage {
    private let surface: OpaquePointer
    private let context: OpaquePointer
    let canvas: Canvas

    init(width: Int, height: Int) {
        surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, gint(width), gint(height))
        context = cairo_create(surface)
        canvas = Canvas(context)
        canvas.rectangle(x: 0, y: 0, width: Double(width), height: Double(height))
        canvas.set(Color(0xFF00FF))
        canvas.fill()
    }

    isolated deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Whether the pixel at a place has a colour, up to rounding.
    func has(_ color: Color, atX x: Int, _ y: Int) -> Bool {
        cairo_surface_flush(surface)
        guard let data = cairo_image_surface_get_data(surface) else { return false }
        let place = y * Int(cairo_image_surface_get_stride(surface)) + 4 * x
        let parts = [(2, color.red), (1, color.green), (0, color.blue)]
        return parts.allSatisfy { abs(Double(data[place + $0]) / 255 - $1) < 0.02 }
    }
}
