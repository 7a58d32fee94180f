internal import CGtk

/// A PDF file being made in memory, page by page.
package final class PDFDocument {
    private let surface: OpaquePointer
    private let output: Output
    package let canvas: Canvas

    private final class Output {
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

    /// - Parameter width, height: of a page, in points.
    package init(width: Double, height: Double, metadata: Metadata) {
        output = Output()
        surface = given(
            cairo_pdf_surface_create_for_stream(
                { output, data, length in
                    let output = Unmanaged<Output>.fromOpaque(given(output)).takeUnretainedValue()
                    output.bytes += UnsafeBufferPointer(start: data, count: Int(length))
                    return CAIRO_STATUS_SUCCESS
                },
                Unmanaged.passUnretained(output).toOpaque(),
                width,
                height
            )
        )
        canvas = Canvas(given(cairo_create(surface)))
        for (kind, text) in [
            (CAIRO_PDF_METADATA_TITLE, metadata.title),
            (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
            (CAIRO_PDF_METADATA_SUBJECT, metadata.subject),
            (CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords),
            (CAIRO_PDF_METADATA_CREATOR, "Dilemmakamers"),
        ] { cairo_pdf_surface_set_metadata(surface, kind, text) }
    }

    deinit {
        cairo_destroy(canvas.context)
        cairo_surface_destroy(surface)
    }

    /// Ends a page; what is drawn next stands on a new one.
    package func endPage() { cairo_show_page(canvas.context) }

    /// The whole file, after which nothing can be drawn; nil when drawing went wrong.
    package func finish() -> [UInt8]? {
        cairo_surface_finish(surface)
        return cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS ? output.bytes : nil
    }
}
