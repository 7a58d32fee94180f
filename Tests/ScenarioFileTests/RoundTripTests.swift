import ScenarioEngine
import ScenarioFile
import TestSupport
import Testing

@Suite("Writing and reading back")
struct RoundTripTests {
    private static let forms = ["yaml", "json"]

    private static func written(_ scenario: Scenario, as form: String, width: Int = 100) -> String {
        form == "yaml" ? scenario.json.yaml(width: width) : scenario.json.text
    }

    /// What went wrong in writing and reading back; nil when nothing did.
    private static func loss(of scenario: Scenario, as form: String, width: Int = 100) -> String? {
        let text = written(scenario, as: form, width: width)
        do throws(SourceText.Fault) {
            let document = try ScenarioDocument(bytes: Array(text.utf8))
            let faults = document.diagnostics
            if let fault = faults.first(where: { $0.rule == "syntax" }) ?? faults.first {
                return fault.text(file: form)
            }
            return document.scenario == scenario
                ? nil : Self.difference(scenario, document.scenario)
        } catch {
            return "\(error.place): \(error.message)"
        }
    }

    /// The first line in which two scenarios differ.
    private static func difference(_ a: Scenario, _ b: Scenario) -> String {
        let first = a.json.text.split(separator: "\n")
        let second = b.json.text.split(separator: "\n")
        for (one, other) in zip(first, second) where one != other {
            return "\(one.debugDescription) became \(other.debugDescription)"
        }
        return first.count == second.count ? "values that are not written" : "lost lines"
    }

    @Test("A scenario reads back as the same scenario, without a fault", arguments: forms)
    func scenariosReadBack(form: String) {
        for seed in UInt64(1)..<250 {
            let loss = Self.loss(of: RandomScenario.make(seed: seed), as: form)
            #expect(loss == nil, "seed \(seed): \(loss ?? "")")
        }
    }

    @Test("So does a scenario full of texts, nasty ones included")
    func wordedScenariosReadBack() {
        for seed in UInt64(1)..<120 {
            let scenario = RandomScenario.worded(seed: seed)
            for width in [100, 40, 400] {
                let loss = Self.loss(of: scenario, as: "yaml", width: width)
                #expect(loss == nil, "seed \(seed), width \(width): \(loss ?? "")")
            }
        }
    }

    private static func scenario(saying text: String) -> Scenario {
        var scenario = Scenario(id: "proef", title: text, start: "s0")
        scenario.summary = "voor " + text + " na"
        scenario.setting = String(repeating: "woord ", count: 30) + text
        scenario.dilemma = text + String(repeating: " woord", count: 30)
        scenario.authors = [text, "ander"]
        scenario.scenes = [
            Scene(
                id: "s0",
                text: [TextBlock(text: text), TextBlock(text: text, when: .flag("f"))],
                say: [SpokenLine(speaker: text, text: text)],
                prompts: [text],
                options: [Option(id: "a", text: text, sets: ["f"])]
            )
        ]
        return scenario
    }

    /// A byte order mark at the start of a text is dropped on reading; it says nothing.
    private static let texts = nastyTexts.filter { $0.unicodeScalars.first != "\u{FEFF}" }

    @Test("Every nasty text survives YAML, as value, list item, key and inside a paragraph")
    func nastyTextsSurviveYAML() {
        for text in Self.texts {
            for width in [100, 20] {
                let loss = Self.loss(of: Self.scenario(saying: text), as: "yaml", width: width)
                #expect(loss == nil, "\(text.debugDescription): \(loss ?? "")")
            }
        }
    }

    @Test("Every nasty text survives JSON")
    func nastyTextsSurviveJSON() {
        for text in Self.texts {
            let loss = Self.loss(of: Self.scenario(saying: text), as: "json")
            #expect(loss == nil, "\(text.debugDescription): \(loss ?? "")")
        }
    }

    @Test("Random texts of random characters survive", arguments: forms)
    func randomTextsSurvive(form: String) {
        var generator = SeededGenerator(seed: 100_000)
        let characters = Array("ab \n\t:#-,'\"[]{}&*!|>%@\\?=~0.é\u{301}\u{A0}👍🏽")
        for _ in 0..<400 {
            let text = String(
                (0..<generator.int(1...generator.pick([3, 12, 200]))).map { _ in
                    generator.pick(characters)
                }
            )
            let loss = Self.loss(of: Self.scenario(saying: text), as: form, width: 60)
            #expect(loss == nil, "\(text.debugDescription): \(loss ?? "")")
        }
    }

