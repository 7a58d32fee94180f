import Foundation
import ScenarioEngine
import ScenarioFile
import TestSupport
import Testing

/// Saving an edited room changes the lines of the edit and no others.
@Suite("Saving")
struct SavingTests {
    private static let rooms = ["de-suggestie", "donderdag-leeg", "het-rooster-ligt-vast"]

    private static func text(ofRoom name: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "Data/rooms/\(name).yaml")
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// The room with a comment above every third line that begins an entry, and behind every
    /// number of an employee.
    private static func commented(_ text: String) -> String {
        var lines: [String] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let indent = line.prefix { $0 == " " }
            if number % 3 == 0, line.drop(while: { $0 == " " }).hasPrefix("- id:") {
                lines.append(indent + "# note \(number)")
            }
            lines.append(
                line.contains("autonomy: ") && !line.contains("{")
                    ? line + "   # at the start" : String(line)
            )
        }
        return lines.joined(separator: "\n")
    }

    /// Lines of `a` that are gone in `b`, and lines that are new in `b`.
    private static func changes(_ a: String, _ b: String) -> (gone: [String], new: [String]) {
        let old = a.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let new = b.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var gone: [String] = []
        var added: [String] = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(_, let line, _): gone.append(line)
            case .insert(_, let line, _): added.append(line)
            }
        }
        return (gone, added)
    }

    @Test("What was not edited is saved byte for byte", arguments: rooms)
    func unchanged(room: String) throws {
        let text = Self.commented(try Self.text(ofRoom: room))
        let document = try ScenarioDocument(bytes: text.utf8)
        #expect(document.text(saving: document.scenario) == text)
    }

    @Test("One number is changed on its own line, and the comment behind it stays")
    func oneNumber() throws {
        let text = Self.commented(try Self.text(ofRoom: "de-suggestie"))
        let document = try ScenarioDocument(bytes: text.utf8)
        var edited = document.scenario
        edited.employees[1].autonomy = try #require(Level(exactly: 6.5))
        let changes = Self.changes(text, document.text(saving: edited))
        #expect(changes.gone == ["    autonomy: 5   # at the start"])
        #expect(changes.new == ["    autonomy: 6.5   # at the start"])
    }

    @Test(
        "A random edit reads back as meant, and leaves every comment and other entry alone",
        arguments: 0..<120
    )
    func randomEdit(seed: Int) throws {
        let text = Self.commented(try Self.text(ofRoom: Self.rooms[seed % 3]))
        let document = try ScenarioDocument(bytes: text.utf8)
        var generator = SeededGenerator(seed: UInt64(seed))
        var edited = document.scenario
        let kind = Edit.allCases[seed % Edit.allCases.count]
        kind.apply(to: &edited, &generator)
        let saved = document.text(saving: edited)
        let reread = try ScenarioDocument(bytes: saved.utf8)
        #expect(reread.scenario == edited, "\(kind)")
        let changes = Self.changes(text, saved)
        #expect(
            changes.gone.count + changes.new.count <= 120,
            "\(kind) touches more than one entry"
        )
        if !kind.removes {
            #expect(Self.comments(saved) == Self.comments(text), "\(kind)")
        }
    }

    /// The comments of a file, in order.
    private static func comments(_ text: String) -> [Substring] {
        text.split(separator: "\n").compactMap { line in
            line.range(of: "# note ").map { line[$0.lowerBound...] }
                ?? line.range(of: "# at the start").map { line[$0] }
        }
    }

    @Test("A file with CR LF keeps its line ends when it is edited")
    func lineEnds() throws {
        let text = try Self.text(ofRoom: "donderdag-leeg").replacingOccurrences(
            of: "\n",
            with: "\r\n"
        )
        let document = try ScenarioDocument(bytes: text.utf8)
        var edited = document.scenario
        edited.scenes[2].prompts.append("Wat zie je hier?")
        let saved = document.text(saving: edited)
        #expect(saved.count { $0 == "\n" } == 0)
        #expect(try ScenarioDocument(bytes: saved.utf8).scenario == edited)
    }

    @Test("A byte order mark stays, whether or not something was edited")
    func byteOrderMark() throws {
        let text = "\u{FEFF}" + (try Self.text(ofRoom: "donderdag-leeg"))
        let document = try ScenarioDocument(bytes: text.utf8)
        #expect(document.text(saving: document.scenario) == text)
        var edited = document.scenario
        edited.title = "Anders"
        #expect(document.text(saving: edited).unicodeScalars.first == "\u{FEFF}")
    }

    @Test("Unknown keys are kept when what stands beside them is edited")
    func unknownKeys() throws {
        let text = try Self.text(ofRoom: "donderdag-leeg")
            .replacingOccurrences(
                of: "    title: Wat is af?\n",
                with: "    mood: grey\n    title: Wat is af?\n"
            )
        let document = try ScenarioDocument(bytes: text.utf8)
        try #require(document.diagnostics.contains { $0.rule == "unknown-key" })
        var edited = document.scenario
        edited.scenes[1].title = "Wat is klaar?"
        edited.scenes[1].time = "Morgen"
        let saved = document.text(saving: edited)
        #expect(saved.contains("    mood: grey\n    title: Wat is klaar?\n"))
    }

    @Test("Any random scenario can be turned into any other by saving", arguments: 0..<60)
    func intoAnother(seed: Int) throws {
        let before = RandomScenario.make(seed: UInt64(seed))
        let after = RandomScenario.make(seed: UInt64(seed + 1000))
        let document = try ScenarioDocument(bytes: before.json.yaml().utf8)
        try #require(document.scenario == before)
        #expect(try ScenarioDocument(bytes: document.text(saving: after).utf8).scenario == after)
    }
}

