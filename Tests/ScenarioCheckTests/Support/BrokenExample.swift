import ScenarioEngine
import Testing

/// One change to the sound room, and what a rule says of it.
struct BrokenExample: Sendable, CustomTestStringConvertible {
    let rule: String
    /// What was changed.
    let name: String
    /// Where the findings of the rule point.
    let places: [String]
    /// Rules that cannot but find the same fault.
    let also: Set<String>
    let change: @Sendable (inout Scenario) throws -> Void

    init(
        _ rule: String,
        _ name: String,
        at places: String...,
        also: Set<String> = [],
        change: @escaping @Sendable (inout Scenario) throws -> Void
    ) {
        self.rule = rule
        self.name = name
        self.places = places
        self.also = also
        self.change = change
    }

    var testDescription: String { rule + ": " + name }

    var scenario: Scenario {
        get throws {
            var scenario = SoundRoom.scenario
            try change(&scenario)
            return scenario
        }
    }

    static let all = structure + balance + dilemma + prompts + content
}