    @Test(
        "Ids, flags, tags and dimensions that look like something else stay names",
        arguments: forms
    )
    func oddNamesSurvive(form: String) {
        let names = [
            "yes", "no", "null", "~", "1", "01", "1.50", "1e3", "0x10", "true", "on", "12:30",
            "2024-01-01", "-", "a b", "a: b", "#", "é", "👍🏽", "<<", "-1", ".5", "k1/1~0",
        ]
        for name in names {
            var scenario = Scenario(id: name, style: [name], outcomes: [name + "x"], start: name)
            scenario.lenses = [name: [name, "z"]]
            scenario.sources = [name: "bron"]
            scenario.employees = [
                Employee(
                    id: name,
                    autonomy: .lowest,
                    band: Band(lower: .lowest, upper: .highest)
                )
            ]
            let option = Option(
                id: name,
                voices: [SpokenLine(speaker: name, text: "ja")],
                style: [name: 1],
                outcome: [name + "x": -2],
                autonomy: [name: Level(thousandths: 500)],
                band: [name: Level(thousandths: -500)],
                reveals: [name],
                sets: [name + "f"],
                clears: [name + "f"],
                leaves: [name],
                arrives: [name],
                lens: [name: [name]],
                next: [Route(to: name)]
            )
            scenario.scenes = [
                Scene(
                    id: name,
                    reflection: Reflection(text: "x", source: name),
                    visits: 2,
                    options: [option],
                    next: [Route(when: .flag("f"), to: name)]
                )
            ]
            scenario.scenes[0].options[0].sets.append("f")
            scenario.endings = [Ending(id: name)]
            let loss = Self.loss(of: scenario, as: form)
            #expect(loss == nil, "\(name): \(loss ?? "")")
        }
    }

    @Test("Levels of three decimals and numbers of any size survive", arguments: forms)
    func numbersSurvive(form: String) {
        for thousandths in [0, 1, 999, 1_000, 2_345, 3_333, 6_667, 9_999, 10_000] as [Int32] {
            var scenario = Scenario(id: "x", start: "s0")
            scenario.employees = [
                Employee(
                    id: "an",
                    autonomy: Level(thousandths: thousandths),
                    band: Band(lower: Level(thousandths: thousandths), upper: .highest),
                    slope: Slope(under: 0.1, over: 2.675, reason: "reden")
                )
            ]
            let number = Double(thousandths) / 7
            scenario.scenes = [
                Scene(id: "s0", at: MapPoint(x: number * 1e18, y: -number / 1e12), options: [])
            ]
            let loss = Self.loss(of: scenario, as: form)
            #expect(loss == nil, "\(thousandths): \(loss ?? "")")
        }
    }

    @Test("A scenario without anything in it survives", arguments: forms)
    func emptyScenarioSurvives(form: String) {
        var scenario = Scenario(id: "x", style: [], outcomes: [], start: "s0")
        scenario.lenses = ["factor": []]
        scenario.scenes = [
            Scene(
                id: "s0",
                image: Picture(file: ""),
                text: [TextBlock(text: "")],
                reflection: Reflection(text: ""),
                options: [Option(id: "a", lens: ["factor": []])]
            )
        ]
        let loss = Self.loss(of: scenario, as: form)
        #expect(loss == nil, "\(loss ?? "")")
    }

    @Test("JSON as other programs write it reads as the same scenario")
    func foreignJSON() throws {
        let plain = """
            {
            \t"format": 1, "id": "proef", "start": "s\\u0030",
            \t"title": "caf\\u00e9 \\ud83d\\udc4d \\/ \\"x\\" \\\\ \\b\\f\\n\\r\\t",
            \t"scenes": [ {"id":"s0",
            \t\t"options":[{"id":"a","autonomy":{"all":5e-1}}]} ]
            }
            """
        let document = try ScenarioDocument(bytes: Array(plain.utf8))
        #expect(document.diagnostics.isEmpty, "\(document.diagnostics)")
        #expect(document.scenario.title == "café 👍 / \"x\" \\ \u{8}\u{C}\n\r\t")
        #expect(document.scenario.start == "s0")
        let option = try #require(document.scenario.scenes.first?.options.first)
        #expect(option.autonomy["all"] == Level(thousandths: 500))
        let minified = plain.filter { !$0.isWhitespace || $0 == " " }
        #expect(try ScenarioDocument(bytes: Array(minified.utf8)).scenario == document.scenario)
    }

    @Test("Half of a pair of escapes is refused, not made into another character")
    func loneSurrogates() throws {
        for escape in ["\\ud83d", "\\udc4d", "\\ud83d\\u0041", "\\udc4d\\ud83d", "\\u12"] {
            let text = "{\"format\": 1, \"id\": \"x\(escape)\", \"start\": \"s\", \"scenes\": []}"
            let document = try ScenarioDocument(bytes: Array(text.utf8))
            #expect(!document.isUnderstood)
            #expect(document.diagnostics.contains { $0.rule == "syntax" }, "\(escape)")
        }
    }

    @Test("YAML is laid out as an author would: short lists on a line, long texts folded")
    func layout() {
        var scenario = Scenario(id: "x", title: "Kort: ja", start: "s0")
        scenario.setting = (0..<40).map { "woord\($0)" }.joined(separator: " ")
        scenario.summary = "regel een\nregel twee " + String(repeating: "x", count: 100)
        let text = Self.written(scenario, as: "yaml")
        #expect(text.contains("\ntitle: \"Kort: ja\"\n"))
        #expect(text.contains("\nsetting: >-\n  woord0 "))
        #expect(text.contains("\nsummary: |-\n  regel een\n  regel twee "))
        #expect(text.contains("\nstyle: [ruimte, richting, ruggensteun]\n"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 113 })
        #expect(text.hasSuffix("\n"))
    }
}
