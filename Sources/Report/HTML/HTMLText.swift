/// Texts as HTML may hold them.
enum HTMLText {
    /// Escaped for content and for attributes in double quotes; line breaks are line feeds, and
    /// characters that HTML forbids become replacement characters.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var follows = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: result.append(contentsOf: "&amp;".unicodeScalars)
            case 0x3C: result.append(contentsOf: "&lt;".unicodeScalars)
            case 0x3E: result.append(contentsOf: "&gt;".unicodeScalars)
            case 0x22: result.append(contentsOf: "&quot;".unicodeScalars)
            case 0x27: result.append(contentsOf: "&#39;".unicodeScalars)
            case 0x0A where follows: break
            case 0x0A, 0x0D: result.append("\n")
            case 0x09: result.append("\t")
            case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: result.append("\u{FFFD}")
            default:
                result.append(scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar)
            }
            follows = scalar.value == 0x0D
        }
        return String(result)
    }

    /// A text of its own direction, in a language where `language` is a tag.
    static func isolated(_ text: String, language: String = "") -> String {
        let attribute = isTag(language) ? " lang=\"\(language)\"" : ""
        return "<bdi\(attribute)>\(escaped(text))</bdi>"
    }

    /// A number with at most two decimals, for coordinates.
    static func coordinate(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let hundredths = Int((value * 100).rounded())
        let whole = hundredths.magnitude / 100
        let rest = hundredths.magnitude % 100
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// An SVG drawing as an address that holds the whole drawing.
    static func dataAddress(ofSVG drawing: String) -> String {
        "data:image/svg+xml;base64," + base64(Array(drawing.utf8))
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count / 3 * 4 + 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = 0
            for offset in 0..<3 {
                bits = bits << 8 | (offset < group.count ? Int(group[start + offset]) : 0)
            }
            for offset in 0..<4 {
                let digit = digits[bits >> (18 - 6 * offset) & 63]
                result.append(offset <= group.count ? digit : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isTag(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 35
            && text.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "-")
                    || (byte < 128 && Character(Unicode.Scalar(byte)).isLetter)
                    || (48...57).contains(byte)
            }
    }
}
