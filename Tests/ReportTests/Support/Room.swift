import Foundation
import ScenarioEngine
import ScenarioFile

/// A room of the checkout, compiled, with its ranges.
struct Room {
    let story: CompiledScenario
    let ranges: Ranges

    init(_ scenario: Scenario) throws {
        story = try CompiledScenario(scenario)
        ranges = Ranges(story)
    }

    init(file: String) throws {
        let bytes = try Data(contentsOf: Self.root.appending(path: file))
        try self.init(ScenarioDocument(bytes: bytes).scenario)
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The worked example of domain.md A4.
    static let mini = Result { try Room(file: "Tests/ContractTests/Fixtures/mini.yaml") }
    static let suggestion = Result { try Room(file: "Data/rooms/de-suggestie.yaml") }

    func played(_ options: String) throws -> Playthrough {
        var playthrough = Playthrough(story)
        for option in options { try playthrough.choose(id: String(option)) }
        return playthrough
    }

    /// With random choices to the end.
    func played(seed: UInt64) throws -> Playthrough {
        var generator = SeededGenerator(seed: seed)
        var playthrough = Playthrough(story)
        while let option = playthrough.offered.randomElement(using: &generator) {
            try playthrough.choose(option)
        }
        return playthrough
    }
}
