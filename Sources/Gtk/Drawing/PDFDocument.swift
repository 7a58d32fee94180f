internal import CGtk

/// A PDF file being written, page by page, to a path or into memory.
package final class PDFDocument {
    private let surface: OpaquePointer
    private let memory: Memory?
    package let canvas: Canvas

    private final class Memory {
        var bytes: [UInt8] = []
    }

    /// What a reader shows about the file.
    package struct Metadata {
        package var title: String
        package var author: String
        package var subject: String
        package var keywords: String

        package init(title: String, author: String, subject: String, keywords: String) {
            self.title = title
            self.author = author
            self.subject = subject
            self.keywords = keywords
        }
    }

    /// - Parameters:
    ///   - path: of the file; nothing else is told when it cannot be written until ``finish()``.
    ///   - width, height: of a page, in points.
    package convenience init(path: String, width: Double, height: Double, metadata: Metadata) {
        self.init(given(cairo_pdf_surface_create(path, width, height)), nil, metadata)
    }

    /// Into memory: ``bytes`` has the file after ``finish()``.
    /// - Parameter width, height: of a page, in points.
    package convenience init(width: Double, height: Double, metadata: Metadata) {
        let memory = Memory()
        let surface = cairo_pdf_surface_create_for_stream(
            { memory, data, length in
                guard let memory, let data else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<Memory>.fromOpaque(memory).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
                return CAIRO_STATUS_SUCCESS
            },
            Unmanaged.passUnretained(memory).toOpaque(),
            width,
            height
        )
        self.init(given(surface), memory, metadata)
    }

    private init(_ surface: OpaquePointer, _ memory: Memory?, _ metadata: Metadata) {
        self.surface = surface
        self.memory = memory
        let context = given(cairo_create(surface))
        canvas = Canvas(context)
        for (kind, text) in [
            (CAIRO_PDF_METADATA_TITLE, metadata.title),
            (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
            (CAIRO_PDF_METADATA_SUBJECT, metadata.subject),
            (CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords),
            (CAIRO_PDF_METADATA_CREATOR, "Dilemmakamers"),
        ] { cairo_pdf_surface_set_metadata(surface, kind, text) }
    }

    /// What was written into memory so far.
    package var bytes: [UInt8] { memory?.bytes ?? [] }

    deinit {
        cairo_destroy(canvas.context)
        cairo_surface_destroy(surface)
    }

    /// Ends a page; what is drawn next stands on a new one.
    package func endPage() { cairo_show_page(canvas.context) }

    /// Writes the rest; false when the file could not be written wholly.
    package func finish() -> Bool {
        cairo_surface_finish(surface)
        return cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
    }
}
