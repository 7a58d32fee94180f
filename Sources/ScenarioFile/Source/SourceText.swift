internal import Foundation
internal import Resources

/// The text of a scenario file, decoded and split into lines.
package struct SourceText: Sendable {
    /// Larger files are refused.
    package static let sizeLimit = 64 * 1024 * 1024

    /// Without the byte order mark.
    package let text: String
    /// Offsets in UTF-8 of the first byte of each line.
    let lineStarts: [Int]
    /// The file begins with a byte order mark, which saving keeps.
    package let hasByteOrderMark: Bool

    /// Why bytes are no text of a scenario, with the place where that shows.
    package struct Fault: Error, Sendable {
        package let message: String
        package let place: Place
    }

    package init(_ bytes: some Collection<UInt8>) throws(Fault) {
        guard bytes.count <= Self.sizeLimit else {
            throw Fault(
                message: tr("The file is larger than 64 MB."),
                place: Place(line: 1, column: 1)
            )
        }
        let contents = Array(bytes)
        hasByteOrderMark = contents.starts(with: [0xEF, 0xBB, 0xBF])
        let body = hasByteOrderMark ? contents.dropFirst(3) : contents[...]
        if let zero = body.firstIndex(of: 0) {
            throw Fault(
                message: tr("The file holds a byte of value zero; it is no text."),
                place: Self.place(of: zero, in: body)
            )
        }
        guard let text = String(validating: body, as: UTF8.self) else {
            throw Fault(
                message: tr("The file is not UTF-8. Save it as UTF-8 and try again."),
                place: Self.place(of: Self.firstInvalid(body), in: body)
            )
        }
        self.text = joiningSurrogateEscapes(text)
        lineStarts = Self.lineStarts(of: self.text)
    }

    /// Lines end where YAML 1.1 ends them: at LF, CR LF, CR, NEL, LS and PS.
    private static func lineStarts(of text: String) -> [Int] {
        var text = text
        return text.withUTF8 { bytes in
            var starts = [0]
            for offset in bytes.indices {
                let isEnd =
                    switch bytes[offset] {
                    case 0x0A: true
                    case 0x0D: offset + 1 == bytes.count || bytes[offset + 1] != 0x0A
                    case 0x85: offset >= 1 && bytes[offset - 1] == 0xC2
                    case 0xA8, 0xA9:
                        offset >= 2 && bytes[offset - 1] == 0x80 && bytes[offset - 2] == 0xE2
                    default: false
                    }
                if isEnd { starts.append(offset + 1) }
            }
            return starts
        }
    }

    package var lineCount: Int { lineStarts.count }

    /// The line with this number, from 1, without its end; empty behind the last.
    package func line(_ number: Int) -> Substring {
        guard lineStarts.indices.contains(number - 1) else { return "" }
        let line = self[lines: number..<number + 1]
        return line.last?.isNewline == true ? line.dropLast() : line
    }

    /// The text of lines, from 1, with their ends.
    subscript(lines range: Range<Int>) -> Substring {
        let utf8 = text.utf8
        let start = offset(ofLine: range.lowerBound)
        let end = offset(ofLine: range.upperBound)
        return text[
            utf8.index(
                utf8.startIndex,
                offsetBy: start
            )..<utf8.index(
                utf8.startIndex,
                offsetBy: end
            )
        ]
    }

    func offset(ofLine number: Int) -> Int {
        number - 1 < lineStarts.count ? lineStarts[max(0, number - 1)] : text.utf8.count
    }

    /// The offending line with a caret under the place, for a terminal.
    package func snippet(at place: Place) -> String {
        let line = line(place.line).prefix(200).map { $0 == "\t" ? " " : $0 }
        let caret = String(repeating: " ", count: max(0, min(place.column - 1, line.count)))
        return "    " + String(line).printable() + "\n    " + caret + "^"
    }

    private static func place(of index: Int, in body: ArraySlice<UInt8>) -> Place {
        let before = body[..<index]
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? body.startIndex
        let column = String(decoding: body[start..<index], as: UTF8.self).unicodeScalars.count + 1
        return Place(line: line, column: column)
    }

    private static func firstInvalid(_ body: ArraySlice<UInt8>) -> Int {
        var decoder = UTF8()
        var iterator = body.makeIterator()
        var consumed = body.startIndex
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            consumed += UTF8.width(scalar)
        }
        return min(consumed, body.endIndex)
    }
}
