internal import Foundation
internal import ScenarioEngine
internal import Sessions

extension Visit {
    /// A session that can be gone on with.
    struct Unfinished: Identifiable {
        let session: PlayedSession
        let room: Room
        /// Title of the scene that waits; of the room's last scene at the ending.
        let scene: String
        let decision: String
        let employee: Employee?

        var id: UUID { session.id }
    }
}

extension Visit.Unfinished {
    init(_ session: PlayedSession, _ room: Room, _ playthrough: Playthrough) {
        self.session = session
        self.room = room
        let isConsequence = session.progress.stage == .consequence
        let last = playthrough.steps.last.map { room.scenario.scenes[$0.scene] }
        let shown = isConsequence ? last : playthrough.scene ?? last
        scene = shown?.title ?? ""
        let number = playthrough.steps.count + (isConsequence || playthrough.scene == nil ? 0 : 1)
        decision = progressWords(max(1, number), of: room.ranges.decisions)
        let speaker = shown?.say.lazy.compactMap { line in
            room.scenario.employees.first { $0.id == line.speaker }
        }.first
        employee = speaker ?? room.scenario.employees.first
    }
}
