extension JSONValue {
    /// The value as YAML as an author would lay it out: blocks for structure, one line for short
    /// lists of names and numbers, folded paragraphs for long texts. `width` is in characters.
    package func yaml(width: Int = 100) -> String {
        YAMLWriter(width: width).text(of: self)
    }
}

/// Writes YAML 1.2 that reads back as the same value.
struct YAMLWriter {
    let width: Int

    func text(of value: JSONValue) -> String {
        var text = ""
        switch value {
        case .object(let members) where !members.isEmpty:
            for member in members { write(member, to: &text, indent: 0) }
        case .array(let items) where !items.isEmpty: write(items, to: &text, indent: 0)
        default: text += inline(value, column: 0) ?? "''"
        }
        return text
    }

    /// A key with its value, from the indentation on, ending in a line break.
    func write(_ member: JSONValue.Member, to text: inout String, indent: Int) {
        let key = Self.scalar(member.key)
        text += String(repeating: " ", count: indent) + key + ":"
        if let line = inline(member.value, column: indent + key.count + 2) {
            text += " " + line + "\n"
            return
        }
        switch member.value {
        case .object(let members):
            text += "\n"
            for member in members { write(member, to: &text, indent: indent + 2) }
        case .array(let items):
            text += "\n"
            write(items, to: &text, indent: indent + 2)
        case .string(let string): text += " " + block(string, indent: indent + 2)
        default: text += "\n"
        }
    }

    /// Items of a list, each behind a hyphen at the indentation.
    func items(_ items: [JSONValue], indent: Int) -> String {
        var text = ""
        write(items, to: &text, indent: indent)
        return text
    }

    private func write(_ items: [JSONValue], to text: inout String, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        for item in items {
            if let line = inline(item, column: indent + 2) {
                text += margin + "- " + line + "\n"
                continue
            }
            switch item {
            case .object(let members):
                var entry = ""
                for member in members { write(member, to: &entry, indent: indent + 2) }
                text += margin + "- " + entry.dropFirst(indent + 2)
            case .array(let items):
                var entry = ""
                write(items, to: &entry, indent: indent + 2)
                text += margin + "- " + entry.dropFirst(indent + 2)
            case .string(let string): text += margin + "- " + block(string, indent: indent + 2)
            default: text += margin + "-\n"
            }
        }
    }

    /// The value on one line; nil when it belongs in a block.
    private func inline(_ value: JSONValue, column: Int) -> String? {
        switch value {
        case .null: return "null"
        case .boolean(let value): return value ? "true" : "false"
        case .integer(let value): return String(value)
        case .number(let value): return JSONValue.digits(value)
        case .string(let string):
            let line = Self.scalar(string)
            return fits(line, column) || !Self.canFold(string) ? line : nil
        case .array(let items):
            guard items.allSatisfy(\.isShort) else { return nil }
            let line = "[" + items.map(flow).joined(separator: ", ") + "]"
            return fits(line, column) ? line : nil
        case .object(let members):
            guard members.isEmpty || members.allSatisfy({ $0.value.isFlat }) else { return nil }
            let line =
                "{"
                + members.map { Self.scalar($0.key, inFlow: true) + ": " + flow($0.value) }
                .joined(separator: ", ") + "}"
            return fits(line, column) ? line : nil
        }
    }

    private func flow(_ value: JSONValue) -> String {
        switch value {
        case .string(let string): Self.scalar(string, inFlow: true)
        case .array(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
        default: inline(value, column: 0) ?? "null"
        }
    }

    private func fits(_ line: String, _ column: Int) -> Bool { line.count + column <= width }

    // MARK: Scalars

    /// A text folded over lines of the width, or kept line by line where it has line breaks.
    private func block(_ string: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        if string.contains("\n") {
            let lines = string.split(separator: "\n", omittingEmptySubsequences: false)
            return "|-\n"
                + lines.map { $0.isEmpty ? "\n" : margin + $0 + "\n" }.joined()
        }
        var lines: [String] = []
        var line = ""
        for word in string.split(separator: " ", omittingEmptySubsequences: false) {
            if !line.isEmpty, line.count + word.count + 1 + indent > width {
                lines.append(line)
                line = String(word)
            } else {
                line += (line.isEmpty ? "" : " ") + word
            }
        }
        lines.append(line)
        return ">-\n" + lines.map { margin + $0 + "\n" }.joined()
    }

    /// Whether a text survives a block scalar: printable, no white space at its ends, and no two
    /// spaces at which folding would lose one.
    private static func canFold(_ string: String) -> Bool {
        guard let first = string.unicodeScalars.first, let last = string.unicodeScalars.last,
            !first.properties.isWhitespace, !last.properties.isWhitespace, !string.contains("  ")
        else { return false }
        let lines = string.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.allSatisfy { $0.first != " " && $0.last != " " }
            && string.unicodeScalars.allSatisfy { isPrintable($0) || $0 == "\n" }
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    /// A text as a plain scalar where that is safe, else in double quotes.
    static func scalar(_ string: String, inFlow: Bool = false) -> String {
        isPlainSafe(string, inFlow: inFlow) ? string : quoted(string)
    }

    private static let words: Set<String> = [
        "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan", "~",
    ]

    private static func isPlainSafe(_ string: String, inFlow: Bool) -> Bool {
        guard let first = string.unicodeScalars.first, let last = string.unicodeScalars.last,
            !words.contains(string.lowercased()), !first.properties.isWhitespace,
            !last.properties.isWhitespace, last != ":",
            !"-?:,[]{}#&*!|>'\"%@`<=.+".unicodeScalars.contains(first),
            !("0"..."9").contains(first) || isWordOfDigits(string)
        else { return false }
        var previous: Unicode.Scalar = " "
        for scalar in string.unicodeScalars {
            guard isPrintable(scalar) else { return false }
            if inFlow, ",[]{}:".unicodeScalars.contains(scalar) { return false }
            if scalar == " " && previous == ":" { return false }
            if scalar == "#" && previous == " " { return false }
            previous = scalar
        }
        return true
    }

    /// Texts that begin with a digit are quoted unless nobody could take them for a number.
    private static func isWordOfDigits(_ string: String) -> Bool {
        string.unicodeScalars.contains { $0 == " " || ("g"..."z").contains($0) }
            && !string.contains(":") && !string.hasPrefix("0")
    }

    private static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case _ where isPrintable(scalar): text.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16)
                let long = scalar.value > 0xFFFF
                text += long ? "\\U" : "\\u"
                text += String(repeating: "0", count: (long ? 8 : 4) - digits.count) + digits
            }
        }
        return text + "\""
    }
}

extension JSONValue {
    /// Fits in a list on one line: a short word or a number.
    fileprivate var isShort: Bool {
        switch self {
        case .string(let string): string.count <= 40 && !string.contains(" ")
        case .array, .object: false
        default: true
        }
    }

    /// Fits in a mapping on one line: something short, a list of such, or a short text.
    fileprivate var isFlat: Bool {
        switch self {
        case .string(let string): string.count <= 60
        case .array(let items): items.allSatisfy(\.isShort)
        case .object: false
        default: true
        }
    }
}
