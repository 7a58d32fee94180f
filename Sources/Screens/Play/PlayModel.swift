internal import Foundation
internal import Observation
internal import ScenarioEngine
internal import Sessions

/// One person playing a room alone: from the first scene to the ending.
///
/// Every step is in the log before the screen shows it; what is shown follows from the log.
@Observable
package final class PlayModel {
    package enum Phase: Hashable {
        case scene
        case consequence
        case ending
    }

    let room: Room
    private(set) var playthrough: Playthrough
    package private(set) var phase: Phase
    /// Whether the last consequence is being read once more.
    private(set) var isLookingBack = false
    /// Position of the option that is about to be chosen.
    private(set) var selected: Int?
    private(set) var pinchedScenes: Set<String>
    /// A sentence about a step that could not be kept; the play goes on.
    private(set) var trouble: SessionError?

    @ObservationIgnored private let log: PlayLog
    @ObservationIgnored private var hasEnded: Bool

    /// Begins, or goes on where the log of `session` ends.
    init(_ room: Room, session: PlayedSession, log: PlayLog) throws(Playthrough.RestoreError) {
        self.room = room
        self.log = log
        playthrough = try Playthrough(room.story, restoring: session.saved)
        pinchedScenes = session.progress.pinchedScenes
        hasEnded = session.progress.stage == .ended
        phase = .scene
        phase = session.progress.stage == .consequence ? .consequence : nextPhase
    }

    /// Marks an option as the one to choose.
    package func select(_ option: Int) {
        guard phase == .scene, !isLookingBack, playthrough.offered.contains(option) else { return }
        selected = option
    }

    /// Makes the choice that is marked.
    package func choose() {
        guard phase == .scene, !isLookingBack, let option = selected,
            let scene = playthrough.scene
        else { return }
        record(.chose(scene: scene.id, option: scene.options[option].id))
        do {
            try playthrough.choose(option)
        } catch {
            // Only an offered option can be marked.
            preconditionFailure("\(error)")
        }
        selected = nil
        phase = .consequence
    }

    /// Leaves the consequence.
    package func goOn() {
        guard phase == .consequence else {
            isLookingBack = false
            return
        }
        record(.wentOn)
        phase = nextPhase
    }

    /// Reads the last consequence once more; the choice stays made.
    func lookBack() {
        guard phase == .scene, !playthrough.steps.isEmpty else { return }
        isLookingBack = true
    }

    /// Says that it pinches here.
    func pinch() {
        guard let scene = shownScene, !pinchedScenes.contains(scene.id) else { return }
        record(.pinch(scene: scene.id))
        pinchedScenes.insert(scene.id)
    }

    /// Id of the session when nothing was done in it yet.
    var untouchedSession: UUID? {
        log.session.progress.eventCount == 0 ? log.session.id : nil
    }

    /// Ends the session, once: the debrief is on screen.
    func end() {
        guard phase == .ending, !hasEnded else { return }
        hasEnded = true
        record(.ended)
    }

    /// The scene on screen: in a consequence the one that was chosen in.
    var shownScene: Scene? {
        switch phase {
        case .scene where !isLookingBack: playthrough.scene
        case .scene, .consequence: playthrough.steps.last.map { room.scenario.scenes[$0.scene] }
        case .ending: nil
        }
    }

    var isPinched: Bool { shownScene.map { pinchedScenes.contains($0.id) } ?? false }

    /// Whether a consequence is on screen.
    var showsConsequence: Bool { phase == .consequence || isLookingBack }

    /// Number of the decision on screen, from 1.
    var decisionNumber: Int {
        playthrough.steps.count + (phase == .scene && !isLookingBack ? 1 : 0)
    }

    /// Letter and position of each option in the order shown.
    package var cards: [(letter: String, option: Int)] {
        playthrough.shownOrder.enumerated().map { (Self.letter(at: $0), $1) }
    }

    /// Letter under which an option of a past step was shown.
    func letter(ofStep index: Int) -> String {
        var before = playthrough
        while before.steps.count > index { before.goBack() }
        let step = playthrough.steps[index]
        return Self.letter(at: before.shownOrder.firstIndex(of: step.option) ?? 0)
    }

    private var nextPhase: Phase { playthrough.scene == nil ? .ending : .scene }

    private func record(_ event: SessionEvent) {
        var failure: SessionError?
        do throws(SessionError) {
            try log.append(event)
        } catch {
            failure = error
        }
        // The same trouble is told once.
        if trouble != failure { trouble = failure }
    }

    /// A, B, C … for a position from 0.
    private static func letter(at position: Int) -> String {
        String(UnicodeScalar(UInt8(ascii: "A") + UInt8(min(25, position))))
    }
}
