internal import Foundation
internal import Resources
internal import ScenarioEngine

/// Inputs by number: half conditions, half files.
struct InputSource {
    enum Kind {
        case condition, document
    }

    struct Input {
        let kind: Kind
        let bytes: [UInt8]
    }

    private let seed: UInt64
    private let rooms: [[UInt8]]

    init(seed: UInt64) {
        self.seed = seed
        let folder = (DataFolder.path ?? "") + "/rooms"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        rooms = names.sorted().compactMap {
            FileManager.default.contents(atPath: "\(folder)/\($0)")
        }
        .map { Array($0) }
    }

    func input(_ number: Int) -> Input {
        var generator = SeededGenerator(seed: seed &* 0x9E37_79B9 &+ UInt64(number))
        if number % 2 == 0 {
            return Input(kind: .condition, bytes: condition(&generator))
        }
        return Input(kind: .document, bytes: document(number, &generator))
    }

    // MARK: Conditions

    private static let words = [
        "and", "or", "not", "(", ")", "==", "!=", "<", "<=", ">", ">=", "+", "-", ",", "ruimte",
        "richting", "fit", "fit.mean", "fit.lowest", "autonomy", "decisions", "visited", "chose",
        "gezien", "k1_1", "lotte", "0", "3.5", "1e999", "99999999999999999999", ".", "é", "\u{0}",
        "\u{1F600}", "visited(k1_1)", "chose(k1_1, b)", "fit(lotte) >= 80", "ruimte > richting",
    ]

