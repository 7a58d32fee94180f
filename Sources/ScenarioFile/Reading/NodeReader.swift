internal import Resources
internal import ScenarioEngine
internal import Yams

/// Reads values from nodes, and reports each that is not what its key asks for.
struct NodeReader {
    /// Lines of the file in front of the piece that is read.
    let lineOffset: Int
    private let source: SourceText
    /// Names that conditions take for running totals.
    var totals: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: SourceText, lineOffset: Int, totals: Set<String> = []) {
        self.source = source
        self.lineOffset = lineOffset
        self.totals = totals
    }

    // MARK: Reporting

    func place(of node: Node) -> Place {
        guard let mark = node.mark else { return Place(line: lineOffset + 1, column: 1) }
        return Place(line: mark.line + lineOffset, column: mark.column)
    }

    /// The place of a character of a text, where the text stands on one line as it is read; else
    /// where the text begins.
    private func place(of node: Node, offset: Int, in text: String) -> Place {
        let start = place(of: node)
        let line = source.line(start.line).dropFirst(start.column - 1)
        let quote = line.first == "\"" || line.first == "'" ? 1 : 0
        guard line.dropFirst(quote).hasPrefix(text.prefix(offset)) else { return start }
        return Place(line: start.line, column: start.column + quote + offset)
    }

    mutating func report(
        _ message: String,
        rule: String,
        severity: Finding.Severity = .error,
        at node: Node
    ) {
        report(message, rule: rule, severity: severity, at: place(of: node))
    }

    mutating func report(
        _ message: String,
        rule: String,
        severity: Finding.Severity = .error,
        at place: Place
    ) {
        diagnostics.append(
            Diagnostic(rule: rule, severity: severity, message: message, place: place)
        )
    }

    private mutating func wrongType(_ expected: String, _ key: String, at node: Node) {
        report(
            tr("“%1” asks for %2.").filled(key, expected),
            rule: "wrong-type",
            at: node
        )
    }

    // MARK: Mappings and lists

    /// Hands each known key to `read`; reports unknown ones and keys that come back.
    mutating func each<Key: RawRepresentable<String> & CaseIterable>(
        _: Key.Type,
        of node: Node,
        _ owner: String,
        _ read: (inout NodeReader, Key, Node) -> Void
    ) {
        guard case .mapping(let mapping) = node else {
            wrongType(tr("keys with values"), owner, at: node)
            return
        }
        var index = mapping.startIndex
        while index < mapping.endIndex {
            var (keyNode, value) = mapping[index]
            index += 1
            guard case .scalar(let scalar) = keyNode else {
                report(tr("A key is a single word."), rule: "wrong-type", at: keyNode)
                continue
            }
            guard let key = Key(rawValue: scalar.string) else {
                unknownKey(scalar.string, known: Key.allCases.map(\.rawValue), at: keyNode)
                continue
            }
            if scalar.string == "when" {
                index = Self.joinCondition(&value, mapping, index)
            }
            read(&self, key, value)
        }
    }

    /// In a mapping on one line, YAML takes the comma of `{when: chose(scene, option), …}` for its
    /// own: what follows it looks like a key without a value. Gives the condition its end back, and
    /// returns the index of the pair behind it.
    private static func joinCondition(
        _ value: inout Node,
        _ mapping: Node.Mapping,
        _ next: Int
    ) -> Int {
        var index = next
        while case .scalar(var condition) = value, isOpen(condition.string),
            index < mapping.endIndex, let rest = mapping[index].key.scalar?.string,
            mapping[index].value.scalar?.string.isEmpty == true
        {
            condition.string += ", " + rest
            value = .scalar(condition)
            index += 1
        }
        return index
    }

    private static func isOpen(_ condition: String) -> Bool {
        condition.count { $0 == "(" } > condition.count { $0 == ")" }
    }

    private mutating func unknownKey(_ key: String, known: [String], at node: Node) {
        let message =
            if let nearest = nearestName(to: key, among: known) {
                tr("The key “%1” is not known. Do you mean “%2”?").filled(key, nearest)
            } else {
                tr("The key “%1” is not known; it is kept, but does nothing.").filled(key)
            }
        report(message, rule: "unknown-key", severity: .warning, at: node)
    }

    /// Every entry of a mapping whose keys are names.
    mutating func entries<Value: Hashable & Sendable>(
        of node: Node,
        _ key: String,
        _ read: (inout NodeReader, String, Node) -> Value?
    ) -> Effects<Value> {
        guard !isNull(node) else { return Effects() }
        guard case .mapping(let mapping) = node else {
            wrongType(tr("names with values"), key, at: node)
            return Effects()
        }
        var entries: [Effects<Value>.Entry] = []
        entries.reserveCapacity(mapping.count)
        for index in mapping.indices {
            let (keyNode, value) = mapping[index]
            guard let name = keyNode.scalar?.string else {
                report(tr("A key is a single word."), rule: "wrong-type", at: keyNode)
                continue
            }
            if let amount = read(&self, name, value) {
                entries.append(Effects<Value>.Entry(name: Self.copy(of: name), amount: amount))
            }
        }
        return Effects(entries)
    }

    /// The items of a list; a single value counts as a list of one where `single` says so.
    mutating func items(of node: Node, _ key: String, single: Bool = false) -> [Node] {
        switch node {
        case .sequence(let sequence): return Array(sequence)
        case .scalar where isNull(node): return []
        case .scalar where single, .mapping where single: return [node]
        default:
            wrongType(tr("a list"), key, at: node)
            return []
        }
    }

    // MARK: Scalars

    func isNull(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node else { return false }
        return isNull(scalar)
    }

    private func isNull(_ scalar: Node.Scalar) -> Bool {
        guard isPlain(scalar) else { return false }
        return switch scalar.string {
        case "", "~", "null", "Null", "NULL": true
        default: false
        }
    }

    private func isPlain(_ scalar: Node.Scalar) -> Bool {
        scalar.style == .plain || scalar.style == .any
    }

    mutating func string(_ node: Node, _ key: String) -> String {
        guard case .scalar(let scalar) = node else {
            wrongType(tr("a text"), key, at: node)
            return ""
        }
        return isNull(scalar) ? "" : Self.copy(of: scalar.string)
    }

    /// The text in memory of its own. A text that shares the tree's memory would leave holes where
    /// the tree was, and looking for room among them costs more than reading the file.
    private static func copy(of text: String) -> String {
        String(decoding: text.utf8, as: UTF8.self)
    }

    mutating func strings(_ node: Node, _ key: String) -> [String] {
        items(of: node, key, single: true).map { string($0, key) }
    }

    /// A list of names; none is empty.
    mutating func names(_ node: Node, _ key: String) -> [String] {
        items(of: node, key, single: true).map { id($0, key) }
    }

    /// An id: a name that conditions and other keys can use.
    mutating func id(_ node: Node, _ key: String) -> String {
        let id = string(node, key)
        if id.isEmpty {
            report(tr("“%1” asks for a name.").filled(key), rule: "missing-id", at: node)
        }
        return id
    }

    mutating func integer(_ node: Node, _ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let scalar = node.scalar, isPlain(scalar), let value = Self.whole(scalar.string),
            range.contains(value)
        else {
            let expected =
                range.upperBound == Int.max
                ? tr("a whole number from %1 up").filled(String(range.lowerBound))
                : tr("a whole number from %1 to %2").filled(
                    String(range.lowerBound),
                    String(range.upperBound)
                )
            wrongType(expected, key, at: node)
            return nil
        }
        return value
    }

    /// Whole numbers may end in `.0`, as other programs write them.
    private static func whole(_ text: String) -> Int? {
        Int(text) ?? (text.hasSuffix(".0") ? Int(text.dropLast(2)) : nil)
    }

    mutating func number(_ node: Node, _ key: String) -> Double? {
        guard let scalar = node.scalar, isPlain(scalar), let value = Double(scalar.string),
            value.isFinite, !scalar.string.contains("x")
        else {
            wrongType(tr("a number"), key, at: node)
            return nil
        }
        return value
    }

    /// A level on the scale 0–10.
    mutating func level(_ node: Node, _ key: String) -> Level? {
        guard let value = number(node, key) else { return nil }
        guard value >= 0, let level = Level(exactly: value) else {
            wrongType(tr("a number from 0 to 10, with three decimals at most"), key, at: node)
            return nil
        }
        return level
    }

    /// A shift of −2…+2 in halves.
    mutating func shift(_ node: Node, _ key: String) -> Level? {
        guard let value = number(node, key) else { return nil }
        guard abs(value) <= 2, let level = Level(exactly: value), level.thousandths % 500 == 0
        else {
            wrongType(tr("a number from −2 to 2, in halves"), key, at: node)
            return nil
        }
        return level
    }

    mutating func boolean(_ node: Node, _ key: String) -> Bool {
        switch node.scalar?.string {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default:
            wrongType(tr("true or false"), key, at: node)
            return false
        }
    }

    mutating func pair(_ node: Node, _ key: String) -> (Node, Node)? {
        guard case .sequence(let sequence) = node, sequence.count == 2 else {
            wrongType(tr("a list of two numbers"), key, at: node)
            return nil
        }
        return (sequence[0], sequence[1])
    }

    // MARK: Conditions

    mutating func condition(_ node: Node, _ key: String) -> Condition? {
        guard case .scalar(let scalar) = node, !isNull(node) else {
            wrongType(tr("a condition"), key, at: node)
            return nil
        }
        do throws(Condition.SyntaxError) {
            return try Condition(parsing: scalar.string, totals: totals)
        } catch {
            report(
                error.sentence,
                rule: "condition-syntax",
                at: place(of: node, offset: error.offset, in: scalar.string)
            )
            return nil
        }
    }
}

extension Condition.SyntaxError {
    /// The fault in words.
    fileprivate var sentence: String {
        switch reason {
        case .unexpectedCharacter(let character):
            tr("A condition has no “%1”.").filled(String(character))
        case .unexpected(let found?, let expected):
            tr("Here stands “%1”, but %2 is needed.").filled(found, expected.words)
        case .unexpected(nil, let expected):
            tr("The condition stops short: %1 is needed.").filled(expected.words)
        case .notANumber(let text): tr("“%1” is no number.").filled(text)
        case .numberAlone(let text):
            tr("“%1” is a number; compare it with something.").filled(text)
        case .badNumber(let text): tr("“%1” is no number that can be used.").filled(text)
        case .tooDeep: tr("The parentheses go too deep.")
        }
    }
}

extension Condition.SyntaxError.Expectation {
    fileprivate var words: String {
        switch self {
        case .condition: tr("a condition")
        case .number: tr("a number")
        case .name: tr("a name")
        case .end: tr("the end")
        case .symbol(let symbol): "“\(symbol)”"
        }
    }
}
