/// JSON writes characters beyond the basic plane as two escapes, which YAML does not know. Gives
/// the text with such pairs as the characters they stand for; other text unchanged.
func joiningSurrogateEscapes(_ text: String) -> String {
    guard text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"), text.contains("\\u") else {
        return text
    }
    var result = ""
    var rest = text[...]
    while let backslash = rest.firstIndex(of: "\\") {
        result += rest[..<backslash]
        rest = rest[backslash...]
        if let high = escape(rest), (0xD800..<0xDC00).contains(high),
            let low = escape(rest.dropFirst(6)), (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        {
            result.unicodeScalars.append(scalar)
            rest = rest.dropFirst(12)
        } else {
            result += rest.prefix(2)
            rest = rest.dropFirst(2)
        }
    }
    return result + rest
}

/// The code of the `\uXXXX` at the start of a text.
private func escape(_ text: Substring) -> UInt32? {
    guard text.hasPrefix("\\u"), text.count >= 6 else { return nil }
    return UInt32(text.dropFirst(2).prefix(4), radix: 16)
}
