internal import Glibc

/// Where the program's data is: rooms, schema, translations.
package enum DataFolder {
    /// `$DILEMMAKAMERS_DATA`, else `share/dilemmakamers` beside the `bin` of the running program,
    /// else `Data` of the checkout it was built in. Nil when none of them is there.
    package static let path: String? = find(program: runningProgram)

    /// Compiled translations, as gettext lays them out.
    package static let localePath: String? = {
        guard let path else { return nil }
        let installed = parent(path) + "/locale"
        let beside = path + "/locale"
        let built = parent(path) + "/.build/locale"
        return [beside, built, installed].first(where: isFolder)
    }()

    static func find(program: String) -> String? {
        if let chosen = getenv("DILEMMAKAMERS_DATA"), chosen.pointee != 0 {
            let path = String(cString: chosen)
            return isFolder(path) ? path : nil
        }
        let installed = parent(parent(program)) + "/share/dilemmakamers"
        if isFolder(installed) { return installed }
        var folder = parent(program)
        while !folder.isEmpty {
            if access(folder + "/Package.swift", R_OK) == 0, isFolder(folder + "/Data") {
                return folder + "/Data"
            }
            folder = parent(folder)
        }
        return nil
    }

    private static var runningProgram: String {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let length = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? -1
        }
        return length > 0 ? String(decoding: buffer[..<length], as: UTF8.self) : ""
    }

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
