package import ScenarioEngine

/// Texts that a careless writer or reader of YAML or JSON gets wrong.
package let nastyTexts: [String] = [
    // Syntax of its own.
    "\"", "'", "\"quoted\"", "it's", "''", "\\", "\\n", "a\\", "key: value", ":", "a:", ": a",
    "a :b", "http://x.nl/?a=b&c", "# no comment", "a # b", "a#b", "#", "- item", "-", "--", "---",
    "...", "? key", "?", "[list]", "{map}", "a, b", "a]b}c", "&anchor", "*alias", "!tag", "|", ">",
    ">-", "%directive", "@at", "`tick`", "<<", "=", "~", "$x",
    // Looks like something else.
    "yes", "no", "Yes", "NO", "on", "off", "y", "n", "true", "false", "TRUE", "null", "Null", "1",
    "-1", "+1", "1.5", ".5", "1e3", "0x1F", "0o17", "007", "1_000", "12:30", "2024-01-01",
    "2024-01-01 12:30", ".inf", "-.inf", ".NaN", "3 dagen", "1e", "0b1", "+",
    // Space.
    "", " ", "  ", " lead", "trail ", "two  spaces", "\ttab", "tab\t", "a\tb", "\u{A0}", "\u{A0}a",
    "a\u{A0}", "a\u{A0}b", "\u{3000}", "a\u{2009}b",
    // Lines.
    "\n", "a\n", "\na", "a\nb", "a\n\nb", "a\n\n\nb\n\n", "a \nb", "a\n b", "a\n  b\nc", "# a\n# b",
    "- a\n- b", "a: b\nc: d", "a\r\nb", "\r\n", "a\rb", "\r", "a\n\tb", "---\na", "a\n...\nb",
    "a\u{2028}b", "a \u{2028} b", "a\u{2029}b", "a\u{85}b", "a\u{B}b", "a\u{C}b",
    // Characters.
    "é", "e\u{301}", "\u{301}", "\\\u{301}", "\"\u{301}", "👍🏽", "👨‍👩‍👧‍👦", "🇳🇱", "\u{10FFFF}", "\u{FFFD}",
    "\u{E000}",
    "\u{7F}", "\u{80}", "\u{9F}", "\u{1}", "\u{1B}[0m", "\u{FEFF}", "a\u{FEFF}b", "\u{FFFE}",
    "\u{FFFF}", "\u{200B}", "\u{202E}x", "“ja” – „nee”", "½ ≥ 0", "العربية", "日本語",
    "\u{AD}", "\u{61C}",
]

extension RandomScenario {
    /// The scenario of a seed with its texts filled in: names, sentences, long paragraphs and
    /// nasty texts.
    package static func worded(seed: UInt64) -> Scenario {
        var writer = Writer(generator: SeededGenerator(seed: seed ^ 0xA5A5))
        return writer.filled(make(seed: seed))
    }

    private struct Writer {
        var generator: SeededGenerator

        private static let words = [
            "de", "ruimte", "die", "past", "–", "een", "team", "leider:", "“ja”", "#", "dossiers,",
            "café", "-", "en", "92%", "verantwoordelijkheid", "(soms)", "o'", "👍🏽", "…", "k1_1",
        ]

        /// A text that is not empty half of the time.
        private mutating func text() -> String {
            switch generator.int(0...9) {
            case 0...2: return ""
            case 3...4: return generator.pick(nastyTexts.filter { $0 != "\u{FEFF}" })
            case 5:
                return sentence(12) + "\n" + sentence(3) + "\n\n" + sentence(30)
            default: return sentence(generator.pick([1, 3, 8, 20, 60]))
            }
        }

        private mutating func sentence(_ count: Int) -> String {
            (0..<count).map { _ in generator.pick(Self.words) }.joined(separator: " ")
        }

        private mutating func texts() -> [String] {
            (0..<generator.int(0...3)).map { _ in text() }
        }

        private mutating func spoken(_ speakers: [String]) -> [SpokenLine] {
            generator.some(speakers, 0.5).map { SpokenLine(speaker: $0, text: text()) }
        }

        mutating func filled(_ bare: Scenario) -> Scenario {
            var scenario = bare
            scenario.room = text()
            scenario.language = generator.pick(["nl", "en-GB", "no"])
            scenario.title = text()
            scenario.summary = text()
            scenario.setting = text()
            scenario.dilemma = text()
            scenario.minutes = generator.chance(0.5) ? generator.int(1...1440) : nil
            scenario.version = generator.int(1...40)
            scenario.authors = texts()
            scenario.license = text()
            scenario.sources = Effects(
                generator.some(["tips", "a b", "yes", "1", "é:"], 0.4).map {
                    .init(name: $0, amount: text())
                }
            )
            for index in scenario.employees.indices { fill(&scenario.employees[index]) }
            let people = scenario.employees.map(\.id)
            for index in scenario.scenes.indices { fill(&scenario.scenes[index], people) }
            for index in scenario.endings.indices {
                scenario.endings[index].title = text()
                scenario.endings[index].text = text()
                scenario.endings[index].cost = text()
                scenario.endings[index].question = text()
            }
            return scenario
        }

        private mutating func fill(_ employee: inout Employee) {
            employee.name = text()
            employee.role = text()
            employee.line = text()
            employee.need = generator.chance(0.5) ? generator.int(1...5) : nil
            employee.able = generator.chance(0.5) ? generator.int(1...5) : nil
            employee.willing = generator.chance(0.5) ? generator.int(1...5) : nil
            employee.portrait = generator.chance(0.5) ? "beelden/an 1.svg" : nil
            employee.says = ZoneLines(less: text(), fits: text(), more: text())
        }

        private mutating func fill(_ scene: inout Scene, _ people: [String]) {
            scene.title = text()
            scene.time = text()
            if generator.chance(0.5) {
                scene.at = MapPoint(
                    x: Double(generator.int(-2_000...2_000)) / 8,
                    y: generator.pick([0, 1e-7, 2e20])
                )
            }
            if generator.chance(0.5) { scene.image = Picture(file: "k 1.svg", alt: text()) }
            for index in scene.text.indices { scene.text[index].text = text() }
            scene.text += texts().map { TextBlock(text: $0) }
            scene.say = spoken(people + ["Marga", "de directeur:", "42", "~", "#"])
            scene.prompts = texts()
            scene.notes = text()
            if generator.chance(0.5) {
                scene.reflection = Reflection(text: text(), source: text(), at: text())
            }
            for index in scene.options.indices { fill(&scene.options[index], people) }
        }

        private mutating func fill(_ option: inout Option, _ people: [String]) {
            option.text = text()
            option.gain = text()
            option.price = text()
            option.result = text()
            option.voices = spoken(people)
            option.reveals = generator.some(people, 0.3)
        }
    }
}
