import Foundation
import ScenarioEngine
import ScenarioFile
import Testing

@Suite("Faults in files")
struct FaultsTests {
    /// A file without faults; the tests replace lines of it.
    private static let lines = """
        format: 1
        id: proef
        start: s0
        employees:
          - id: anna
            autonomy: 5
            band: [2, 4]
        scenes:
          - id: s0
            options:
              - id: a
                text: Ja
                autonomy: {anna: 1}
                sets: [gezien]
            next: s1
          - id: s1
            options:
              - id: a
        endings:
          - id: eind
        """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

    /// The file with lines replaced, numbered from 1.
    private static func file(_ edits: [Int: String] = [:]) -> String {
        lines.enumerated().map { edits[$0.offset + 1] ?? $0.element }.joined(separator: "\n")
            + "\n"
    }

    private static func read(_ text: String) throws -> ScenarioDocument {
        try ScenarioDocument(bytes: Array(text.utf8))
    }

    /// `line:column severity rule` of each fault.
    private static func faults(_ text: String) throws -> [String] {
        try read(text).diagnostics.map {
            "\($0.place.line):\($0.place.column) \($0.severity) \($0.rule)"
        }
    }

    @Test("The file that the other tests break has no faults")
    func cleanFile() throws {
        let document = try Self.read(Self.file())
        #expect(document.diagnostics.isEmpty, "\(document.diagnostics)")
        #expect(document.isUnderstood)
        #expect(document.scenario.scenes.map(\.id) == ["s0", "s1"])
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        var line: Int
        var text: String
        var faults: [String]
        var words = ""

        init(_ line: Int, _ text: String, _ faults: String..., words: String = "") {
            self.line = line
            self.text = text
            self.faults = faults
            self.words = words
        }

        var testDescription: String { "\(line): \(text)" }
    }

