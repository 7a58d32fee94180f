/// A place inside a scenario, written as a JSON Pointer (RFC 6901) over the keys of the scenario
/// file: `/scenes/3/options/0/when`.
package struct Pointer: Hashable, Sendable, CustomStringConvertible {
    package private(set) var text: String

    package static let root = Pointer(text: "")

    private init(text: String) {
        self.text = text
    }

    package static func / (parent: Pointer, key: String) -> Pointer {
        let escaped = key.contains { $0 == "~" || $0 == "/" }
        guard escaped else { return Pointer(text: parent.text + "/" + key) }
        var name = ""
        for character in key {
            switch character {
            case "~": name += "~0"
            case "/": name += "~1"
            default: name.append(character)
            }
        }
        return Pointer(text: parent.text + "/" + name)
    }

    package static func / (parent: Pointer, index: Int) -> Pointer {
        Pointer(text: parent.text + "/" + String(index))
    }

    /// The keys and list positions on the way, unescaped.
    package var components: [String] {
        text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { part in
            guard part.contains("~") else { return String(part) }
            var name = ""
            var escape = false
            for character in part {
                if escape {
                    name.append(character == "1" ? "/" : "~")
                    escape = false
                } else if character == "~" {
                    escape = true
                } else {
                    name.append(character)
                }
            }
            return name
        }
    }

    package var description: String { text }
}
