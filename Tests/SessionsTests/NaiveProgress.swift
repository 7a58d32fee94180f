import ScenarioEngine

@testable import Sessions

/// The rules of a session told over the whole list of events, slowly, for comparison.
struct NaiveProgress {
    private(set) var events: [SessionEvent] = []

    /// Choices and returns, in order.
    private var moves: [SessionEvent] {
        events.filter {
            switch $0 {
            case .chose, .wentBack: true
            default: false
            }
        }
    }

    /// What is left when each return strikes out the last choice before it that stands.
    var choices: [SavedPlaythrough.Choice] {
        var standing = Array(repeating: true, count: moves.count)
        for (index, move) in moves.enumerated() where move == .wentBack {
            standing[index] = false
            if let last = moves[..<index].indices.last(where: { standing[$0] }) {
                standing[last] = false
            }
        }
        return zip(moves, standing).compactMap { move, stands in
            guard stands, case .chose(let scene, let option) = move else { return nil }
            return SavedPlaythrough.Choice(scene: scene, option: option)
        }
    }

    var pinchedScenes: Set<String> {
        Set(
            events.compactMap {
                guard case .pinch(let scene) = $0 else { return nil }
                return scene
            }
        )
    }

    var isEnded: Bool { events.contains(.ended) }

    /// The last thing that happened, pinches aside, was a choice.
    var isShowingConsequence: Bool {
        let last = events.last {
            if case .pinch = $0 { false } else { true }
        }
        guard case .chose? = last else { return false }
        return true
    }

    func allows(_ event: SessionEvent) -> Bool {
        switch event {
        case .pinch: true
        case .chose: !isEnded && !isShowingConsequence
        case .wentOn: !isEnded && isShowingConsequence
        case .wentBack: !isEnded && !choices.isEmpty
        case .ended: !isEnded
        }
    }

    mutating func add(_ event: SessionEvent) { events.append(event) }

    func equals(_ progress: Progress) -> Bool {
        progress.eventCount == events.count && progress.choices == choices
            && progress.pinchedScenes == pinchedScenes
            && (progress.stage == .ended) == isEnded
            && (progress.stage == .consequence) == (isShowingConsequence && !isEnded)
    }
}
