internal import Foundation
internal import Resources
internal import Yams

/// YAML text as a tree of nodes with their places.
enum YAML {
    /// Deeper nesting is refused: a scenario needs about ten levels.
    static let depthLimit = 200
    /// How many nodes aliases may add, as a multiple of those written.
    static let aliasFactor = 10

    /// Composes a text that starts on line `firstLine` of the file. Nil for an empty text.
    static func compose(_ slice: Substring, firstLine: Int) throws(SourceText.Fault) -> Node? {
        var text = String(slice)
        if let line = text.withUTF8(tooDeepLine) {
            throw SourceText.Fault(
                message: tr("The nesting goes too deep to be a scenario."),
                place: Place(line: firstLine + line, column: 1)
            )
        }
        try checkAliases(text, firstLine: firstLine)
        return try parse(text, firstLine: firstLine)
    }

    /// `Resolver.basic` leaves scalars alone: the reader knows what each key asks for, and the
    /// standard rules cost a regular expression per scalar.
    private static func parse(_ text: String, firstLine: Int) throws(SourceText.Fault) -> Node? {
        try withRoot(of: text, firstLine: firstLine) { $0 }
    }

    /// Hands the tree to `read` while its parser lives: nodes know their anchors no longer than that.
    private static func withRoot<Result>(
        of text: String,
        firstLine: Int,
        _ read: (Node?) -> Result
    ) throws(SourceText.Fault) -> Result {
        do {
            // Every node counts references to these two: pieces that are composed at the same time
            // would fight over them, so each has its own.
            let parser = try Parser(
                yaml: text,
                resolver: Resolver.basic.removing(.str),
                constructor: Constructor([:], [:], [:]),
                encoding: .utf8
            )
            let root = try parser.singleRoot()
            return withExtendedLifetime(parser) { read(root) }
        } catch let error as YamlError {
            throw fault(error, in: text, firstLine: firstLine)
        } catch {
            throw SourceText.Fault(
                message: tr("This is no YAML."),
                place: Place(line: firstLine, column: 1)
            )
        }
    }

    private static func fault(_ error: YamlError, in text: String, firstLine: Int)
        -> SourceText.Fault
    {
        func place(_ mark: (line: Int, column: Int)) -> Place {
            Place(line: max(1, mark.line + firstLine - 1), column: max(1, mark.column))
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return SourceText.Fault(
                message: tr("The YAML does not hold together here: %1.").filled(problem),
                place: place((mark.line, mark.column))
            )
        case .duplicatedKeysInMapping(let names, let context):
            let mark = secondMark(of: names.first ?? "", after: context.mark, in: text)
            return SourceText.Fault(
                message: tr("This key stands here twice: %1.").filled(
                    names.joined(separator: ", ")
                ),
                place: place(mark)
            )
        default:
            return SourceText.Fault(
                message: tr("This is no YAML."),
                place: Place(line: firstLine, column: 1)
            )
        }
    }

    /// Where a key that stands twice stands for the second time: in the same column below the
    /// first, or further on the same line.
    private static func secondMark(of key: String, after first: Mark, in text: String)
        -> (line: Int, column: Int)
    {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for line in lines.indices.dropFirst(first.line) {
            let rest = lines[line].dropFirst(first.column - 1)
            let indent = lines[line].prefix { $0 == " " }.count
            if rest.hasPrefix(key), indent == first.column - 1 { return (line + 1, first.column) }
        }
        return (first.line, first.column)
    }

    // MARK: Nesting

    /// The line, from 0, on which the nesting is too deep; counted on the safe side, since
    /// brackets inside texts count too.
    private static func tooDeepLine(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var line = 0
        var open = 0
        var leading = 0
        var atStart = true
        for byte in text {
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                leading = 0
                atStart = true
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                open += 1
                atStart = false
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                open = max(0, open - 1)
                atStart = false
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                if atStart { leading += 1 }
            default: atStart = false
            }
            if open > depthLimit || leading > 2 * depthLimit { return line }
        }
        return nil
    }

    // MARK: Aliases

    /// Refuses aliases that would blow up, before they do: with every alias replaced by a plain
    /// word, the tree is as large as the text, and what each alias stands for can be counted. A
    /// text that does not even hold together then goes no further, for its aliases may blow up
    /// before the fault is met.
    private static func checkAliases(_ text: String, firstLine: Int) throws(SourceText.Fault) {
        guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else {
            return
        }
        let marker = "dilemma-alias-\(text.utf8.count)-"
        var replaced = ""
        var rest = text[...]
        var number = 0
        while let star = rest.firstIndex(of: "*") {
            let name = rest[rest.index(after: star)...].prefix { isAnchorCharacter($0) }
            replaced += rest[..<star]
            if name.isEmpty {
                replaced += "*"
            } else {
                number += 1
                replaced += "\(marker)\(number)-\(name)"
            }
            rest = rest[name.endIndex...]
        }
        replaced += rest
        guard number > 0 else { return }
        let growth = try withRoot(of: replaced, firstLine: firstLine) { root in
            var counter = AliasCounter(marker: marker)
            let size = root.map { counter.size(of: $0) } ?? 0
            return size - Double(aliasFactor) * counter.written
        }
        guard growth > 10_000 else { return }
        throw SourceText.Fault(
            message: tr(
                "The aliases in this file stand for too much; write them out or leave them out."
            ),
            place: Place(line: firstLine, column: 1)
        )
    }

    private static func isAnchorCharacter(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
            || character == "_" || character == "-"
    }
}

/// Counts nodes as they would be with every alias written out.
private struct AliasCounter {
    let marker: String
    private(set) var written = 0.0
    private var sizes: [String: Double] = [:]

    init(marker: String) {
        self.marker = marker
    }

    mutating func size(of node: Node) -> Double {
        written += 1
        var size = 1.0
        switch node {
        case .scalar(let scalar):
            if scalar.string.hasPrefix(marker) {
                let name = scalar.string.dropFirst(marker.count).drop { $0 != "-" }.dropFirst()
                size = sizes[String(name)] ?? 1
            }
        case .sequence(let sequence):
            for child in sequence { size += self.size(of: child) }
        case .mapping(let mapping):
            for (key, value) in mapping { size += self.size(of: key) + self.size(of: value) }
        case .alias: break
        }
        if let anchor = node.anchor?.rawValue { sizes[anchor] = size }
        return size
    }
}
