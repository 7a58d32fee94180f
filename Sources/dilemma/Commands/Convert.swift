internal import ArgumentParser
internal import Foundation
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile

struct Convert: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: tr("Converts a room to another format, by extension."),
        discussion: tr("Known are .yaml, .yml and .json.") + "\n" + tr("Example:")
            + "\n  dilemma convert de-suggestie room.json"
    )

    @Argument(help: ArgumentHelp(tr("A room."), valueName: "in"))
    var input: String

    @Argument(
        help: ArgumentHelp(
            tr("The file to write; - writes YAML to standard output."),
            valueName: "out"
        )
    )
    var output: String

    @Flag(help: ArgumentHelp(tr("Write the report as JSON.")))
    var json = false

    private enum Format: String {
        case yaml, yml, json
    }

    func run() throws {
        let format = output == "-" ? .yaml : Format(rawValue: Self.fileExtension(of: output))
        guard let format else {
            throw ValidationError(
                tr("%1 has no extension that is known: use .yaml or .json.").filled(output)
            )
        }
        let room = try RoomInput(input)
        if let from = SafeFile.Stamp(of: input), from == SafeFile.Stamp(of: output) {
            throw ValidationError(
                tr("%1 and %2 are the same file; converting would lose its layout.").filled(
                    input,
                    output
                )
            )
        }
        let value = room.document.scenario.json
        let text =
            switch format {
            case .yaml, .yml: value.yaml()
            case .json: value.text
            }
        try write(text)
        report(room.document, file: room.name)
    }

    private static func fileExtension(of path: String) -> String {
        URL(filePath: path).pathExtension.lowercased()
    }

    private func write(_ text: String) throws {
        guard output != "-" else {
            print(text, terminator: "")
            return
        }
        do {
            try SafeFile.write(Data(text.utf8), to: output, replacing: nil)
        } catch {
            StandardError.write(error.sentence(output))
            throw RoomInput.Exit.cannotWrite
        }
    }

    /// What could not be carried over, one line each with its place.
    private func report(_ document: ScenarioDocument, file: String) {
        var lost = document.diagnostics.filter { $0.rule == "unknown-key" }.map {
            Diagnostic(
                rule: $0.rule,
                severity: .warning,
                message: tr("This key is not known; it stays behind."),
                place: $0.place
            )
        }
        if let place = document.firstComment {
            lost.append(
                Diagnostic(
                    rule: "comments",
                    severity: .warning,
                    message: tr("Comments stay behind."),
                    place: place
                )
            )
        }
        lost.sort { $0.place < $1.place }
        if json {
            let list = lost.map { $0.json(file: file) }
            let text = JSONValue.array(list).text
            output == "-" ? StandardError.write(text) : print(text, terminator: "")
        } else {
            for diagnostic in lost {
                let line = diagnostic.text(file: file)
                output == "-" ? StandardError.write(line) : print(line)
            }
        }
    }
}