    @Test("Each fault is shown where it stands, with its rule", arguments: brokenFiles)
    func placeAndRule(_ broken: Broken) throws {
        let text = Self.file([broken.line: broken.text])
        #expect(try Self.faults(text) == broken.faults)
        let document = try Self.read(text)
        #expect(document.isUnderstood == !broken.faults.contains { $0.contains("error") })
        #expect(
            broken.words.isEmpty
                || document.diagnostics.contains { $0.message.contains(broken.words) },
            "\(document.diagnostics.map(\.message))"
        )
    }

    @Test("All faults of a file come at once, in the order of the file")
    func severalFaults() throws {
        let text = Self.file([
            1: "format: 1\nsummery: kort",
            6: "    autonomy: vijf",
            7: "    band: [4, 2]",
            12: "        tekst: Ja",
            13: "        autonomy: {ana: 1, anna: 3}",
            15: "    next: s2",
            18: "      - id: a\n      - id: a\n        style: {ruimt: 1}",
            20: "  - id: eind\n    when: gezeen and ruimte >",
        ])
        #expect(
            try Self.faults(text) == [
                "2:1 warning unknown-key", "7:15 error wrong-type", "8:11 error wrong-type",
                "13:9 warning unknown-key", "14:20 error unknown-name", "14:34 error wrong-type",
                "16:11 error unknown-target", "20:9 error duplicate-id",
                "21:17 error unknown-name", "24:30 error condition-syntax",
            ]
        )
    }

    @Test("A fault says what it is about, and which name was probably meant")
    func sentences() throws {
        func messages(_ edits: [Int: String]) throws -> [String] {
            try Self.read(Self.file(edits)).diagnostics.map(\.message)
        }
        #expect(
            try messages([15: "    next: s2"]) == ["There is no scene “s2”. Do you mean “s0”?"]
        )
        #expect(
            try messages([13: "        autonomy: {ana: 1}"])
                == ["There is no employee “ana”. Do you mean “anna”?"]
        )
        #expect(
            try messages([20: "  - {id: eind, when: gezeen}"]) == [
                "“gezeen” is neither a total nor a flag that an option sets or clears."
                    + " Do you mean “gezien”?"
            ]
        )
        #expect(
            try messages([12: "        texts: Ja"])
                == ["The key “texts” is not known. Do you mean “text”?"]
        )
        #expect(
            try messages([12: "        kleur: rood"])
                == ["The key “kleur” is not known; it is kept, but does nothing."]
        )
        #expect(
            try messages([6: "    autonomy: 11"]) == [
                "“autonomy” asks for a number from 0 to 10, with three decimals at most."
            ]
        )
        let fault = try #require(try Self.read(Self.file([15: "    next: s2"])).diagnostics.first)
        #expect(
            fault.text(file: "proef.yaml")
                == "proef.yaml:15:11: error: There is no scene “s2”. Do you mean “s0”?"
                + " [unknown-target]"
        )
    }

    @Test("A line of the file is shown with a caret under the place")
    func snippet() throws {
        let document = try Self.read(Self.file([15: "    next: s2"]))
        let fault = try #require(document.diagnostics.first)
        #expect(
            document.source.snippet(at: fault.place)
                == "        next: s2\n              ^"
        )
        #expect(document.source.snippet(at: Place(line: 99, column: 7)) == "    \n    ^")
    }

    // MARK: Bytes

    @Test("A byte order mark shifts no place and is no text")
    func byteOrderMark() throws {
        let marked = try Self.read("\u{FEFF}" + Self.file())
        #expect(marked.diagnostics.isEmpty)
        #expect(marked.source.hasByteOrderMark)
        #expect(marked.scenario == (try Self.read(Self.file())).scenario)
        #expect(
            try Self.faults("\u{FEFF}" + Self.file([1: "form: 1"]))
                == Self.faults(Self.file([1: "form: 1"]))
        )
    }

    @Test("Line ends of Windows change nothing, faults stand at the same places")
    func windowsLineEnds() throws {
        func windows(_ text: String) -> String { text.replacing("\n", with: "\r\n") }
        let plain = try Self.read(Self.file([12: "        text: |\n          een\n          twee"]))
        let other = try Self.read(
            windows(Self.file([12: "        text: |\n          een\n          twee"]))
        )
        #expect(other.diagnostics.isEmpty)
        #expect(other.scenario == plain.scenario)
        for broken in brokenFiles {
            let text = Self.file([broken.line: broken.text])
            #expect(try Self.faults(windows(text)) == broken.faults, "\(broken.testDescription)")
        }
        #expect(other.source.line(2) == "id: proef")
    }

    @Test("A byte of zero and bytes that are no UTF-8 are refused with their place")
    func badBytes() throws {
        func place(_ bytes: [UInt8]) throws -> Place {
            let fault = try #require(throws: SourceText.Fault.self) {
                _ = try ScenarioDocument(bytes: bytes)
            }
            #expect(!fault.message.isEmpty)
            return fault.place
        }
        let start = Array("id: é\ntitle: ".utf8)
        #expect(try place(start + [0]) == Place(line: 2, column: 8))
        #expect(try place([0]) == Place(line: 1, column: 1))
        for bad in [[0xFF], [0xC3], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x80]] {
            let bytes = bad.map { UInt8($0) }
            #expect(try place(start + bytes) == Place(line: 2, column: 8), "\(bad)")
            #expect(try place(start + bytes + [0x61]) == Place(line: 2, column: 8), "\(bad)")
        }
        #expect(try place([0xEF, 0xBB, 0xBF, 0x61, 0xFF]) == Place(line: 1, column: 2))
        // UTF-16.
        #expect(throws: SourceText.Fault.self) {
            _ = try ScenarioDocument(bytes: [0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00])
        }
    }

    @Test("A file beyond 64 MB is refused")
    func size() throws {
        let bytes = [UInt8](repeating: 0x20, count: SourceText.sizeLimit + 1)
        let fault = try #require(throws: SourceText.Fault.self) {
            _ = try SourceText(bytes)
        }
        #expect(fault.message == "The file is larger than 64 MB.")
    }

    @Test("An empty file, or one of comments, says that it is empty")
    func emptyFiles() throws {
        for text in ["", "\n", "# niets\n", "  \n\n"] {
            #expect(
                try Self.faults(text).contains("1:1 error empty-file"),
                "\(text.debugDescription)"
            )
        }
        #expect(try Self.faults("- a\n").contains("1:1 error wrong-type"))
        #expect(try Self.faults("a\n").contains("1:1 error wrong-type"))
    }

    @Test("An empty file has one fault, not two")
    func emptyFilesHaveOneFault() throws {
        let faults = try Self.faults("")
        #expect(faults == ["1:1 error empty-file"])
    }

    // MARK: Syntax

    @Test(
        "Broken YAML is one fault of syntax, at its line",
        arguments: [
            (12, "        text: \"Ja", 12...21), (14, "        sets: [gezien", 14...15),
            (12, "\ttext: Ja", 12...12), (12, "      text: Ja", 12...12),
            (12, "        text: Ja: nee", 12...12), (12, "        text: @ja", 12...12),
            (12, "        text: \"\\q\"", 12...12), (12, "        text: *weg", 12...12),
            (2, "id: [", 2...8), (2, "id: 'x", 2...21), (20, "  - id: }", 20...20),
            (9, "  - id: s0\n   title: x", 10...10),
        ]
    )
    func syntax(line: Int, text: String, expected: ClosedRange<Int>) throws {
        let document = try Self.read(Self.file([line: text]))
        let faults = document.diagnostics.filter { $0.rule == "syntax" }
        #expect(faults.count == 1)
        let fault = try #require(faults.first)
        #expect(expected.contains(fault.place.line), "\(fault)")
        #expect(!document.isUnderstood)
    }

    @Test("A fault of syntax brings no faults of names with it")
    func syntaxHidesNoise() throws {
        let faults = try Self.faults(Self.file([12: "        text: \"\\q\""]))
        #expect(faults.count == 1, "\(faults)")
    }

    @Test("A key that stands twice is shown at the second")
    func duplicateKeys() throws {
        #expect(
            try Self.faults(Self.file([3: "start: s0\nid: ander"])).contains {
                $0.contains("syntax")
            }
        )
        func places(_ edits: [Int: String]) throws -> [String] {
            try Self.faults(Self.file(edits)).filter { $0.hasSuffix("syntax") }
        }
        let inHead = try places([3: "start: s0\nid: ander"])
        #expect(inHead.count == 1)
        let inOption = try places([12: "        text: Ja\n        text: Nee"])
        #expect(inOption.count == 1)
        #expect(inHead == ["4:1 error syntax"])
        #expect(inOption == ["13:9 error syntax"])
    }

    @Test("A key that stands in front of the scenes and again behind them is a fault too")
    func duplicateAcrossScenes() throws {
        let text = Self.file() + "id: ander\n"
        #expect(try Self.faults(text) == ["21:5 error syntax"])
        let twice = Self.file() + "scenes:\n  - id: s9\n    options: []\n"
        #expect(try Self.faults(twice).contains { $0.hasSuffix("error syntax") })
    }

    @Test("A fault in one scene does not hide a fault in another")
    func faultsInTwoScenes() throws {
        let text = Self.file([
            12: "        text: Ja\n        text: Nee",
            18: "      - id: a\n        style: {ruimte: 9}",
        ])
        let faults = try Self.faults(text)
        #expect(faults.contains { $0.hasSuffix("syntax") })
        #expect(faults.contains("20:25 error wrong-type"), "\(faults)")
    }

    // MARK: Bombs

    /// Files of a few kilobytes whose aliases stand for tens of thousands of nodes and more, small
    /// enough not to hang where they are not refused.
    private static let bombs: [(name: String, text: String)] = {
        func list(_ name: String, _ count: Int) -> String {
            "[" + Array(repeating: "*" + name, count: count).joined(separator: ", ") + "]"
        }
        var nested = "format: 1\nid: x\nstart: s0\nauthors: &a0 [b]\n"
        for level in 1...12 { nested += "x\(level): &a\(level) \(list("a\(level - 1)", 10))\n" }
        nested += "scenes: []\n"

        var scenes = "format: 1\nid: x\nstart: s0\nauthors: [&t tekst]\nscenes:\n"
        scenes += "  - &s\n    id: s0\n    options:\n      - &o\n        id: a\n"
        scenes += "        reveals: \(list("t", 40))\n"
        scenes += String(repeating: "      - *o\n", count: 40)
        scenes += String(repeating: "  - *s\n", count: 40)

        var keys = file() + "sources:\n  k0: &b0 {a: b}\n"
        for level in 1...14 {
            keys += "  k\(level): &b\(level) {? *b\(level - 1) : x, c: *b\(level - 1)}\n"
        }
        return [("nested lists", nested), ("scenes and options", scenes), ("keys", keys)]
    }()

    @Test("Aliases that blow up are refused at once", arguments: bombs.map(\.name))
    func aliasBombs(name: String) throws {
        let bomb = try #require(Self.bombs.first { $0.name == name })
        // Unrefused, these take longer than anybody waits.
        let messages = try Self.read(bomb.text).diagnostics.map(\.message)
        #expect(messages.contains { $0.contains("aliases in this file") })
    }

    @Test("A few aliases are welcome")
    func aliases() throws {
        let text = Self.file([12: "        text: &t Ja", 18: "      - id: a\n        text: *t"])
        let document = try Self.read(text)
        #expect(document.diagnostics.isEmpty)
        #expect(document.scenario.scenes[1].options[0].text == "Ja")
    }

    @Test(
        "Nesting as deep as a file can go is refused, not followed into a crash",
        arguments: ["[", "{a: ", "[{a: ", "- ", "? ", "a:\n"]
    )
    func deepNesting(opening: String) throws {
        let count = 100_000
        var text = "format: 1\nid: x\nstart: s0\nscenes: []\nx: "
        if opening == "a:\n" {
            text += "\n"
            for level in 1...3_000 { text += String(repeating: " ", count: level) + opening }
        } else {
            if !opening.hasPrefix("[") && !opening.hasPrefix("{") { text += "\n  " }
            text += String(repeating: opening, count: count)
        }
        let document = try Self.read(text)
        #expect(!document.isUnderstood)
        #expect(document.diagnostics.contains { $0.rule == "syntax" })
    }

    // MARK: Cutting into pieces

    /// The same scenario in forms that cannot be cut, or only with care.
    private static let forms: [(name: String, text: String)] = {
        let plain = file()
        func indented(_ text: String, less: Int) -> String {
            var isInScenes = false
            return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                if line.first?.isLetter == true { isInScenes = line == "scenes:" }
                return isInScenes && line.hasPrefix("  ")
                    ? String(line.dropFirst(less)) : String(line)
            }.joined(separator: "\n")
        }
        let flow = """
            format: 1
            id: proef
            start: s0
            employees: [{id: anna, autonomy: 5, band: [2, 4]}]
            scenes: [{id: s0, options: [{id: a, text: Ja, autonomy: {anna: 1}, sets: [gezien]}],
              next: s1}, {id: s1, options: [{id: a}]}]
            endings: [{id: eind}]

            """
        let anchored = file([
            12: "        text: *ja", 2: "id: proef\nlicense: &l \"\"\nsummary: *l",
            3: "start: &s s0",
            9: "  - id: *s",
        ]).replacing("license: &l \"\"", with: "license: &ja Ja")
            .replacing("summary: *l\n", with: "")
        return [
            ("scenes at column 0", indented(plain, less: 2)),
            ("scenes in brackets", flow),
            (
                "anchors of the head in scenes",
                anchored.replacing("*ja", with: "Ja")
                    .replacing("license: &ja Ja\n", with: "")
            ),
            ("comments everywhere", plain.replacing("\n", with: "\n# opmerking\n")),
            ("blank lines everywhere", plain.replacing("\n", with: "\n\n  \n")),
            ("a marker in front", "---\n" + plain),
            ("a comment behind the key", plain.replacing("scenes:\n", with: "scenes: # hier\n")),
            ("a directive in front", "%YAML 1.2\n---\n" + plain),
            ("a marker behind", plain + "...\n"),
            ("quoted keys", plain.replacing("scenes:\n", with: "\"scenes\":\n")),
            ("no line end at the end", String(plain.dropLast())),
            (
                "endings in front",
                "endings:\n  - id: eind\n"
                    + plain.replacing("endings:\n  - id: eind\n", with: "")
            ),
            (
                "scenes first",
                "scenes:\n" + plain.split(separator: "scenes:\n")[1]
                    + plain.split(separator: "scenes:\n")[0]
            ),
            ("Windows line ends", plain.replacing("\n", with: "\r\n")),
        ]
    }()

    @Test("However the scenes are laid out, they read the same")
    func formsReadTheSame() throws {
        let plain = try Self.read(Self.file()).scenario
        for (name, text) in Self.forms {
            let document = try Self.read(text)
            #expect(document.diagnostics.isEmpty, "\(name): \(document.diagnostics)")
            #expect(document.scenario == plain, "\(name)")
        }
    }

    @Test("Anchors of the head can be used in scenes, those of scenes behind them")
    func anchorsAcrossPieces() throws {
        let text = Self.file([
            2: "id: proef\nlicense: &l CC0", 12: "        text: *l",
            18: "      - id: &e eind", 20: "  - id: *e",
        ])
        let document = try Self.read(text)
        #expect(document.diagnostics.isEmpty, "\(document.diagnostics)")
        #expect(document.scenario.scenes[0].options[0].text == "CC0")
        #expect(document.scenario.endings[0].id == "eind")
    }

    @Test("Texts that look like the list of scenes are texts")
    func lookalikes() throws {
        for text in [
            "setting: |\n  scenes:\n    - id: nee\n", "setting: >-\n  scenes:\n\n  - id: nee\n",
            "setting: \"scenes:\n  - id: nee\"\n", "sources:\n  scenes: nee\n",
            "# scenes:\n#   - id: nee\n",
        ] {
            let document = try Self.read(text + Self.file())
            #expect(document.diagnostics.isEmpty, "\(text): \(document.diagnostics)")
            #expect(document.scenario.scenes.count == 2)
        }
    }

    /// A file of many scenes, each of 7 lines, the first on line 5.
    private static func large(_ count: Int, _ edit: (Int) -> String? = { _ in nil }) -> String {
        var text = "format: 1\nid: groot\nstart: s0\nscenes:\n"
        for index in 0..<count {
            text += "  - id: s\(index)\n"
            text += "    notes: \(String(repeating: "woord ", count: 30))einde\n"
            text += "    options:\n      - id: a\n        text: Ja\n"
            text += "        " + (edit(index) ?? "style: {ruimte: 1}") + "\n"
            text += index + 1 < count ? "    next: s\(index + 1)\n" : "    notes2: x\n"
        }
        return text + "endings:\n  - id: eind\n"
    }

    @Test("In a large file, read in pieces, every fault stands at its line")
    func faultsInPieces() throws {
        let count = 2_000
        let text = Self.large(count) { index in
            switch index {
            case 3: "style: {ruimte: 7}"
            case 700: "style: {ruimtee: 1}"
            case 1_000: "next: weg"
            case 1_500: "when: gezien and"
            default: nil
            }
        }
        func line(_ index: Int) -> Int { 5 + 7 * index + 5 }
        #expect(
            try Self.faults(text) == [
                "\(line(3)):25 error wrong-type", "\(line(700)):17 error unknown-name",
                "\(line(1_000)):15 error unknown-target",
                "\(line(1_500)):25 error condition-syntax",
                "\(line(count - 1) + 1):5 warning unknown-key",
            ]
        )
        let document = try Self.read(text)
        #expect(document.scenario.scenes.map(\.id) == (0..<count).map { "s\($0)" })
        #expect(document.scenario.endings.map(\.id) == ["eind"])
    }

    @Test("In a large file a fault of syntax does not hide those in scenes far away")
    func syntaxInPieces() throws {
        let text = Self.large(2_000) { index in
            switch index {
            case 10: "text: Nee"
            case 1_500: "style: {ruimte: 7}"
            case 1_990: "style: [1"
            default: nil
            }
        }
        let faults = try Self.faults(text)
        #expect(faults.filter { $0.hasSuffix("error syntax") }.count == 2)
        #expect(faults.contains("\(5 + 7 * 1_500 + 5):25 error wrong-type"))
    }

    @Test("A large file reads the same in pieces as in one")
    func piecesReadAsOne() throws {
        let text = Self.large(2_000)
        let pieces = try Self.read(text)
        // A directive keeps a file whole.
        let whole = try Self.read("%YAML 1.2\n---\n" + text)
        #expect(pieces.scenario == whole.scenario)
        #expect(pieces.diagnostics.map(\.message) == whole.diagnostics.map(\.message))
        #expect(pieces.diagnostics.map(\.place.line) == whole.diagnostics.map { $0.place.line - 2 })
    }

    // MARK: Places behind odd characters

    @Test("Columns count characters, also behind accents and emoji")
    func columns() throws {
        #expect(
            try Self.faults(Self.file([13: "        autonomy: {\"é👍\": 1, anna: x}"]))
                == ["13:20 error unknown-name", "13:35 error wrong-type"]
        )
    }

    @Test("Lines are counted as YAML counts them, rare line ends included")
    func otherLineEnds() throws {
        for end in ["\u{2028}", "\u{2029}", "\u{85}", "\r"] {
            let edits = [2: "id: proef\nsummary: \"a\(end)b\"", 6: "    autonomy: vijf"]
            let faults = try Self.faults(Self.file(edits))
            #expect(faults == ["8:15 error wrong-type"], "\(end.debugDescription)")
        }
    }

    @Test("A fault in a condition over several lines, or with escapes, is shown where that begins")
    func foldedConditions() throws {
        let folded = Self.file([20: "  - id: eind\n    when: gezien and\n      gezien or )"])
        let escaped = Self.file([20: "  - {id: eind, when: \"gezien\\x20and )\"}"])
        #expect(try Self.faults(escaped).count == 1)
        let faults = try Self.faults(folded) + Self.faults(escaped)
        #expect(faults == ["21:11 error condition-syntax", "20:22 error condition-syntax"])
        // A block is shown at its start.
        let block = Self.file([20: "  - id: eind\n    when: >-\n      gezien and\n      )"])
        #expect(try Self.faults(block) == ["21:11 error condition-syntax"])
    }
}

