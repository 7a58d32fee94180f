import ScenarioCheck
import ScenarioEngine
import Testing

/// Cases that rules once got wrong.
@Suite("Cases once got wrong")
struct RegressionTests {
    @Test(
        "A phone number is found whatever number stands beside it",
        arguments: [
            "Bel 06-12345678. 24 uur per dag.", "06-12345678 24/7", "06-12345678 070-1234567",
            "kamer 12 06-12345678", "0612345678/0687654321",
        ]
    )
    func phoneBesideNumber(text: String) {
        #expect(IdentifyingData.kinds(in: text).contains(.phone))
    }

    @Test(
        "A phone number is found with spaces round its dash, and with typographic signs",
        arguments: [
            "070 - 123 45 67", "06 - 12 34 56 78", "06–12345678", "06\u{2011}12345678",
            "06\u{A0}12345678", "+31 6\u{202F}1234\u{202F}5678",
        ]
    )
    func phoneTypography(text: String) {
        #expect(IdentifyingData.kinds(in: text) == [.phone])
    }

    @Test("A citizen service number is found beside another number")
    func numberBesideNumber() {
        #expect(
            IdentifyingData.kinds(in: "BSN 111222333 (2024)") == [.citizenServiceNumber]
        )
    }

    @Test(
        "Dates, spans of years and of time, and amounts are no citizen service number",
        arguments: [
            "Op 06-01-2024 om 9 uur.", "In 2019-2022 en 2024-2025.",
            "Van 06.00-08.00 of 09.00-11.00 uur.", "12.000.000 euro in 2024",
            "105.000.000 euro", "123.456.782 euro",
        ]
    )
    func noCitizenServiceNumber(text: String) {
        #expect(IdentifyingData.kinds(in: text) == [])
    }

    @Test("A date with a time, and an ISBN of ten digits, are no phone number")
    func noPhone() {
        #expect(IdentifyingData.kinds(in: "Op 01-02-2024 08:40.") == [])
        #expect(IdentifyingData.kinds(in: "ISBN 0-306-40615-2") == [])
    }

    @Test("A number of eight digits counts, whatever else the text holds")
    func eightDigitsAlone() {
        #expect(
            IdentifyingData.kinds(in: "12345672")
                == IdentifyingData.kinds(in: "12345672, kamer 3")
        )
    }

    @Test("Two addresses joined by a slash are found")
    func joinedAddresses() {
        #expect(IdentifyingData.kinds(in: "jan@x.nl/piet@x.nl") == [.email])
    }

    @Test("Styles that correlate by .8 exactly are fine, whatever the rounding")
    func correlationRounding() throws {
        let first = [2, -2, 1, 2, 0, 2, -1, -1, -1, -1, -1]
        let second = [-1, -2, 1, 2, 0, 2, -1, -1, -1, -1, -1]
        var one = scene("s1", first.indices.map { "o\($0)" })
        for index in first.indices {
            one.options[index].style = ["ruimte": first[index], "richting": second[index]]
        }
        let found = try places(of: "correlated-styles", in: room([one]))
        #expect(found == [])
    }

    @Test("Fit that moves by 20 points exactly is enough, whatever the rounding")
    func fitRounding() throws {
        let employee = Employee(
            id: "x",
            autonomy: .init(thousandths: 5000),
            band: SoundRoom.band(5000, 8000)
        )
        var one = scene("s1")
        one.options[0].autonomy = ["x": .init(thousandths: -200)]
        one.options[1].autonomy = ["x": .init(thousandths: -800)]
        let scenario = room([one], employees: [employee])
        let found = try places(of: "small-fit-reach", in: scenario)
        #expect(found == [])
    }

    @Test("A good prompt of domain.md C5 is not leading: “moeten” there tells nobody what to do")
    func moeten() throws {
        var one = scene("s1")
        one.prompts = ["Wat zou je moeten weten om over te stappen?"]
        let found = try places(of: "leading-prompt", in: room([one]))
        #expect(found == [])
    }

    @Test(
        "A task without a question mark is no yes-or-no question",
        arguments: ["Denk aan één dossier van vorige week.", "Ga in tweetallen na wie dit merkt."]
    )
    func task(prompt: String) throws {
        var one = scene("s1")
        one.prompts = [prompt]
        let found = try places(of: "closed-prompt", in: room([one]))
        #expect(found == [])
    }

    @Test(
        "A usual yes-or-no question is closed",
        arguments: ["Herken je dit?", "Ken je zo iemand?", "Zie je dat ook?", "Hoort dit erbij?"]
    )
    func closed(prompt: String) throws {
        var one = scene("s1")
        one.prompts = [prompt]
        let found = try places(of: "closed-prompt", in: room([one]))
        #expect(found == ["/scenes/0/prompts/0"])
    }

    @Test("“Wat maakte dat” is asked instead of “waarom” about a person’s act (C5)")
    func why() throws {
        var one = scene("s1")
        one.prompts = ["Waarom belde Sanne niet?", "Waarom hebben jullie niet gebeld?"]
        let found = try places(of: "leading-prompt", in: room([one]))
        #expect(!found.isEmpty)
    }

    @Test("A text block, prompt or line without words is left to write")
    func emptyTexts() throws {
        let changes: [(inout Scenario) -> Void] = [
            { $0.scenes[3].text = [TextBlock(text: "")] },
            { $0.scenes[3].prompts[0] = "" },
            { $0.scenes[3].say = [SpokenLine(speaker: "Piet", text: "")] },
            { $0.scenes[0].reflection?.text = "" },
            { $0.scenes[3].options[0].voices = [SpokenLine(speaker: "bob", text: "")] },
            { $0.scenes[3].title = " " },
        ]
        for change in changes {
            var scenario = SoundRoom.scenario
            change(&scenario)
            let found = try places(of: "missing-text", in: scenario)
            #expect(!found.isEmpty)
        }
    }

    @Test("Everything that a person can read is looked at for a person’s data")
    func unreadTexts() throws {
        let mail = "jan@voorbeeld.nl"
        let changes: [(inout Scenario) -> Void] = [
            { $0.scenes[0].time = mail },
            { $0.scenes[0].reflection?.at = mail },
            { $0.scenes[0].say = [SpokenLine(speaker: mail, text: "Hallo.")] },
            { $0.sources.entries[0].amount = mail },
        ]
        for change in changes {
            var scenario = SoundRoom.scenario
            change(&scenario)
            let found = try places(of: "personal-data", in: scenario)
            #expect(!found.isEmpty)
        }
    }

    @Test("Three blocks and one more on some paths do not fit on a wall on those paths")
    func conditionalBlock() throws {
        var scenario = SoundRoom.scenario
        scenario.scenes[6].text += [TextBlock(text: "Een."), TextBlock(text: "Twee.")]
        let found = try places(of: "long-text", in: scenario)
        #expect(found == ["/scenes/6/text"])
    }

    @Test("A loop of rows that every option overrides is no loop")
    func overriddenLoop() throws {
        var scenes = row(of: 2)
        scenes[1].next = [Route(to: "s1")]
        for option in 0..<2 { scenes[1].options[option].next = [Route(to: "s3")] }
        scenes.append(scene("s3"))
        let found = try places(of: "unbounded-loop", in: room(scenes))
        #expect(found == [])
    }

    @Test("Options that are never offered together need not differ, nor be a fair trade")
    func neverTogether() throws {
        var scenes = row(of: 2)
        scenes[1].options[0].when = when("chose(s1, a)")
        scenes[1].options[1].when = when("chose(s1, b)")
        for option in 0..<2 {
            scenes[1].options[option].outcome = ["vertrouwen": 1, "werkplezier": -1]
        }
        let alike = try places(of: "look-alike-options", in: room(scenes))
        #expect(!alike.contains("/scenes/1/options/1"))
        scenes[1].options[1].outcome = ["vertrouwen": 1, "werkplezier": -2]
        let dominated = try places(of: "dominated-option", in: room(scenes))
        #expect(!dominated.contains("/scenes/1/options/1"))
    }

    @Test("A message never shows a number that would be right")
    func roundedMessage() throws {
        let ids = (1...22).map { "o\($0)" }
        let scenario = room(
            [scene("s1", ids)],
            endings: [Ending(id: "een", when: when("chose(s1, o1)")), Ending(id: "twee")]
        )
        let found = try findings(of: "ending-chance", in: scenario)
        #expect(!found.isEmpty)
        #expect(!found.contains { $0.message.contains("in 5 of 100") })
    }

    @Test("A row behind one that is always taken is found")
    func shadowedRow() throws {
        var scenes = row(of: 2)
        scenes[0].next = [Route(to: "s2"), Route(when: when("chose(s1, a)"), to: "s2")]
        let found = try findings(in: room(scenes)).map(\.pointer.text)
        #expect(found.contains { $0.hasPrefix("/scenes/0/next") })
    }
}
