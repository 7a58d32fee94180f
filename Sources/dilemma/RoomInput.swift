internal import ArgumentParser
internal import Foundation
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile

/// A scenario given on the command line.
struct RoomInput {
    /// How the file is called in messages.
    let name: String
    let document: ScenarioDocument
    let story: CompiledScenario

    /// Exit codes after sysexits.h.
    enum Exit {
        static let usage = ExitCode(64)
        static let broken = ExitCode(65)
        static let unreadable = ExitCode(66)
        static let cannotWrite = ExitCode(73)
    }

    /// Reads a room that has to be understood; otherwise says what is wrong and exits.
    init(_ argument: String, variant: CompiledScenario.Variant = .full) throws {
        let (name, bytes) = try Self.bytes(argument)
        self.name = name
        let document: ScenarioDocument
        do throws(SourceText.Fault) {
            document = try ScenarioDocument(bytes: bytes)
        } catch {
            let diagnostic = Diagnostic(
                rule: "no-text",
                severity: .error,
                message: error.message,
                place: error.place
            )
            StandardError.write(diagnostic.text(file: name))
            throw Exit.broken
        }
        guard let story = document.story else {
            for diagnostic in document.diagnostics where diagnostic.severity == .error {
                StandardError.write(diagnostic.text(file: name))
                StandardError.write(document.source.snippet(at: diagnostic.place))
            }
            throw Exit.broken
        }
        self.document = document
        if variant == .full {
            self.story = story
        } else {
            guard document.scenario.scenes.contains(where: \.sprint) else {
                StandardError.write(tr("This room has no short variant."))
                throw Exit.broken
            }
            self.story = try CompiledScenario(document.scenario, variant: variant)
        }
    }

    /// The bytes of a file, an installed room, or standard input for `-`; exits 66 with a sentence
    /// when there is none.
    static func bytes(_ argument: String) throws -> (name: String, Data) {
        if argument == "-" {
            return ("-", try contents(of: .standardInput))
        }
        // Read as a stream, so that a pipe will do as well.
        do {
            let path = installedRoom(argument) ?? argument
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            return (argument, try contents(of: handle))
        } catch {
            StandardError.write(sentence(for: argument))
            throw Exit.unreadable
        }
    }

    /// Everything up to just over the size that is refused.
    private static func contents(of handle: FileHandle) throws -> Data {
        var data = Data()
        while data.count <= SourceText.sizeLimit, let part = try handle.read(upToCount: 1 << 20),
            !part.isEmpty
        {
            data += part
        }
        return data
    }

    /// The path of a room by its name, where no file is called that.
    private static func installedRoom(_ name: String) -> String? {
        guard !name.contains("/"), !FileManager.default.fileExists(atPath: name) else {
            return nil
        }
        return Rooms.all.first { $0.name == name || $0.name + ".yaml" == name }?.path
    }

    private static func sentence(for argument: String) -> String {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder)
        if isFolder.boolValue { return tr("%1 is a folder, not a file.").filled(argument) }
        if exists { return tr("%1 cannot be read.").filled(argument) }
        if !argument.contains("/"), !argument.contains(".") {
            let names = Rooms.all.map(\.name)
            if let nearest = nearestName(to: argument, among: names) {
                return tr("There is no room “%1”. Do you mean “%2”?").filled(argument, nearest)
            }
            if !names.isEmpty {
                return tr("There is no room “%1”. Installed are: %2.").filled(
                    argument,
                    names.joined(separator: ", ")
                )
            }
        }
        return tr("There is no file %1.").filled(argument)
    }
}

/// The rooms that came with the program, and a person's own.
enum Rooms {
    static let all: [(name: String, path: String)] = folders.flatMap { folder in
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".yaml") }.sorted().map {
            (String($0.dropLast(5)), folder + "/" + $0)
        }
    }

    private static var folders: [String] {
        let environment = ProcessInfo.processInfo.environment
        let home = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let own = home ?? NSHomeDirectory() + "/.local/share"
        return [own + "/dilemmakamers/rooms"] + (DataFolder.path.map { [$0 + "/rooms"] } ?? [])
    }
}

/// Where sentences go that are no result.
enum StandardError {
    static func write(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