/// One line of the file replaced, and the faults that this makes.
private let brokenFiles: [FaultsTests.Broken] = [
    // The scenario.
    .init(1, "", "1:1 warning missing-format", words: "format: 1"),
    .init(1, "format: 2", "1:9 error newer-format", words: "newer version"),
    .init(1, "format: 0", "1:9 error wrong-type"),
    .init(1, "format: een", "1:9 error wrong-type"),
    .init(2, "", "1:1 error missing-key", words: "id"),
    .init(2, "id:", "2:4 error missing-id"),
    .init(2, "id: proef\nversion: 1.5", "3:10 error wrong-type"),
    .init(2, "id: proef\nminutes: 0", "3:10 error wrong-type"),
    .init(2, "id: proef\nauteurs: [x]", "3:1 warning unknown-key", words: "authors"),
    .init(2, "id: proef\ntitle: [x]", "3:8 error wrong-type", words: "a text"),
    .init(3, "", "1:1 error no-start"),
    .init(3, "start: s9", "3:8 error unknown-target", words: "“s0”"),
    .init(3, "start: s0\nlenses: [w]", "4:9 error wrong-type"),
    // Employees.
    .init(
        4,
        "employees:\n  - x",
        "5:5 error wrong-type",
        "5:5 error missing-key",
        "5:5 error missing-key",
        "5:5 error missing-key"
    ),
    .init(5, "  - id: all", "5:5 error reserved-name", "13:20 error unknown-name"),
    .init(6, "    autonomy: vijf", "6:15 error wrong-type"),
    .init(6, "    autonomy: 11", "6:15 error wrong-type"),
    .init(6, "    autonomy: -1", "6:15 error wrong-type"),
    .init(6, "    autonomy: 1.2345", "6:15 error wrong-type", words: "three decimals"),
    .init(6, "    autonomy: .nan", "6:15 error wrong-type"),
    .init(6, "    autonomy: \"5\"", "6:15 error wrong-type"),
    .init(6, "    role: x", "5:5 error missing-key", words: "autonomy"),
    .init(7, "    role: x", "5:5 error missing-key", words: "band"),
    .init(7, "    band: [4, 2]", "7:11 error wrong-type", words: "ends below"),
    .init(7, "    band: 3", "7:11 error wrong-type"),
    .init(7, "    band: [1, 2, 3]", "7:11 error wrong-type"),
    .init(7, "    band: [2, x]", "7:15 error wrong-type"),
    .init(7, "    band: [2, 4]\n    need: 6", "8:11 error wrong-type"),
    .init(7, "    band: [2, 4]\n    slope: {over: 0}", "8:19 error wrong-type"),
    .init(7, "    band: [2, 4]\n    portrait: ../x.svg", "8:15 error outside-path"),
    .init(7, "    band: [2, 4]\n    portrait: /x.svg", "8:15 error outside-path"),
    .init(7, "    band: [2, 4]\n    portrait: a\\x.svg", "8:15 error outside-path"),
    .init(7, "    band: [2, 4]\n    portrait: a/../../x.svg", "8:15 error outside-path"),
    .init(7, "    band: [2, 4]\n    portrait: ..", "8:15 error outside-path"),
    .init(7, "    band: [2, 4]\n    portrait: a..b/c.svg"),
    .init(7, "    band: [2, 4]\n    present: ja", "8:14 error wrong-type"),
    .init(
        7,
        "    band: [2, 4]\n  - id: anna\n    autonomy: 1\n    band: [1, 2]",
        "8:5 error duplicate-id",
        words: "anna"
    ),
    // Scenes.
    .init(8, "scenes:\n  - x", "9:5 error wrong-type", "9:5 error missing-key"),
    .init(16, "  - title: x", "15:11 error unknown-target", "16:5 error missing-key"),
    .init(16, "  - id: \"\"", "15:11 error unknown-target", "16:9 error missing-id"),
    .init(16, "  - id: s0", "15:11 error unknown-target", "16:5 error duplicate-id"),
    .init(16, "  - id: s1\n    sprint: yes", "17:13 error wrong-type"),
    .init(16, "  - id: s1\n    visits: 0", "17:13 error wrong-type"),
    .init(16, "  - id: s1\n    at: [0]", "17:9 error wrong-type"),
    .init(16, "  - id: s1\n    image: {file: ../k.svg}", "17:19 error outside-path"),
    .init(16, "  - id: s1\n    image: {fil: k.svg}", "17:13 warning unknown-key", words: "file"),
    .init(16, "  - id: s1\n    text: [{when: weg, text: x}]", "17:19 error unknown-name"),
    .init(16, "  - id: s1\n    prompts: [[x]]", "17:15 error wrong-type"),
    .init(16, "  - id: s1\n    say: [hallo]", "17:11 error wrong-type"),
    .init(15, "    next: s2", "15:11 error unknown-target", words: "“s0”"),
    .init(15, "    next: [{when: gezien, to: s7}, {to: s1}]", "15:31 error unknown-target"),
    .init(15, "    next: [{when: gezein, to: s1}]", "15:19 error unknown-name", words: "“gezien”"),
    .init(
        15,
        "    next: [{when: gezien}]",
        "15:12 error missing-key",
        "15:12 error unknown-target",
        words: "to"
    ),
    .init(15, "    next: [{to: s1, then: s1}]", "15:21 warning unknown-key"),
    .init(15, "    next: {to: s1}", "15:11 error wrong-type", words: "a list"),
    // Options.
    .init(11, "      - ident: a", "11:9 warning unknown-key", "11:9 error missing-key"),
    .init(12, "        txt: Ja", "12:9 warning unknown-key", words: "“text”"),
    .init(12, "        tekst: Ja", "12:9 warning unknown-key", words: "is kept"),
    .init(12, "        style: {ruimt: 1}", "12:17 error unknown-name", words: "“ruimte”"),
    .init(12, "        style: {ruimte: 3}", "12:25 error wrong-type"),
    .init(12, "        style: {ruimte: 0.5}", "12:25 error wrong-type"),
    .init(12, "        outcome: {vertrouw: 1}", "12:19 error unknown-name"),
    .init(12, "        lens: {w: [plek]}", "12:20 error unknown-name"),
    .init(12, "        voices: {bob: ja}", "12:18 error unknown-name"),
    .init(12, "        reveals: [anna, bob]", "12:25 error unknown-name"),
    .init(12, "        leaves: [bob]", "12:18 error unknown-name"),
    .init(12, "        arrives: bob", "12:18 error unknown-name"),
    .init(13, "        autonomy: {ana: 1}", "13:20 error unknown-name", words: "“anna”"),
    .init(13, "        autonomy: {anna: 3}", "13:26 error wrong-type"),
    .init(13, "        autonomy: {anna: 0.3}", "13:26 error wrong-type", words: "halves"),
    .init(13, "        band: {bob: 1}", "13:16 error unknown-name"),
    .init(13, "        autonomy: [1]", "13:19 error wrong-type"),
    .init(14, "        sets: [decisions]", "14:16 error reserved-name"),
    .init(14, "        sets: [gezien, ruimte]", "14:24 error reserved-name"),
    .init(14, "        clears: [not]", "14:18 error reserved-name"),
    .init(18, "      - id: a\n      - id: a", "19:9 error duplicate-id"),
    .init(18, "      - id: a\n        when: gezien &", "19:22 error condition-syntax"),
    .init(18, "      - id: a\n        when: [gezien]", "19:15 error wrong-type"),
    .init(18, "      - id: a\n        when:", "19:14 error wrong-type"),
    .init(18, "      - id: a\n        next: weg", "19:15 error unknown-target"),
    // Endings.
    .init(20, "  nee", "20:3 error wrong-type", words: "a list"),
    .init(20, "  - title: x", "20:5 error missing-key"),
    .init(20, "  - id: eind\n  - id: eind", "21:5 error duplicate-id"),
    .init(20, "  - {id: eind, when: gezeen}", "20:22 error unknown-name", words: "“gezien”"),
    .init(20, "  - {id: eind, when: gezien and}", "20:32 error condition-syntax"),
    .init(20, "  - {id: eind, when: \"gezien &\"}", "20:30 error condition-syntax"),
    .init(20, "  - {id: eind, when: 'gezien &'}", "20:30 error condition-syntax"),
    .init(20, "  - {id: eind, when: fit(bob) > 1}", "20:22 error unknown-name"),
    .init(20, "  - {id: eind, when: visited(s5)}", "20:22 error unknown-target"),
    .init(20, "  - {id: eind, when: 'chose(s0, z)'}", "20:22 error unknown-name"),
    .init(20, "  - {id: eind, cost: [1]}", "20:22 error wrong-type"),
]
