import Foundation
import Testing

/// The built command-line program, run from outside as a user runs it.
enum Dilemma {
    /// What one run left behind.
    struct Run: Sendable {
        /// Exit code; of no meaning when `crashed`.
        let code: Int32
        /// Whether a signal ended the program, or it had to be stopped after a minute.
        let crashed: Bool
        let out: String
        let err: String

        /// Standard output as JSON of the shape asked for.
        func json<Answer: Decodable>(_ type: Answer.Type = Answer.self) throws -> Answer {
            try #require(!crashed && code == 0, "exit \(code): \(err)")
            return try JSONDecoder().decode(Answer.self, from: Data(out.utf8))
        }

        /// Holds when the program refused with this code: a sentence on standard error, nothing
        /// on standard output.
        func refused(_ codes: Int32...) -> Bool {
            !crashed && codes.contains(code) && out.isEmpty && err.contains { $0.isLetter }
        }
    }

    struct NotBuilt: Error, CustomStringConvertible {
        var description: String {
            "No executable `dilemma` in any folder above the test bundle; run `swift build` first."
        }
    }

    /// The executable beside the test bundle, looked for in every folder above it.
    static let executable: URL? = {
        let starts = [Bundle.main.bundleURL, URL(filePath: CommandLine.arguments[0])]
        for start in starts {
            var folder = start.standardizedFileURL.resolvingSymlinksInPath()
            while folder.path() != "/" {
                let candidate = folder.appending(path: "dilemma")
                let values = try? candidate.resourceValues(forKeys: [.isRegularFileKey])
                if values?.isRegularFile == true,
                    FileManager.default.isExecutableFile(atPath: candidate.path())
                {
                    return candidate
                }
                folder.deleteLastPathComponent()
            }
        }
        return nil
    }()

    /// Runs the program to its end.
    ///
    /// Output goes through files, so that no pipe can fill up.
    static func run(
        _ arguments: [String],
        input: Data = Data(),
        environment: [String: String] = [:]
    ) throws -> Run {
        guard let executable else { throw NotBuilt() }
        let scratch = try Scratch()
        let files = try ["in", "out", "err"].map { try scratch.write(input, as: $0) }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(["LANGUAGE": "en", "LC_ALL": "C.UTF-8"]) { $1 }
            .merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        for file in files[1...] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        if ended.wait(timeout: .now() + 60) == .timedOut {
            process.terminate()
            ended.wait()
        }
        return Run(
            code: process.terminationStatus,
            crashed: process.terminationReason == .uncaughtSignal,
            out: try String(contentsOf: files[1], encoding: .utf8),
            err: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
        )
    }

    static func run(_ arguments: String..., input: String) throws -> Run {
        try run(arguments, input: Data(input.utf8))
    }

    static func run(_ arguments: String...) throws -> Run {
        try run(arguments)
    }

    static func range(_ file: URL) throws -> Range {
        try run("range", file.path(), "--json").json()
    }

    static func play(_ file: URL, _ path: String) throws -> Play {
        try run("play", file.path(), "--path", path, "--json").json()
    }
}

/// A folder that is gone when the test is.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func write(_ data: Data, as name: String) throws -> URL {
        let file = folder.appending(path: name)
        try data.write(to: file)
        return file
    }

    func write(_ text: String, as name: String = "scenario.yaml") throws -> URL {
        try write(Data(text.utf8), as: name)
    }
}

/// The scenario files beside these tests.
enum Fixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures")
    static let mini = file("mini")

    static func file(_ name: String) -> URL {
        folder.appending(path: "\(name).yaml")
    }

    static func text(_ name: String) throws -> String {
        try String(contentsOf: file(name), encoding: .utf8)
    }

    /// Names of the fixtures in a subfolder, such as `faults/syntax/quote`.
    static func names(in subfolder: String) -> [String] {
        let found = try? FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: subfolder).path()
        )
        return (found ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
            .map { "\(subfolder)/\($0.dropLast(5))" }
    }
}

/// Fails unless two numbers agree to nine decimals, or to the accuracy given.
func expectClose(
    _ value: Double?,
    _ expected: Double,
    within accuracy: Double = 1e-9,
    _ what: String = "",
    at place: SourceLocation = #_sourceLocation
) {
    guard let value else {
        Issue.record("\(what) is absent, not \(expected)", sourceLocation: place)
        return
    }
    #expect(abs(value - expected) <= accuracy, "\(what)", sourceLocation: place)
}

/// Fails unless two rows of numbers agree to nine decimals.
func expectClose(
    _ values: [Double]?,
    _ expected: [Double],
    _ what: String = "",
    at place: SourceLocation = #_sourceLocation
) {
    #expect(values?.count == expected.count, "\(what)", sourceLocation: place)
    for (value, number) in zip(values ?? [], expected) {
        expectClose(value, number, what, at: place)
    }
}
