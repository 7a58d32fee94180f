import Foundation
import Testing

/// The helper `sessions-writer` as a process of its own.
final class Writer {
    private let process = Process()
    private let output = Pipe()
    private var rest = Data()
    private let ended = DispatchSemaphore(value: 0)

    struct NotBuilt: Error, CustomStringConvertible {
        var description: String { "No executable `sessions-writer` beside the test bundle." }
    }

    /// Beside the test bundle, looked for in every folder above it.
    static let executable: URL? = {
        for start in [Bundle.main.bundleURL, URL(filePath: CommandLine.arguments[0])] {
            var folder = start.standardizedFileURL.resolvingSymlinksInPath()
            while folder.path() != "/" {
                let candidate = folder.appending(path: "sessions-writer")
                if FileManager.default.isExecutableFile(atPath: candidate.path()) {
                    return candidate
                }
                folder.deleteLastPathComponent()
            }
        }
        return nil
    }()

    init(_ scratch: Scratch, seed: UInt64, count: Int) throws {
        guard let executable = Self.executable else { throw NotBuilt() }
        process.executableURL = executable
        process.arguments = [scratch.folder, String(seed), String(count)]
        process.standardOutput = output
        let ended = ended
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
    }

    /// Waits for the next line; nil at the end of the output. A line without its end does not
    /// count.
    func line() -> String? {
        while true {
            if let end = rest.firstIndex(of: 10) {
                let line = String(decoding: rest[..<end], as: UTF8.self)
                rest = Data(rest[(end + 1)...])
                return line
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            rest += more
        }
    }

    /// Everything that is still to come.
    func lines() -> [String] {
        var lines: [String] = []
        while let line = line() { lines.append(line) }
        return lines
    }

    /// Ends the process at once, as `kill -9` does.
    func kill() {
        Glibc.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits for the end; the exit code, or nil when a signal ended it.
    func exitCode() -> Int32? {
        ended.wait()
        return process.terminationReason == .exit ? process.terminationStatus : nil
    }
}
