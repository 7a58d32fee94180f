internal import Foundation

/// How long a value on one line is.
enum InlineValue {
    static func length(of text: Substring) -> Int {
        guard let first = text.first else { return 0 }
        switch first {
        case "\"", "'": return quoted(text, first)
        case "[", "{": return bracketed(text)
        default:
            let end = text.range(of: " #")?.lowerBound ?? text.endIndex
            let value = text[..<end]
            return value.count - value.reversed().prefix { $0 == " " }.count
        }
    }

    private static func quoted(_ text: Substring, _ quote: Character) -> Int {
        var length = 1
        var escaped = false
        for character in text.dropFirst() {
            length += 1
            if escaped {
                escaped = false
            } else if character == "\\", quote == "\"" {
                escaped = true
            } else if character == quote {
                return length
            }
        }
        return length
    }

    private static func bracketed(_ text: Substring) -> Int {
        var depth = 0
        var length = 0
        while length < text.count {
            let rest = text.dropFirst(length)
            switch rest.first {
            case "\"", "'": length += quoted(rest, rest.first ?? "'")
            case "[", "{":
                depth += 1
                length += 1
            case "]", "}":
                depth -= 1
                length += 1
            default: length += 1
            }
            if depth == 0 { break }
        }
        return length
    }
}
