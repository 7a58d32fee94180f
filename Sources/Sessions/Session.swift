package import Resources
package import Foundation
package import ScenarioEngine

/// What is known of a session besides its events. No names, and nothing about the machine.
package struct Session: Hashable, Sendable, Identifiable {
    /// Drawn at random.
    package let id: UUID
    /// Two words that stand for the participant, see ``WordPair``.
    package let pseudonym: String
    /// Id of the scenario.
    package let scenario: String
    /// Of the scenario, as its author counts.
    package let version: Int
    /// Of the scenario it is played on, see ``Scenario/digest``.
    package let digest: String
    package let variant: CompiledScenario.Variant
    /// Decides the order in which options are shown.
    package let seed: UInt64
    package let source: RoomSource
    /// Of the scenario, for lists.
    package let title: String
    package let begun: Day
    /// The day of the last event; of the beginning when there is none.
    package internal(set) var lastUsed: Day
    /// Whether the automatic wipe passes it by.
    package internal(set) var isKept: Bool
}

/// Where the room of a session is found again.
package enum RoomSource: Hashable, Sendable {
    /// A room of the program, by name, such as `de-suggestie`.
    case bundled(String)
    /// A room of one's own, by the path of its file.
    case file(String)
}

/// A session with what its events add up to.
package struct PlayedSession: Hashable, Sendable, Identifiable {
    package internal(set) var session: Session
    package internal(set) var progress: Progress

    package var id: UUID { session.id }

    /// The playthrough, to be restored by `Playthrough(_:restoring:)`.
    package var saved: SavedPlaythrough {
        SavedPlaythrough(
            format: SavedPlaythrough.currentFormat,
            scenario: session.scenario,
            version: session.version,
            digest: session.digest,
            variant: session.variant.rawValue,
            seed: session.seed,
            choices: progress.choices
        )
    }
}
