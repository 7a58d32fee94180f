internal import CGtk

/// Prints pages through the desktop's print dialog.
package final class PrintJob: Object {
    private static var running: [PrintJob] = []

    package enum Outcome {
        case printed, cancelled, failed
    }

    /// Shows the dialog and returns at once; `done` is called when printing ended.
    /// - Parameters:
    ///   - pages: how many pages there are, given the size of a page in points.
    ///   - draw: draws a page, counted from 0, in points from the upper left of the printable area.
    package static func run(
        over parent: Window,
        name: String,
        pages: @escaping @MainActor (_ canvas: Canvas, _ width: Double, _ height: Double) -> Int,
        draw: @escaping @MainActor (_ page: Int, _ canvas: Canvas) -> Void,
        done: @escaping @MainActor (Outcome) -> Void
    ) {
        let job = PrintJob(adopting: OpaquePointer(gtk_print_operation_new()))
        running.append(job)
        gtk_print_operation_set_job_name(job.cast(), name)
        gtk_print_operation_set_unit(job.cast(), GTK_UNIT_POINTS)
        gtk_print_operation_set_allow_async(job.cast(), 1)
        job.connect("begin-print") { [weak job] (context: Instance) in
            guard let job, let context = context.pointer else { return }
            let count = pages(
                Canvas(gtk_print_context_get_cairo_context(context)),
                gtk_print_context_get_width(context),
                gtk_print_context_get_height(context)
            )
            gtk_print_operation_set_n_pages(job.cast(), gint(count))
        }
        job.connect("draw-page") { (context: Instance, page: Int) in
            guard let context = context.pointer else { return }
            draw(page, Canvas(gtk_print_context_get_cairo_context(context)))
        }
        job.connect("done") { [weak job] (result: EnumValue) in
            running.removeAll { $0 === job }
            switch UInt32(bitPattern: result.number) {
            case GTK_PRINT_OPERATION_RESULT_APPLY.rawValue: done(.printed)
            case GTK_PRINT_OPERATION_RESULT_ERROR.rawValue: done(.failed)
            default: done(.cancelled)
            }
        }
        gtk_print_operation_run(
            job.cast(),
            GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
            parent.cast(),
            nil
        )
    }
}
