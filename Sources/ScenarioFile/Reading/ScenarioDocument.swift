internal import Foundation
internal import Resources
package import ScenarioEngine
internal import Yams

/// A scenario file that was read: the text, what it says, and everything wrong with it.
package struct ScenarioDocument: Sendable {
    package let source: SourceText
    /// What could be read, also of a file with faults.
    package let scenario: Scenario
    /// The scenario ready to play; nil when the file is not understood.
    package let story: CompiledScenario?
    /// Faults and warnings of reading, in the order of the file.
    package let diagnostics: [Diagnostic]
    let composition: Composition
    /// Per piece, the position of its first scene.
    let firstScenes: [Int]

    /// Whether nothing stands in the way of playing: no fault of syntax, type or name.
    package var isUnderstood: Bool { story != nil }

    /// Reads a scenario from the bytes of a file. YAML and JSON alike: JSON is YAML.
    ///
    /// - Throws: when the bytes are no text at all; every other fault is among the diagnostics.
    package init(bytes: some Collection<UInt8>) throws(SourceText.Fault) {
        self.init(try SourceText(bytes))
    }

    package init(_ source: SourceText) {
        var reading = Reading(source, Composition(cutting: source))
        if reading.hasSyntaxFaults, !reading.composition.isWhole {
            // The cut may have broken what holds together as a whole. Else every scene is read by
            // itself, so that a fault in one hides none in another; unless scenes share anchors.
            let whole = Reading(source, Composition(whole: source))
            let sharesAnchors = source.text.utf8.contains(UInt8(ascii: "&"))
            reading =
                whole.hasSyntaxFaults && !sharesAnchors
                ? Reading(source, Composition(cutting: source, pieceSize: 1)) : whole
        }
        self.source = source
        composition = reading.composition
        firstScenes = reading.firstScenes
        scenario = reading.scenario
        var diagnostics = reading.diagnostics
        var story: CompiledScenario?
        // Where part of the file is lost, a name that is not found may well stand there.
        if !reading.hasSyntaxFaults, !reading.isEmpty {
            do throws(UnresolvedNames) {
                story = try CompiledScenario(reading.scenario)
            } catch {
                let finder = PlaceFinder(source, reading.composition, reading.firstScenes)
                diagnostics += error.faults.map { $0.diagnostic(finder) }
            }
        }
        self.diagnostics = diagnostics.sorted { $0.place < $1.place }
        self.story = diagnostics.contains { $0.severity == .error } ? nil : story
    }

    /// Where the first line stands that is nothing but a comment, apart from a line that tells
    /// editors the schema.
    package var firstComment: Place? {
        for number in 1...source.lineCount {
            let line = source.line(number)
            let text = line.drop { $0 == " " }
            if text.first == "#", text.count > 1, !text.hasPrefix("# yaml-language-server") {
                return Place(line: number, column: line.count - text.count + 1)
            }
        }
        return nil
    }

    /// A finding with its place in this file.
    package func diagnostics(for findings: [Finding]) -> [Diagnostic] {
        let finder = PlaceFinder(source, composition, firstScenes)
        return findings.map { finding in
            Diagnostic(
                rule: finding.rule,
                severity: finding.severity,
                message: finding.message,
                place: finder.place(of: finding.pointer)
            )
        }.sorted { $0.place < $1.place }
    }
}

/// One attempt to read the file in the pieces of a composition.
private struct Reading {
    let composition: Composition
    var scenario = Scenario(id: "", start: "")
    var diagnostics: [Diagnostic] = []
    var firstScenes: [Int] = []
    var hasSyntaxFaults = false
    var isEmpty = true

    private struct SceneBatch: Sendable {
        var scenes: [Scene]
        var diagnostics: [Diagnostic]
    }

    init(_ source: SourceText, _ composition: Composition) {
        self.composition = composition
        var seen: Set<Keys.Scenario> = []
        var endings: (Node, lineOffset: Int)?
        var scenes: (Node, lineOffset: Int)?
        for piece in composition.pieces where !piece.isScenes {
            let offset = piece.lines.lowerBound - 1
            do throws(SourceText.Fault) {
                guard
                    let node = try YAML.compose(
                        source[lines: piece.lines],
                        firstLine: piece.lines.lowerBound
                    )
                else { continue }
                isEmpty = false
                var reader = NodeReader(source, lineOffset: offset)
                let lists = reader.head(node, into: &scenario, seen: &seen)
                if let node = lists.scenes { scenes = (node, offset) }
                if let node = lists.endings { endings = (node, offset) }
                diagnostics += reader.diagnostics
            } catch {
                add(error)
            }
        }
        if isEmpty, !hasSyntaxFaults {
            diagnostics.append(
                Diagnostic(
                    rule: "empty-file",
                    severity: .error,
                    message: tr("The file is empty; a scenario needs scenes and a start."),
                    place: Place(line: 1, column: 1)
                )
            )
        }
        let totals = Set(scenario.style + scenario.outcomes)
        if let (node, offset) = endings {
            var reader = NodeReader(source, lineOffset: offset, totals: totals)
            scenario.endings = reader.items(of: node, "endings").map { reader.ending($0) }
            diagnostics += reader.diagnostics
        }
        if composition.isWhole {
            firstScenes = [0]
            if let (node, offset) = scenes { readScenes(of: node, offset, source, totals) }
        } else {
            readScenePieces(source, totals)
        }
        if !isEmpty { reportMissing(seen) }
    }

