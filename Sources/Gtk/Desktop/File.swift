internal import CGtk

/// Files as GIO knows them.
enum File {
    /// The local path of a `GFile`; nil when it has none.
    static func path(of file: OpaquePointer) -> String? {
        guard let path = g_file_get_path(file) else { return nil }
        defer { g_free(path) }
        return String(cString: path)
    }
}
