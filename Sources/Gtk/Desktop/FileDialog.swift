internal import CGtk

/// The desktop's own dialog for choosing a file.
package final class FileDialog: Object {
    /// Kept while the dialog is open: nothing else holds it.
    private static var open: [FileDialog] = []

    package struct Filter {
        package var name: String
        /// Shell patterns, such as `*.yaml`.
        package var patterns: [String]

        package init(_ name: String, patterns: [String]) {
            self.name = name
            self.patterns = patterns
        }
    }

    /// Asks for a file to open; `chosen` gets its path, or is not called at all.
    package static func open(
        over parent: Window,
        title: String,
        accept: String,
        cancel: String,
        filters: [Filter],
        chosen: @escaping @MainActor (String) -> Void
    ) {
        FileDialog(parent, title, GTK_FILE_CHOOSER_ACTION_OPEN, accept, cancel, filters)
            .show(chosen)
    }

    /// Asks where to save; the dialog itself asks before an existing file is replaced.
    package static func save(
        over parent: Window,
        title: String,
        accept: String,
        cancel: String,
        name: String,
        filters: [Filter],
        chosen: @escaping @MainActor (String) -> Void
    ) {
        let dialog = FileDialog(
            parent,
            title,
            GTK_FILE_CHOOSER_ACTION_SAVE,
            accept,
            cancel,
            filters
        )
        gtk_file_chooser_set_current_name(dialog.pointer, name)
        dialog.show(chosen)
    }

    init(
        _ parent: Window,
        _ title: String,
        _ action: GtkFileChooserAction,
        _ accept: String,
        _ cancel: String,
        _ filters: [Filter]
    ) {
        super.init(
            adopting: gtk_file_chooser_native_new(title, parent.cast(), action, accept, cancel)
        )
        gtk_native_dialog_set_modal(cast(), 1)
        for filter in filters {
            let raw = given(gtk_file_filter_new())
            gtk_file_filter_set_name(raw, filter.name)
            for pattern in filter.patterns { gtk_file_filter_add_pattern(raw, pattern) }
            gtk_file_chooser_add_filter(pointer, raw)
            g_object_unref(gpointer(raw))
        }
    }

    private func show(_ chosen: @escaping @MainActor (String) -> Void) {
        Self.open.append(self)
        connect("response") { [weak self] (response: Int) in
            guard let self else { return }
            Self.open.removeAll { $0 === self }
            guard response == Int(GTK_RESPONSE_ACCEPT.rawValue),
                let file = gtk_file_chooser_get_file(self.pointer)
            else { return }
            defer { g_object_unref(gpointer(file)) }
            if let path = File.path(of: file) { chosen(path) }
        }
        gtk_native_dialog_show(cast())
    }
}
