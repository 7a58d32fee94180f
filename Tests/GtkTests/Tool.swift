internal import Foundation
internal import Testing

/// Other programs that tests use.
nonisolated enum Tool {
    struct Failure: Error {
        let description: String
    }

    /// Standard output of a program that ends well.
    static func run(
        _ program: String,
        _ arguments: [String],
        environment: [String: String] = [:]
    ) throws -> String {
        let process = Process()
        // No pipe, and not this process's own: a daemon that the program leaves behind, such as a
        // bus, would keep it open, and whoever reads it would wait for ever.
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["output", "errors"].map { folder.appending(path: $0) }
        for file in files { try Data().write(to: file) }
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        let (text, errors) = (try Data(contentsOf: files[0]), try Data(contentsOf: files[1]))
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw Failure(
                description: "\(program) ended with \(process.terminationStatus); "
                    + "./install --test installs what the tests need. "
                    + String(decoding: errors.suffix(2000), as: UTF8.self)
            )
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The built `gtkprobe`, in a folder above the test bundle.
    static let probe: String? = {
        for start in [Bundle.main.bundleURL, URL(filePath: CommandLine.arguments[0])] {
            var folder = start.standardizedFileURL.resolvingSymlinksInPath()
            while folder.path() != "/" {
                let path = folder.appending(path: "gtkprobe").path()
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
                    !isFolder.boolValue
                {
                    return path
                }
                folder.deleteLastPathComponent()
            }
        }
        return nil
    }()

    /// A Python program of Tests/GtkTests/Helpers.
    static func helper(_ name: String) -> String {
        Sources.checkout.appending(path: "Tests/GtkTests/Helpers/\(name)").path()
    }
}
