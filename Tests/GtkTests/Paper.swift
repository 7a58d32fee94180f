internal import CGtk
internal import Foundation

@testable import Gtk

/// An empty picture to draw on and to look at point by point.
final class Paper {
    let canvas: Canvas
    private let surface: OpaquePointer
    private let width: Int
    private let height: Int

    init(_ width: Int, _ height: Int) {
        self.width = width
        self.height = height
        surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, gint(width), gint(height))
        canvas = Canvas(cairo_create(surface))
    }

    isolated deinit {
        cairo_destroy(canvas.context)
        cairo_surface_destroy(surface)
    }

    /// A point as 0xAARRGGBB.
    subscript(x: Int, y: Int) -> UInt32 {
        precondition(0..<width ~= x && 0..<height ~= y)
        cairo_surface_flush(surface)
        let row =
            cairo_image_surface_get_data(surface) + y * Int(cairo_image_surface_get_stride(surface))
        return UnsafeRawPointer(row).load(fromByteOffset: x * 4, as: UInt32.self)
    }

    func points(where holds: (UInt32) -> Bool) -> [(x: Int, y: Int)] {
        (0..<height).flatMap { y in (0..<width).map { (x: $0, y: y) } }.filter {
            holds(self[$0, $1])
        }
    }

    func save(_ path: String) -> Bool {
        cairo_surface_write_to_png(surface, path) == CAIRO_STATUS_SUCCESS
    }
}

/// A folder that goes with the test.
final class Folder {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    isolated deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path() }
}
