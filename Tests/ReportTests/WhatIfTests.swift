import ScenarioEngine
import TestSupport
import Testing

@testable import Report

@Suite("And if you had …?")
struct WhatIfTests {
    @Test("Nothing is asked of a moment or an option that was not there, or of the choice itself")
    func refusals() throws {
        let played = try Room.mini.get().played("bab")
        #expect(WhatIf(played, step: 3, option: 0) == nil)
        #expect(WhatIf(played, step: -1, option: 0) == nil)
        #expect(WhatIf(played, step: 0, option: 1) == nil)
        #expect(WhatIf(played, step: 0, option: 7) == nil)
        #expect(WhatIf.alternatives(to: played.steps[0]) == [0, 2])
    }

    @Test("Only what the option itself does otherwise is told, style first")
    func effects() throws {
        let whatIf = try #require(WhatIf(try Room.mini.get().played("bab"), step: 0, option: 2))
        #expect(whatIf.scene == "De eerste dag")
        #expect(whatIf.chosen == "Jij verdeelt het werk en legt het doel uit.")
        #expect(whatIf.other == "Je gaat eerst met ieder apart zitten.")
        #expect(
            whatIf.effects.map(\.words) == [
                "Direction: 0 instead of 2", "Backing: 2 instead of 0",
                "Workload balance: 1 instead of −1", "Service: −1 instead of 1",
                "Trust: 1 instead of 0", "Noor: 5, too little instead of 4, too little",
                "Bram: 4.5, too much instead of 4, fits",
            ]
        )
    }

    @Test("Where the later choices can be made as they were, the difference at the end is told")
    func together() throws {
        let whatIf = try #require(WhatIf(try Room.mini.get().played("bab"), step: 0, option: 2))
        guard case .together(let end) = whatIf.course else {
            Issue.record("The paths run together.")
            return
        }
        #expect(
            end.outcomes.map(\.words) == [
                "Workload balance: −1 instead of −3", "Service: 1 instead of 3",
                "Trust: 3 instead of 2",
            ]
        )
        // Three decisions are too few for the numbers of a style.
        #expect(end.style.isEmpty)
        #expect(end.fit.map(\.name) == ["Noor", "Bram"])
        #expect(end.ending == nil)
        let last = try #require(WhatIf(try Room.mini.get().played("cab"), step: 2, option: 0))
        guard case .together(let end) = last.course else {
            Issue.record("The story is over either way.")
            return
        }
        #expect(end.ending?.words == "Ending: Op maat instead of Strak")
    }

    @Test("Where the paths part, the last shared scene and what can still be reached are told")
    func apart() throws {
        let whatIf = try #require(WhatIf(try Room.mini.get().played("bab"), step: 0, option: 0))
        guard case .apart(let parting) = whatIf.course else {
            Issue.record("The paths part.")
            return
        }
        #expect(parting.sharedUntil == "De eerste dag")
        #expect(parting.was == "Het eerste concept")
        #expect(parting.would == "Twee stapels")
        let prospects = try #require(parting.prospects)
        let trust = try #require(prospects.first { $0.name == "Trust" })
        #expect(trust.words == "from 0 to 4; yours is 2")
        #expect(prospects.count == 6)
    }

    @Test(
        "Any moment of any playthrough gives the difference of two playthroughs",
        arguments: 0..<120 as Range<UInt64>
    )
    func anyMoment(seed: UInt64) throws {
        let room = try Room(RandomScenario.make(seed: seed))
        var generator = SeededGenerator(seed: seed)
        var played = Playthrough(room.story)
        while played.steps.count < 12, let option = played.offered.randomElement(using: &generator)
        {
            try played.choose(option)
        }
        for (position, step) in played.steps.enumerated() {
            for option in WhatIf.alternatives(to: step) {
                let whatIf = try #require(WhatIf(played, step: position, option: option))
                var other = played
                while other.steps.count > position { other.goBack() }
                try other.choose(option)
                var isSame = true
                for later in played.steps[(position + 1)...] {
                    if other.state.sceneIndex == later.scene, other.offered.contains(later.option) {
                        try other.choose(later.option)
                    } else {
                        isSame = false
                        break
                    }
                }
                isSame = isSame && other.state.sceneIndex == played.state.sceneIndex
                guard case .together(let end) = whatIf.course else {
                    #expect(!isSame)
                    continue
                }
                #expect(isSame)
                let changed = room.story.scenario.outcomes.indices.filter {
                    other.state.total(outcome: $0, in: room.story)
                        != played.state.total(outcome: $0, in: room.story)
                }
                #expect(end.outcomes.count == changed.count)
            }
        }
    }

    @Test("A prospect is what trying every way on finds", arguments: 0..<150 as Range<UInt64>)
    func prospects(seed: UInt64) throws {
        let story = try CompiledScenario(RandomScenario.make(seed: seed))
        var generator = SeededGenerator(seed: seed)
        var played = Playthrough(story)
        for _ in 0..<generator.int(0...3) {
            if let option = played.offered.randomElement(using: &generator) {
                try played.choose(option)
            }
        }
        var search = Search(story)
        search.follow(played)
        guard search.isComplete else { return }
        let prospect = Prospect(from: played.state, in: story)
        guard search.paths > 0 else {
            #expect(prospect == nil)
            return
        }
        let found = try #require(prospect)
        #expect(found.outcome == search.outcome)
        for (a, b) in zip(found.fit, search.fit) {
            #expect((a == nil) == (b == nil))
            guard let a, let b else { continue }
            #expect(abs(a.lowerBound - b.lowerBound) < 1e-6)
            #expect(abs(a.upperBound - b.upperBound) < 1e-6)
        }
    }
}

/// Every way on from a playthrough, one by one.
private struct Search {
    let story: CompiledScenario
    var outcome: [ClosedRange<Int>?]
    var fit: [ClosedRange<Double>?]
    var paths = 0
    var isComplete = true

    init(_ story: CompiledScenario) {
        self.story = story
        outcome = story.scenario.outcomes.map { _ in nil }
        fit = story.scenario.employees.map { _ in nil }
    }

    mutating func follow(_ playthrough: Playthrough) {
        guard paths < 20_000, playthrough.steps.count < 40 else {
            isComplete = false
            return
        }
        guard playthrough.state.sceneIndex == nil else {
            for option in playthrough.offered {
                var next = playthrough
                guard (try? next.choose(option)) != nil else { continue }
                follow(next)
            }
            return
        }
        paths += 1
        for index in outcome.indices {
            let total = playthrough.state.total(outcome: index, in: story)
            let known = outcome[index] ?? total...total
            outcome[index] = min(known.lowerBound, total)...max(known.upperBound, total)
        }
        for (index, mean) in Tally(playthrough.state, story).fitMeans.enumerated() {
            guard let mean else { continue }
            let known = fit[index] ?? mean...mean
            fit[index] = min(known.lowerBound, mean)...max(known.upperBound, mean)
        }
    }
}
