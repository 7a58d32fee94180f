import Foundation
import Resources
import ScenarioCheck
import ScenarioEngine
import ScenarioFile
import Testing

@Suite("Rooms that come with the program")
struct RoomsTests {
    private static let rooms = ["de-suggestie", "donderdag-leeg", "het-rooster-ligt-vast"]

    private func document(_ room: String) throws -> ScenarioDocument {
        let path = try #require(DataFolder.path) + "/rooms/\(room).yaml"
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try ScenarioDocument(bytes: data)
    }

    @Test("A room has no finding at all, and reads without a fault", arguments: rooms)
    func sound(room: String) throws {
        let document = try document(room)
        #expect(document.diagnostics.isEmpty)
        let story = try #require(document.story)
        #expect(Checker.findings(in: story).isEmpty)
    }

    @Test("No room is left out here")
    func complete() throws {
        let folder = try #require(DataFolder.path) + "/rooms"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(files.filter { $0.hasSuffix(".yaml") }) == Set(Self.rooms.map { $0 + ".yaml" }))
    }

    @Test("A room is not sound by silence: what is broken in it is found where it stands")
    func broken() throws {
        var scenario = try document("de-suggestie").scenario
        let scene = try #require(scenario.scenes.indices.last)
        scenario.scenes[scene].prompts = ["Is dat zo?"]
        scenario.scenes[scene].options[0].outcome = [:]
        let document = try ScenarioDocument(bytes: scenario.json.yaml().utf8)
        let story = try #require(document.story)
        let diagnostics = document.diagnostics(for: Checker.findings(in: story))
        let rules = Set(diagnostics.map(\.rule))
        #expect(rules.isSuperset(of: ["few-prompts", "closed-prompt", "one-sided-option"]))
        let line = try #require(diagnostics.first { $0.rule == "closed-prompt" }).place.line
        #expect(document.source.line(line).contains("Is dat zo?"))
    }
}