    private mutating func readScenes(
        of node: Node,
        _ offset: Int,
        _ source: SourceText,
        _ totals: Set<String>
    ) {
        var reader = NodeReader(source, lineOffset: offset, totals: totals)
        scenario.scenes = reader.items(of: node, "scenes").map { reader.scene($0) }
        diagnostics += reader.diagnostics
    }

    private mutating func readScenePieces(_ source: SourceText, _ totals: Set<String>) {
        let pieces = composition.pieces.filter(\.isScenes)
        let batches = Composition.map(pieces, of: source) { index, node in
            var reader = NodeReader(
                source,
                lineOffset: pieces[index].lines.lowerBound - 1,
                totals: totals
            )
            let scenes = node.map { reader.items(of: $0, "scenes").map { reader.scene($0) } }
            return SceneBatch(scenes: scenes ?? [], diagnostics: reader.diagnostics)
        }
        var batch = batches.makeIterator()
        for piece in composition.pieces {
            firstScenes.append(scenario.scenes.count)
            guard piece.isScenes, let result = batch.next() else { continue }
            switch result {
            case .success(let batch):
                scenario.scenes += batch.scenes
                diagnostics += batch.diagnostics
            case .failure(let fault): add(fault)
            }
        }
    }

    private mutating func add(_ fault: SourceText.Fault) {
        hasSyntaxFaults = true
        diagnostics.append(
            Diagnostic(
                rule: "syntax",
                severity: .error,
                message: fault.message,
                place: fault.place
            )
        )
    }

    private mutating func reportMissing(_ seen: Set<Keys.Scenario>) {
        // With a broken piece it is not known what is missing.
        guard !hasSyntaxFaults else { return }
        for key in [Keys.Scenario.id, .scenes] where !seen.contains(key) {
            diagnostics.append(
                Diagnostic(
                    rule: "missing-key",
                    severity: .error,
                    message: tr("%1 has no “%2”.").filled(tr("This scenario"), key.rawValue),
                    place: Place(line: 1, column: 1)
                )
            )
        }
        if !seen.contains(.format) {
            diagnostics.append(
                Diagnostic(
                    rule: "missing-format",
                    severity: .warning,
                    message: tr("The file does not say “format: 1”."),
                    place: Place(line: 1, column: 1)
                )
            )
        }
    }
}

extension NameFault {
    fileprivate func diagnostic(_ finder: PlaceFinder) -> Diagnostic {
        Diagnostic(
            rule: rule,
            severity: .error,
            message: sentence,
            place: finder.place(of: pointer)
        )
    }

    private var rule: String {
        switch problem {
        case .unknown(.scene, _, _): "unknown-target"
        case .unknown: "unknown-name"
        case .duplicate: "duplicate-id"
        case .reserved: "reserved-name"
        case .noStart: "no-start"
        }
    }

    private var sentence: String {
        switch problem {
        case .unknown(let kind, let name, let nearest?):
            kind.unknownSentence.filled(name) + " " + tr("Do you mean “%1”?").filled(nearest)
        case .unknown(let kind, let name, nil): kind.unknownSentence.filled(name)
        case .duplicate(_, let name): tr("There are two of “%1” here.").filled(name)
        case .reserved(let name):
            tr("A flag cannot be called “%1”; that word means something else in conditions.")
                .filled(name)
        case .noStart: tr("The scenario does not say with which scene it starts.")
        }
    }
}

extension NameFault.Kind {
    fileprivate var unknownSentence: String {
        switch self {
        case .scene: tr("There is no scene “%1”.")
        case .option: tr("That scene has no option “%1”.")
        case .ending: tr("There is no ending “%1”.")
        case .employee: tr("There is no employee “%1”.")
        case .flag: tr("“%1” is neither a total nor a flag that an option sets or clears.")
        case .total: tr("“%1” is no running total and no other number.")
        case .style: tr("There is no style dimension “%1”.")
        case .outcome: tr("There is no outcome “%1”.")
        case .lens: tr("There is no lens “%1”.")
        case .tag: tr("This lens has no “%1”.")
        }
    }
}
