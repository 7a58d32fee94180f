internal import Foundation
internal import Resources

/// Text laid out for a terminal: wrapped at 80 characters or the width of the window.
enum Page {
    static let widest = 80

    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else {
            return widest
        }
        return min(widest, Int(size.ws_col) - 1)
    }

    /// Whether bold and dim may be used.
    static let hasStyle =
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    static func bold(_ text: String) -> String { hasStyle ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    static func dim(_ text: String) -> String { hasStyle ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    /// The paragraph broken between words; lines after the first are indented by `hanging`.
    static func wrapped(_ text: String, indent: Int = 0, hanging: Int? = nil) -> String {
        let margin = String(repeating: " ", count: indent)
        let hang = String(repeating: " ", count: hanging ?? indent)
        let limit = width
        var lines: [String] = []
        let printable = text.printable(lines: true)
        for paragraph in printable.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = lines.isEmpty ? margin : hang
            var isEmpty = true
            for word in paragraph.split(separator: " ") {
                if !isEmpty, line.count + word.count + 1 > limit {
                    lines.append(line)
                    line = hang
                    isEmpty = true
                }
                line += (isEmpty ? "" : " ") + word
                isEmpty = false
            }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    static func write(_ text: String = "") { print(text) }

    static func paragraph(_ text: String, indent: Int = 0, hanging: Int? = nil) {
        guard !text.isEmpty else { return }
        print(wrapped(text, indent: indent, hanging: hanging))
        print("")
    }

    static func heading(_ text: String) {
        print(bold(text.printable()))
        print("")
    }

    static func rule() {
        print(dim(String(repeating: "─", count: width)))
        print("")
    }
}
