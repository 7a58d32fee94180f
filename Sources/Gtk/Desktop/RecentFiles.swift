internal import CGtk

/// The files that were used last, as every program of the desktop sees them.
@MainActor
package enum RecentFiles {
    /// - Parameters:
    ///   - program: name of the program that opened the file, and the command to open it again.
    ///   - type: MIME type of the file.
    package static func add(
        _ path: String,
        program: (name: String, command: String),
        type: String
    ) {
        guard let uri = g_filename_to_uri(path, nil, nil) else { return }
        defer { g_free(uri) }
        let texts: [String] = [type, program.name, program.command + " %u"]
        let strings = texts.map { strdup($0) }
        defer { strings.forEach { free($0) } }
        var data = GtkRecentData()
        data.mime_type = strings[0]
        data.app_name = strings[1]
        data.app_exec = strings[2]
        gtk_recent_manager_add_full(gtk_recent_manager_get_default(), uri, &data)
    }
}
