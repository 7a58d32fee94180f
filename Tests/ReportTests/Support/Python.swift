import Foundation

/// A sentence for whoever runs the tests.
struct Complaint: Error, CustomStringConvertible {
    let description: String
}

/// Parsers that are not ours, from Debian: python3-html5lib, python3-icalendar, python3-vobject.
enum Python {
    /// The first python that has the module: another one may stand before Debian's.
    private static let finder = """
        for python in python3 /usr/bin/python3; do
            "$python" -c "import $1" 2>/dev/null && exec "$python" -W ignore -c "$2"
        done
        exit 127
        """

    /// Runs a program that reads JSON from standard input and writes JSON.
    ///
    /// - Parameter module: what the program imports, named as its Debian package without `python3-`.
    static func run<Answer: Decodable>(
        _ program: String,
        module: String,
        _ input: some Encodable,
        as answer: Answer.Type = Answer.self
    ) throws -> Answer {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "report test \(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "input.json")
        try JSONEncoder().encode(input).write(to: file)
        let process = Process()
        let output = Pipe()
        let errors = folder.appending(path: "errors")
        try Data().write(to: errors)
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", finder, "sh", module, program]
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        if process.terminationStatus == 127 {
            throw Complaint(
                description: "python3-\(module) is missing; ./install --test installs it."
            )
        }
        guard process.terminationStatus == 0 else {
            let message = try Data(contentsOf: errors)
            throw Complaint(description: String(decoding: message, as: UTF8.self))
        }
        return try JSONDecoder().decode(Answer.self, from: bytes)
    }
}
