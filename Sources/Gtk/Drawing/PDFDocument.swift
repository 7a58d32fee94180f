internal import CGtk

/// A PDF file being written, page by page.
package final class PDFDocument {
    private let surface: OpaquePointer
    private let output: Output
    package let canvas: Canvas

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
    package init(path: String, width: Double, height: Double, metadata: Metadata) {
        output = Output(path: path)
        surface = cairo_pdf_surface_create_for_stream(
            { output, bytes, count in
                Unmanaged<Output>.fromOpaque(given(output)).takeUnretainedValue()
                    .write(bytes, Int(count))
            },
            Unmanaged.passUnretained(output).toOpaque(),
            width,
            height
        )
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

    deinit {
        cairo_destroy(canvas.context)
        cairo_surface_destroy(surface)
    }

    /// Ends a page; what is drawn next stands on a new one.
    package func endPage() { cairo_show_page(canvas.context) }

    /// Writes the rest; false when the file could not be written wholly.
    package func finish() -> Bool {
        cairo_surface_finish(surface)
        return output.close() && cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
    }

    /// The file; cairo's own way of writing one says nothing of a full disk.
    private final class Output {
        private var file: UnsafeMutablePointer<FILE>?
        private var isWhole = true

        init(path: String) {
            file = fopen(path, "we")
            isWhole = file != nil
        }

        deinit { close() }

        func write(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> cairo_status_t {
            guard let file, fwrite(bytes, 1, count, file) == count else {
                isWhole = false
                return CAIRO_STATUS_WRITE_ERROR
            }
            return CAIRO_STATUS_SUCCESS
        }

        /// Whether all that was written has reached the file.
        @discardableResult
        func close() -> Bool {
            if let file, fclose(file) != 0 { isWhole = false }
            file = nil
            return isWhole
        }
    }
}