    private func condition(_ generator: inout SeededGenerator) -> [UInt8] {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: return randomBytes(upTo: 60, &generator)
        case 1:
            let depth = Int.random(in: 1...4_000, using: &generator)
            return Array(String(repeating: "(", count: depth).utf8) + Array("gezien".utf8)
        case 2:
            let count = Int.random(in: 1...2_000, using: &generator)
            return Array(Array(repeating: "gezien", count: count).joined(separator: " or ").utf8)
        default:
            let count = Int.random(in: 1...14, using: &generator)
            let words = (0..<count).map { _ in pick(Self.words, &generator) }
            return Array(words.joined(separator: Bool.random(using: &generator) ? " " : "").utf8)
        }
    }

    // MARK: Files

    private static let room = Array(
        """
        format: 1
        id: small
        start: a
        employees:
          - {id: lotte, name: Lotte, autonomy: 5, band: [2, 4.5], slope: {over: 2, reason: back}}
        scenes:
          - id: a
            title: One   # a comment
            text:
              - >-
                Folded text over
                two lines.
              - {when: "chose(a, x)", text: Again.}
            say: [{lotte: Yes.}, {Marga: No.}]
            visits: 3
            options:
              - {id: x, text: "Say it: now", style: {ruimte: 2}, autonomy: {all: -0.5}, sets: [seen]}
              - {id: y, outcome: {vertrouwen: -1}, when: not seen and fit(lotte) >= 50}
            next:
              - {when: ruimte > richting + 1, to: a}
              - {to: b}
          - id: b
            options:
              - id: x
                band: {lotte: 0.5}
                lens: {tip: [1, 2], w: [werkplek]}
              - id: y
        endings:
          - {id: e, when: fit.mean >= 80 or decisions < 3, text: Good.}
          - {id: f}

        """.utf8
    )

    private static let pieces = [
        "[", "]", "{", "}", ": ", "- ", "? ", "&a ", "*a", "!!str ", "!!binary ", "|", ">", "|+2",
        "\"", "'", "#", "%YAML 1.2\n", "---\n", "...\n", "\t", "\r\n", "\r", "\n", "\u{FEFF}", "\0",
        "1e999", "-1e999", ".nan", ".inf", "0x7f", "1_000", "9999999999999999999999", "~", "null",
        "<<: *a", "\\u0000", "\"\\ud83d\"", "\"\\x00\"", "\u{2028}", "\u{85}", "é", "\u{1F600}",
        "scenes:\n", "scenes: []\n", "id:", "next: a\n", "when: (((", "format: 2\n", "start: \n",
        "autonomy: 1e999", "../../etc/passwd", "- - - - - ", "visits: 99999999",
    ]

    private func document(_ number: Int, _ generator: inout SeededGenerator) -> [UInt8] {
        switch Int.random(in: 0..<200, using: &generator) {
        case 0..<12: return randomBytes(upTo: 400, &generator)
        case 12..<16: return nesting(&generator)
        case 16..<20: return aliasBomb(&generator)
        case 20: return longLine(&generator)
        case 21 where !rooms.isEmpty:
            return mutated(pick(rooms, &generator), times: 3, &generator)
        default:
            let times = Int.random(in: 1...3, using: &generator)
            return mutated(Self.room, times: times, &generator)
        }
    }

    private func randomBytes(upTo limit: Int, _ generator: inout SeededGenerator) -> [UInt8] {
        let count = Int.random(in: 0...limit, using: &generator)
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    private func nesting(_ generator: inout SeededGenerator) -> [UInt8] {
        let depth = Int.random(in: 1...50_000, using: &generator)
        let opening = pick(["[", "{a: ", "- ", "? ", "[[", "{{", "a: [", "!!seq ["], &generator)
        var text = String(repeating: opening, count: min(depth, 200_000 / opening.utf8.count))
        if Bool.random(using: &generator) {
            text =
                "scenes:\n"
                + (0..<min(depth, 600)).map { String(repeating: " ", count: $0) + "a:\n" }
                .joined()
        }
        return Array(text.utf8)
    }

    private func aliasBomb(_ generator: inout SeededGenerator) -> [UInt8] {
        let width = Int.random(in: 2...12, using: &generator)
        let depth = Int.random(in: 2...40, using: &generator)
        var text = "l0: &l0 [x, x]\n"
        for level in 1...depth {
            let inner = Array(repeating: "*l\(level - 1)", count: width).joined(separator: ", ")
            text += pick(
                ["l\(level): &l\(level) [\(inner)]\n", "? &l\(level) [\(inner)]\n: 1\n"],
                &generator
            )
        }
        return Array((text + String(decoding: Self.room, as: UTF8.self)).utf8)
    }

    private func longLine(_ generator: inout SeededGenerator) -> [UInt8] {
        let piece = pick(["word ", "[", "a: b, ", "\"", "é", "- ", "#", "'x' "], &generator)
        let count = Int.random(in: 1...200_000, using: &generator) / piece.utf8.count
        return Self.room + Array("    notes: ".utf8)
            + Array(String(repeating: piece, count: count).utf8)
    }

    private func mutated(
        _ original: [UInt8],
        times: Int,
        _ generator: inout SeededGenerator
    ) -> [UInt8] {
        var bytes = original
        for _ in 0..<times where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &generator)
            let length = min(bytes.count - at, Int.random(in: 1...40, using: &generator))
            switch Int.random(in: 0..<9, using: &generator) {
            case 0: bytes[at] = UInt8.random(in: .min ... .max, using: &generator)
            case 1: bytes.removeSubrange(at..<at + length)
            case 2: bytes.insert(contentsOf: bytes[at..<at + length], at: at)
            case 3: bytes.insert(contentsOf: Array(pick(Self.pieces, &generator).utf8), at: at)
            case 4: bytes.removeSubrange(at...)
            case 5: bytes = crossed(bytes, &generator)
            case 6:
                bytes = Array(
                    String(decoding: bytes, as: UTF8.self).replacingOccurrences(
                        of: "\n",
                        with: pick(["\r\n", "\r", "\n\n", "\n\t"], &generator)
                    ).utf8
                )
            case 7: bytes.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: pick([0, at], &generator))
            default:
                bytes.replaceSubrange(
                    at..<at + length,
                    with: Array(pick(Self.pieces, &generator).utf8)
                )
            }
        }
        return bytes
    }

    /// Two halves of the text in other order, cut at line ends.
    private func crossed(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        let ends = bytes.indices.filter { bytes[$0] == 0x0A }
        guard ends.count > 3 else { return bytes }
        let cuts = [pick(ends, &generator), pick(ends, &generator)].sorted()
        let middle = bytes[(cuts[0] + 1)..<(cuts[1] + 1)]
        return Array(bytes[..<(cuts[0] + 1)] + bytes[(cuts[1] + 1)...] + middle)
    }

    private func pick<Element>(_ list: [Element], _ generator: inout SeededGenerator) -> Element {
        list[Int.random(in: 0..<list.count, using: &generator)]
    }
}
