internal import ArgumentParser
internal import Foundation
internal import Resources
internal import ScenarioCheck
internal import ScenarioEngine
internal import ScenarioFile

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: tr("Shows everything wrong or weak in scenario files."),
        discussion: tr("Example:") + "\n  dilemma check my-room.yaml"
    )

    @Argument(help: ArgumentHelp(tr("Scenario files, or - for standard input."), valueName: "file"))
    var files: [String] = []

    @Flag(help: ArgumentHelp(tr("Show every rule with what it asks.")))
    var rules = false

    @Flag(help: ArgumentHelp(tr("Write the findings as JSON.")))
    var json = false

    func validate() throws {
        guard rules || !files.isEmpty else {
            throw ValidationError(tr("Name a file to check, or - for standard input."))
        }
    }

    func run() throws {
        if rules {
            for rule in Checker.rules {
                print("\(rule.id) (\(rule.severity.rawValue)): \(rule.help)")
            }
            return
        }
        // Nothing is shown before every file could be read.
        let inputs = try files.map { try RoomInput.bytes($0) }
        var findings: [JSONValue] = []
        var hasErrors = false
        for (name, bytes) in inputs {
            let (diagnostics, source) = Self.diagnostics(of: bytes)
            hasErrors = hasErrors || diagnostics.contains { $0.severity == .error }
            if json {
                findings += diagnostics.map { $0.json(file: name) }
            } else {
                Self.write(diagnostics, source, file: name)
            }
        }
        if json { print(JSONValue.array(findings).text, terminator: "") }
        if hasErrors { throw ExitCode(1) }
    }

    /// Faults of reading; when there are none of those, every finding of the rules.
    private static func diagnostics(of bytes: Data) -> ([Diagnostic], SourceText?) {
        let document: ScenarioDocument
        do throws(SourceText.Fault) {
            document = try ScenarioDocument(bytes: bytes)
        } catch {
            let fault = Diagnostic(
                rule: "no-text",
                severity: .error,
                message: error.message,
                place: error.place
            )
            return ([fault], nil)
        }
        guard let story = document.story else { return (document.diagnostics, document.source) }
        let findings = document.diagnostics(for: Checker.findings(in: story))
        return (
            (document.diagnostics + findings).sorted { $0.place < $1.place }, document.source
        )
    }

    private static func write(_ diagnostics: [Diagnostic], _ source: SourceText?, file: String) {
        let inTerminal = isatty(STDOUT_FILENO) == 1
        for diagnostic in diagnostics {
            print(diagnostic.text(file: file))
            if inTerminal, let source { print(source.snippet(at: diagnostic.place)) }
        }
        if inTerminal, diagnostics.isEmpty { print(tr("%1: nothing to remark.").filled(file)) }
    }
}

extension Diagnostic {
    /// The finding as JSON, with the file it stands in.
    func json(file: String) -> JSONValue {
        .object(
            ("file", .string(file)),
            ("line", .integer(place.line)),
            ("column", .integer(place.column)),
            ("severity", .string(severity.rawValue)),
            ("message", .string(message)),
            ("rule", .string(rule))
        )
    }
}
