internal import Foundation

/// The files that these tests belong to.
nonisolated enum Sources {
    /// The top folder.
    static let checkout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Paths below the top folder of all Swift and C files in `folder`.
    static func files(in folder: String) throws -> [String] {
        let paths = try FileManager.default.subpathsOfDirectory(
            atPath: checkout.appending(path: folder).path()
        )
        return paths.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".h") }
            .map { folder + "/" + $0 }.sorted()
    }

    static func text(ofFile path: String) throws -> String {
        try String(contentsOf: checkout.appending(path: path), encoding: .utf8)
    }

    /// All Swift and C files in `folder`, one after the other.
    static func text(of folder: String) throws -> String {
        try files(in: folder).map(text(ofFile:)).joined(separator: "\n")
    }
}
