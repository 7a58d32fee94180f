internal import Resources
package import ScenarioEngine

/// The same playthrough with another option at one moment, and only what that changes
/// (domain.md A5, point 5).
package struct WhatIf: Hashable, Sendable {
    /// The scene of the moment.
    package var scene: String
    /// What was chosen, and what is tried instead.
    package var chosen: String
    package var other: String
    package var gain: String
    package var price: String
    /// What the option itself does otherwise: style, outcomes and employees at that moment.
    package var effects: [Difference]
    package var course: Course

    /// A value on the path that was walked and on the other.
    package struct Difference: Hashable, Sendable {
        package var name: String
        package var was: String
        package var would: String
        /// “Vertrouwen: 2 in plaats van −1”.
        package var words: String {
            tr("%1: %2 instead of %3").filled(name, would, was)
        }
    }

    /// What follows.
    package enum Course: Hashable, Sendable {
        /// The other choices can all be made as they were.
        case together(End)
        /// The paths part.
        case apart(Parting)
    }

    /// What is different where both paths stand at last; empty lists where nothing is.
    package struct End: Hashable, Sendable {
        package var outcomes: [Difference]
        package var style: [Difference]
        package var fit: [Difference]
        /// Another ending; nil when it is the same.
        package var ending: Difference?
    }

    /// Where the paths part, and what can still come of it.
    package struct Parting: Hashable, Sendable {
        /// The last scene that both paths share with the same choice, or the scene of the moment.
        package var sharedUntil: String
        /// The scene after that on the path that was walked, and on the other; nil where the story
        /// ended.
        package var was: String?
        package var would: String?
        /// Nil when there are too many states to tell.
        package var prospects: [Attainable]?
        /// “Tot en met ‘…’ lopen de paden samen.”
        package var words: String {
            tr("Up to “%1” the paths run together.").filled(sharedUntil)
        }
    }

    /// What the other path can still reach at its end, beside what was reached.
    package struct Attainable: Hashable, Sendable {
        package var name: String
        package var low: String
        package var high: String
        package var was: String
        /// “tussen −3 en 4; bij jou 2”.
        package var words: String {
            low == high
                ? tr("%1; yours is %2").filled(low, was)
                : tr("from %1 to %2; yours is %3").filled(low, high, was)
        }
    }

    /// The options that could have been chosen at a step instead, by position in the scene.
    package static func alternatives(to step: Playthrough.Step) -> [Int] {
        step.offered.filter { $0 != step.option }
    }

    /// - Parameters:
    ///   - step: position of the moment among the steps of the playthrough.
    ///   - option: position in the scene of an option that was offered there and not chosen.
    ///
    /// Nil when there is no such moment or option.
    package init?(_ playthrough: Playthrough, step: Int, option: Int) {
        guard let replay = Replay(playthrough, step: step, option: option) else { return nil }
        let moment = replay.moment
        scene = moment.scene.displayTitle
        chosen = moment.option.displayText
        other = replay.other.displayText
        gain = replay.other.gain
        price = replay.other.price
        effects = replay.effects
        course = replay.isComplete ? .together(replay.end) : .apart(replay.parting)
    }
}
