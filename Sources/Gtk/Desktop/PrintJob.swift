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
        let job = PrintJob(name: name, pages: pages, draw: draw, done: done)
        gtk_print_operation_set_allow_async(job.cast(), 1)
        job.start(GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, over: parent)
    }

    init(
        name: String,
        pages: @escaping @MainActor (_ canvas: Canvas, _ width: Double, _ height: Double) -> Int,
        draw: @escaping @MainActor (_ page: Int, _ canvas: Canvas) -> Void,
        done: @escaping @MainActor (Outcome) -> Void
    ) {
        super.init(adopting: OpaquePointer(gtk_print_operation_new()))
        gtk_print_operation_set_job_name(cast(), name)
        gtk_print_operation_set_unit(cast(), GTK_UNIT_POINTS)
        connect("begin-print") { [weak self] (context: Instance) in
            guard let self, let context = context.pointer else { return }
            let count = pages(
                Canvas(gtk_print_context_get_cairo_context(context)),
                gtk_print_context_get_width(context),
                gtk_print_context_get_height(context)
            )
            gtk_print_operation_set_n_pages(cast(), gint(count))
        }
        connect("draw-page") { (context: Instance, page: Int) in
            guard let context = context.pointer else { return }
            draw(page, Canvas(gtk_print_context_get_cairo_context(context)))
        }
        connect("done") { [weak self] (result: EnumValue) in
            Self.running.removeAll { $0 === self }
            switch UInt32(bitPattern: result.number) {
            case GTK_PRINT_OPERATION_RESULT_APPLY.rawValue: done(.printed)
            case GTK_PRINT_OPERATION_RESULT_ERROR.rawValue: done(.failed)
            default: done(.cancelled)
            }
        }
    }

    /// Keeps the job until it is done, since nothing else does.
    func start(_ action: GtkPrintOperationAction, over parent: Window) {
        Self.running.append(self)
        gtk_print_operation_run(cast(), action, parent.cast(), nil)
    }
}
