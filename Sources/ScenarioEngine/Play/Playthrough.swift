/// One person's or group's way through a scenario: the choices made, each with the state after it.
///
/// A value: going back removes the last step, and choosing again gives what choosing at once would
/// have given.
package struct Playthrough: Sendable {
    package struct Step: Hashable, Sendable {
        /// Position of the scene in the scenario.
        package let scene: Int
        /// Position of the chosen option in the scene.
        package let option: Int
        /// Positions of the options that were offered.
        package let offered: [Int]
        package let stateAfter: State
    }

    package let story: CompiledScenario
    package let initialState: State
    package private(set) var steps: [Step] = []
    /// Decides the order in which options are shown.
    package let seed: UInt64

    package init(_ story: CompiledScenario, seed: UInt64 = 0) {
        self.story = story
        self.seed = seed
        initialState = State(story)
    }

    package var state: State { steps.last?.stateAfter ?? initialState }

    /// The scene that waits for a choice; nil at the endings.
    package var scene: Scene? {
        state.sceneIndex.map { story.scenario.scenes[$0] }
    }

    /// Positions of the options offered in the waiting scene.
    package var offered: [Int] {
        guard let scene = state.sceneIndex else { return [] }
        let first = story.options(ofScene: scene).lowerBound
        return state.offered(in: story).map { $0 - first }
    }

    /// Whether a scene waits that offers nothing: a fault of the scenario.
    package var isStuck: Bool { state.sceneIndex != nil && offered.isEmpty }

    /// The ending that was reached; nil while a scene waits, or when no ending holds.
    package var ending: Ending? {
        state.endingIndex(in: story).map { story.scenario.endings[$0] }
    }

    package enum ChoiceError: Error, Hashable, Sendable {
        /// The story has ended; nothing can be chosen.
        case ended
        /// The waiting scene has no option with this id.
        case unknown(option: String, scene: String)
        /// The option exists, but its condition does not hold here.
        case notOffered(option: String, scene: String)
    }

    /// Makes a choice by the position of the option in the waiting scene.
    package mutating func choose(_ option: Int) throws(ChoiceError) {
        guard let index = state.sceneIndex else { throw .ended }
        let scene = story.scenario.scenes[index]
        guard scene.options.indices.contains(option) else {
            throw .unknown(option: String(option), scene: scene.id)
        }
        let offered = offered
        guard offered.contains(option) else {
            throw .notOffered(option: scene.options[option].id, scene: scene.id)
        }
        var next = state
        next.choose(story.options(ofScene: index).lowerBound + option, in: story)
        steps.append(Step(scene: index, option: option, offered: offered, stateAfter: next))
    }

    /// Makes a choice by the option's id.
    package mutating func choose(id: String) throws(ChoiceError) {
        guard let index = state.sceneIndex else { throw .ended }
        let scene = story.scenario.scenes[index]
        guard let option = scene.options.firstIndex(where: { $0.id == id }) else {
            throw .unknown(option: id, scene: scene.id)
        }
        try choose(option)
    }

    /// Takes the last choice back; false when there is none.
    @discardableResult
    package mutating func goBack() -> Bool {
        steps.popLast() != nil
    }

    /// Positions of the offered options in the order they are shown: shuffled by the seed, the
    /// same each time the scene is shown in this playthrough.
    package var shownOrder: [Int] {
        guard let scene = state.sceneIndex else { return [] }
        var generator = SeededGenerator(seed: seed &+ UInt64(scene) &* 0xD134_2543_DE82_EF95)
        let all = story.scenario.scenes[scene].options.indices.shuffled(using: &generator)
        let offered = Set(offered)
        return all.filter(offered.contains)
    }
}