/// An edit that an author makes in one go.
private enum Edit: CaseIterable {
    case title, setting, optionText, effect, firstEffect, removeEffect, prompt, removePrompt, say
    case newOption, removeOption, newScene, removeEnding, condition, route, newKey, note, employee

    var removes: Bool { [.removeOption, .removeEnding].contains(self) }

    func apply(to scenario: inout Scenario, _ generator: inout SeededGenerator) {
        let scene = Int.random(in: 0..<scenario.scenes.count, using: &generator)
        let option = Int.random(in: 0..<scenario.scenes[scene].options.count, using: &generator)
        let long = String(repeating: "Nog een zin die om een regel vraagt. ", count: 6) + "Klaar."
        switch self {
        case .title: scenario.scenes[scene].title = "Anders: \"nieuw\" # echt"
        case .setting: scenario.setting = long
        case .optionText: scenario.scenes[scene].options[option].text = "- Ja, en wel nu"
        case .effect: scenario.scenes[scene].options[option].outcome = ["vertrouwen": 2]
        case .firstEffect:
            scenario.scenes[scene].options[option].band = ["all": Level(thousandths: 500)]
        case .removeEffect: scenario.scenes[scene].options[option].style = [:]
        case .prompt: scenario.scenes[scene].prompts.insert("Wie ziet dit?", at: 0)
        case .removePrompt: scenario.scenes[scene].prompts.removeLast()
        case .say: scenario.scenes[scene].say[0].text = "Nee: nooit."
        case .newOption:
            scenario.scenes[scene].options.insert(Option(id: "nieuw", text: long), at: option)
        case .removeOption: scenario.scenes[scene].options.remove(at: option)
        case .newScene: scenario.scenes.insert(Scene(id: "nieuw", notes: long), at: scene)
        case .removeEnding: scenario.endings.removeLast()
        case .condition: scenario.endings[0].when = .not(.visited(scene: scenario.start))
        case .route: scenario.scenes[scene].next = [Route(to: scenario.start)]
        case .newKey: scenario.scenes[scene].practice = true
        case .note: scenario.scenes[scene].notes = "Kort.\n\nEn nog iets."
        case .employee: scenario.employees.append(scenario.employees[0].renamed("nieuw"))
        }
    }
}

extension Employee {
    fileprivate func renamed(_ id: String) -> Employee {
        var employee = self
        employee.id = id
        return employee
    }
}
