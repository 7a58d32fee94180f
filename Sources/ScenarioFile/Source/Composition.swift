internal import Foundation
internal import Synchronization
internal import Yams

/// A scenario file composed in pieces: the head, the scenes a few dozen at a time, and the tail.
///
/// Pieces are composed on all cores, and a fault in one scene does not hide those in another. A
/// file that cannot be cut (its scenes are written in one bracket, say, or use aliases of the
/// head) is composed whole.
struct Composition: Sendable {
    /// Lines of the file that form one piece.
    struct Piece: Sendable {
        /// From 1, the end not included.
        let lines: Range<Int>
        /// Whether it holds items of the list `scenes`, or keys of the scenario.
        let isScenes: Bool
    }

    let pieces: [Piece]

    /// Cuts a file by the indentation of its lines.
    ///
    /// - Parameter pieceSize: about how many bytes of scenes go into a piece, one scene at least.
    init(cutting source: SourceText, pieceSize: Int = 64 * 1024) {
        let whole = [Piece(lines: 1..<source.lineCount + 1, isScenes: false)]
        guard let section = ScenesSection(source) else {
            pieces = whole
            return
        }
        var pieces = [Piece(lines: 1..<section.lines.lowerBound, isScenes: false)]
        var start = section.lines.lowerBound
        for item in section.itemLines.dropFirst()
        where source.offset(ofLine: item) - source.offset(ofLine: start) >= pieceSize {
            pieces.append(Piece(lines: start..<item, isScenes: true))
            start = item
        }
        pieces.append(Piece(lines: start..<section.lines.upperBound, isScenes: true))
        if section.lines.upperBound <= source.lineCount {
            pieces.append(
                Piece(lines: section.lines.upperBound..<source.lineCount + 1, isScenes: false)
            )
        }
        self.pieces = pieces
    }

    /// The file as one piece.
    init(whole source: SourceText) {
        pieces = [Piece(lines: 1..<source.lineCount + 1, isScenes: false)]
    }

    var isWhole: Bool { pieces.count == 1 }

    /// Composes pieces on all cores and hands each tree to `read`, whose results come back in the
    /// order of the pieces.
    static func map<Result: Sendable>(
        _ pieces: [Piece],
        of source: SourceText,
        _ read: @escaping @Sendable (Int, Node?) -> Result
    ) -> [Swift.Result<Result, SourceText.Fault>] {
        let results = Mutex(
            [Swift.Result<Result, SourceText.Fault>?](
                repeating: nil,
                count: pieces.count
            )
        )
        let next = Atomic(0)
        let threads = min(pieces.count, ProcessInfo.processInfo.activeProcessorCount)
        let group = DispatchGroup()
        for _ in 0..<threads {
            group.enter()
            let thread = Thread {
                while true {
                    let index = next.add(1, ordering: .relaxed).oldValue
                    guard index < pieces.count else { break }
                    let piece = pieces[index]
                    let result = Swift.Result { () throws(SourceText.Fault) in
                        let node = try YAML.compose(
                            source[lines: piece.lines],
                            firstLine: piece.lines.lowerBound
                        )
                        return read(index, node)
                    }
                    results.withLock { $0[index] = result }
                }
                group.leave()
            }
            // Composing recurses once per level of nesting.
            thread.stackSize = 16 * 1024 * 1024
            thread.start()
        }
        group.wait()
        return results.withLock { $0.compactMap { $0 } }
    }
}

/// The lines of the items under a top-level `scenes:` that is written as a block list.
private struct ScenesSection {
    let lines: Range<Int>
    /// Where each item begins.
    let itemLines: [Int]

    init?(_ source: SourceText) {
        var first: Int?
        var end: Int?
        var items: [Int] = []
        var indent: Int?
        let bytes = Array(source.text.utf8)
        for number in 1...source.lineCount {
            let start = source.offset(ofLine: number)
            let stop = source.offset(ofLine: number + 1)
            let line = bytes[start..<stop]
            guard let character = line.first, !Self.isBlankOrComment(line) else { continue }
            let isTopLevel =
                character != UInt8(ascii: " ") && !(Self.isItem(line) && first != nil && end == nil)
            if isTopLevel, Self.isMarker(line) || character == UInt8(ascii: "\t") {
                // A document marker in front is no harm.
                if first == nil, line.starts(with: "---".utf8), line.count <= 5 { continue }
                return nil
            }
            guard let begin = first else {
                if isTopLevel, Self.opensScenes(line) { first = number + 1 }
                continue
            }
            if end != nil { continue }
            if isTopLevel {
                guard number > begin else { return nil }
                end = number
                continue
            }
            let depth = line.prefix { $0 == UInt8(ascii: " ") }.count
            if let indent {
                if depth == indent, Self.isItem(line.dropFirst(depth)) { items.append(number) }
                if depth < indent { return nil }
            } else {
                guard Self.isItem(line.dropFirst(depth)) else { return nil }
                indent = depth
                items.append(number)
            }
        }
        guard let first, !items.isEmpty else { return nil }
        lines = first..<(end ?? source.lineCount + 1)
        itemLines = items
    }

    private static func isBlankOrComment(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
        return text.isEmpty || text.first == UInt8(ascii: "\n") || text.first == UInt8(ascii: "#")
    }

    private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "-") else { return false }
        guard let second = line.dropFirst().first else { return true }
        return second == UInt8(ascii: " ") || second == UInt8(ascii: "\n")
            || second == UInt8(ascii: "\r")
    }

    private static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) || line.starts(with: "...".utf8)
            || line.first == UInt8(ascii: "%")
    }

    private static func opensScenes(_ line: ArraySlice<UInt8>) -> Bool {
        let key = Array("scenes:".utf8)
        guard line.starts(with: key) else { return false }
        let rest = line.dropFirst(key.count)
        let text = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
        guard let next = text.first, next != UInt8(ascii: "\n") else { return true }
        return next == UInt8(ascii: "#") && text.startIndex > rest.startIndex
    }
}
