extension State {
    /// Decisions after which a random playthrough is given up: only a loop without limit gets
    /// there in a scenario of fewer scenes.
    static func stepLimit(_ story: CompiledScenario) -> Int { max(10_000, 4 * story.sceneCount) }

    /// Draws options, each offered one equally likely, until an ending, a scene that offers
    /// nothing, or the step limit. Returns the number of choices made.
    @discardableResult
    mutating func playToEnd(_ story: CompiledScenario, _ generator: inout SeededGenerator) -> Int {
        var steps = 0
        let limit = Self.stepLimit(story)
        while scene >= 0, steps < limit {
            guard let option = randomOption(story, &generator) else { break }
            choose(option, in: story)
            steps += 1
        }
        return steps
    }

    /// An offered option, drawn; nil when nothing is offered.
    @inline(__always)
    func randomOption(_ story: CompiledScenario, _ generator: inout SeededGenerator) -> Int? {
        let compiled = story.scenes[Int(scene)]
        if compiled.offersAll {
            guard compiled.optionCount > 0 else { return nil }
            return Int(compiled.firstOption) + generator.number(below: Int(compiled.optionCount))
        }
        let offered = offered(in: story)
        guard !offered.isEmpty else { return nil }
        return offered[generator.number(below: offered.count)]
    }
}

/// Random playthroughs of a scenario, counted.
package struct Simulation: Sendable {
    package private(set) var runs = 0
    package private(set) var decisions = 0
    /// Runs that stopped at a scene that offers nothing, or went round a loop without end.
    package private(set) var unfinished = 0
    /// Per scene, choices made there; per numbered option, times it was chosen.
    package private(set) var sceneHits: [Int]
    package private(set) var optionHits: [Int]
    /// Per ending, runs that reached it.
    package private(set) var endingHits: [Int]

    /// Plays `runs` times, each offered option equally likely.
    package init(_ story: CompiledScenario, runs: Int, seed: UInt64) {
        sceneHits = [Int](repeating: 0, count: story.sceneCount)
        optionHits = [Int](repeating: 0, count: story.options.count)
        endingHits = [Int](repeating: 0, count: story.endingConditions.count)
        var generator = SeededGenerator(seed: seed)
        let origin = State(story)
        let limit = State.stepLimit(story)
        var state = origin
        for _ in 0..<runs {
            state.restart(as: origin)
            var steps = 0
            while state.scene >= 0, steps < limit,
                let option = state.randomOption(story, &generator)
            {
                sceneHits[Int(state.scene)] += 1
                optionHits[option] += 1
                state.choose(option, in: story)
                steps += 1
            }
            decisions += steps
            if state.scene >= 0 {
                unfinished += 1
            } else if let ending = state.endingIndex(in: story) {
                endingHits[ending] += 1
            }
        }
        self.runs = runs
    }
}

extension State {
    /// Takes over the values of a fresh state in the memory this one already has.
    fileprivate mutating func restart(as origin: State) {
        scene = origin.scene
        for index in registers.indices { registers[index] = origin.registers[index] }
        for index in tally.indices { tally[index] = 0 }
        for index in fitSums.indices { fitSums[index] = 0 }
    }
}
