import BigInt
import Foundation
import ScenarioEngine
import TestSupport
import Testing

@Suite("Playthrough")
struct PlaythroughTests {
    /// Seeds of random scenarios that have a path to an ending, with their paths.
    private static func walkable(_ count: Int, from seed: UInt64, limit: Int = 300)
        -> [(seed: UInt64, scenario: Scenario, truth: BruteForce)]
    {
        var found: [(UInt64, Scenario, BruteForce)] = []
        var seed = seed
        while found.count < count {
            let scenario = RandomScenario.make(seed: seed)
            if let truth = BruteForce(scenario, limit: limit), !truth.paths.isEmpty {
                found.append((seed, scenario, truth))
            }
            seed += 1
        }
        return found
    }

    private static func played(_ story: CompiledScenario, _ choices: [Int], seed: UInt64 = 0)
        throws -> Playthrough
    {
        var playthrough = Playthrough(story, seed: seed)
        for choice in choices { try playthrough.choose(choice) }
        return playthrough
    }

    /// Plays on until nothing can be chosen any more, taking `pick` of what is offered.
    private static func playOn(
        _ playthrough: inout Playthrough,
        _ pick: (Playthrough) throws -> Int?
    ) throws {
        while let choice = try pick(playthrough), playthrough.steps.count < 200 {
            try playthrough.choose(choice)
        }
    }

    private static func random(_ generator: inout SeededGenerator, _ playthrough: Playthrough)
        -> Int?
    {
        playthrough.offered.isEmpty ? nil : generator.pick(playthrough.offered)
    }

    // MARK: Scores

    @Test("What a playthrough adds up to equals what walking the path by hand gives")
    func debriefEqualsBruteForce() throws {
        for (seed, scenario, truth) in Self.walkable(80, from: 20_000, limit: 120) {
            let story = try CompiledScenario(scenario)
            let ranges = Ranges(story)
            for path in truth.paths {
                let playthrough = try Self.played(story, path.choices)
                let debrief = Debrief(playthrough, ranges: ranges)
                let where_ = Comment(rawValue: "seed \(seed), path \(path.choices)")
                #expect(playthrough.scene == nil, where_)
                #expect(playthrough.ending?.id == path.ending, where_)
                #expect(playthrough.state.decisions(in: story) == path.decisions, where_)
                #expect(Set(debrief.flags) == path.flags, where_)
                for style in debrief.style {
                    #expect(style.share.taken == path.taken[style.name] ?? 0, where_)
                    #expect(style.share.offered == path.offered[style.name] ?? 0, where_)
                    #expect(style.sum == path.totals[style.name], where_)
                }
                for outcome in debrief.outcomes {
                    #expect(outcome.sum == path.totals[outcome.name], where_)
                }
                for lens in debrief.lenses {
                    for tag in lens.tags {
                        let name = lens.name + "/" + tag.name
                        #expect(tag.share.taken == path.taken[name] ?? 0, where_)
                        #expect(tag.share.offered == path.offered[name] ?? 0, where_)
                    }
                }
                for fit in debrief.fit {
                    let moments = path.fits[fit.employee.id] ?? []
                    #expect(fit.moments.count == moments.count, where_)
                    #expect(zip(fit.moments, moments).allSatisfy { isClose($0.value, $1) }, where_)
                    let mean =
                        moments.isEmpty ? nil : moments.reduce(0, +) / Double(moments.count)
                    #expect(isClose(fit.mean, mean), where_)
                }
            }
        }
    }

    @Test("Every score lies in 0…100, and where a range is not empty 0 and 100 are both attained")
    func scoresFillTheirScale() throws {
        var scored = 0
        for (seed, scenario, truth) in Self.walkable(60, from: 30_000) {
            let story = try CompiledScenario(scenario)
            let ranges = Ranges(story)
            var outcomes = scenario.outcomes.map { _ in [Double]() }
            var fits = scenario.employees.map { _ in [Double]() }
            for path in truth.paths {
                let debrief = Debrief(try Self.played(story, path.choices), ranges: ranges)
                for style in debrief.style {
                    #expect(style.score.map { (0...100).contains($0) } ?? true, "seed \(seed)")
                }
                for (index, outcome) in debrief.outcomes.enumerated() {
                    outcomes[index] += [outcome.score].compactMap { $0 }
                }
                for (index, fit) in debrief.fit.enumerated() {
                    fits[index] += [fit.score].compactMap { $0 }
                }
            }
            for (index, name) in scenario.outcomes.enumerated() {
                let range = try #require(truth.outcomeRange(name))
                let scores = outcomes[index]
                #expect(scores.isEmpty == (range.lowerBound == range.upperBound), "seed \(seed)")
                guard !scores.isEmpty else { continue }
                scored += 1
                #expect(scores.min() == 0 && scores.max() == 100, "seed \(seed), \(name)")
            }
            for (index, employee) in scenario.employees.enumerated() {
                let range = truth.fitRange(employee.id)
                let width = range.map { $0.upperBound - $0.lowerBound } ?? 0
                let scores = fits[index]
                #expect(scores.isEmpty == (width < 1e-9), "seed \(seed), \(employee.id)")
                guard !scores.isEmpty else { continue }
                scored += 1
                #expect(scores.min() == 0 && scores.max() == 100, "seed \(seed), \(employee.id)")
            }
        }
        #expect(scored > 100)
    }

    @Test("Always the lowest on offer scores 0 and always the highest 100, on paths of any length")
    func styleDoesNotDependOnPathLength() throws {
        var scored = 0
        var lengths: Set<Int> = []
        for seed in UInt64(40_000)..<40_300 {
            let scenario = RandomScenario.make(seed: seed)
            let story = try CompiledScenario(scenario)
            for (dimension, name) in scenario.style.enumerated() {
                for sign in [-1, 1] {
                    var playthrough = Playthrough(story)
                    try Self.playOn(&playthrough) { playthrough in
                        let options = playthrough.scene?.options ?? []
                        return playthrough.offered.max {
                            sign * (options[$0].style[name] ?? 0)
                                < sign * (options[$1].style[name] ?? 0)
                        }
                    }
                    let share = Tally(playthrough.state, story).style[dimension]
                    guard let value = share.value else { continue }
                    #expect(value == (sign < 0 ? 0 : 1), "seed \(seed), \(name)")
                    scored += 1
                    lengths.insert(share.decisions)
                }
            }
        }
        #expect(scored > 500)
        #expect(lengths.isSuperset(of: [1, 2, 3, 4, 5]))
    }

    @Test("Shares are counted against one's own opportunities: nothing on offer is no number")
    func nothingOnOfferIsNoNumber() throws {
        var scenario = Scenario(id: "x", style: ["ruimte"], outcomes: [], start: "s0")
        scenario.scenes = [
            Scene(
                id: "s0",
                options: [
                    Option(id: "a", style: ["ruimte": 2]), Option(id: "b", style: ["ruimte": 2]),
                ]
            )
        ]
        let story = try CompiledScenario(scenario)
        let debrief = Debrief(try Self.played(story, [0]), ranges: Ranges(story))
        #expect(debrief.style[0].share.value == nil)
        #expect(debrief.style[0].score == nil)
        #expect(debrief.style[0].sum == 2)
        #expect(debrief.style[0].lean == nil)
        #expect(Ranges(story).style[0] == nil)
    }

    // MARK: Going back

    @Test("Going back and choosing again equals choosing at once")
    func goingBackLeavesNoTrace() throws {
        var generator = SeededGenerator(seed: 50_000)
        var compared = 0
        for seed in UInt64(50_000)..<50_200 {
            let story = try CompiledScenario(RandomScenario.make(seed: seed))
            var wavering = Playthrough(story)
            var straight = Playthrough(story)
            while let choice = Self.random(&generator, straight), straight.steps.count < 50 {
                var detours = 0
                while let other = Self.random(&generator, wavering), detours < 3 {
                    try wavering.choose(other)
                    detours += 1
                }
                for _ in 0..<detours {
                    let wentBack = wavering.goBack()
                    #expect(wentBack)
                }
                try wavering.choose(choice)
                try straight.choose(choice)
                #expect(wavering.state == straight.state, "seed \(seed)")
                #expect(wavering.steps == straight.steps, "seed \(seed)")
                compared += 1
            }
        }
        #expect(compared > 300)
        var untouched = Playthrough(try CompiledScenario(RandomScenario.make(seed: 1)))
        let wentBack = untouched.goBack()
        #expect(!wentBack)
    }

    // MARK: Saving

    private static func resaved(_ playthrough: Playthrough) throws -> SavedPlaythrough {
        let data = try JSONEncoder().encode(playthrough.saved)
        return try JSONDecoder().decode(SavedPlaythrough.self, from: data)
    }

    @Test("Saving and restoring after any step changes nothing")
    func restoringChangesNothing() throws {
        var generator = SeededGenerator(seed: 60_000)
        for seed in UInt64(60_000)..<60_100 {
            let scenario = RandomScenario.make(seed: seed)
            let variant = CompiledScenario.Variant.allCases[Int(seed % 2)]
            let story = try CompiledScenario(scenario, variant: variant)
            // Another program run compiles the scenario again.
            let again = try CompiledScenario(scenario, variant: variant)
            var playthrough = Playthrough(story, seed: UInt64.max - seed)
            try Self.playOn(&playthrough) { playthrough in
                let restored = try Playthrough(again, restoring: try Self.resaved(playthrough))
                #expect(restored.state == playthrough.state, "seed \(seed)")
                #expect(restored.steps == playthrough.steps, "seed \(seed)")
                #expect(restored.seed == playthrough.seed)
                #expect(restored.shownOrder == playthrough.shownOrder, "seed \(seed)")
                #expect(restored.saved == playthrough.saved)
                return playthrough.steps.count < 30 ? Self.random(&generator, playthrough) : nil
            }
            let end = try Playthrough(again, restoring: try Self.resaved(playthrough))
            #expect(end.state == playthrough.state)
            #expect(end.ending == playthrough.ending)
        }
    }

    private static func twoScenes() -> Scenario {
        var scenario = Scenario(
            id: "twee",
            style: ["ruimte"],
            outcomes: ["vertrouwen"],
            start: "s0"
        )
        let band = Band(lower: Level(thousandths: 2_000), upper: Level(thousandths: 4_000))
        scenario.employees = [
            Employee(id: "an", autonomy: Level(thousandths: 5_000), band: band)
        ]
        scenario.scenes = [
            Scene(
                id: "s0",
                options: [
                    Option(id: "a", style: ["ruimte": 1], sets: ["gezien"]),
                    Option(id: "b", style: ["ruimte": -1]),
                ],
                next: [Route(to: "s1")]
            ),
            Scene(
                id: "s1",
                options: [
                    Option(id: "a", style: ["ruimte": 2], when: .flag("gezien")),
                    Option(id: "b", style: ["ruimte": 0]), Option(id: "c", style: ["ruimte": -1]),
                ]
            ),
        ]
        scenario.endings = [Ending(id: "eind")]
        return scenario
    }

    /// Every edit that decides where choices lead or how they score.
    private static let edits: [(name: String, edit: @Sendable (inout Scenario) -> Void)] = [
        ("id", { $0.id = "drie" }), ("version", { $0.version = 2 }),
        ("style effect", { $0.scenes[0].options[0].style = ["ruimte": 2] }),
        ("outcome effect", { $0.scenes[0].options[0].outcome = ["vertrouwen": 1] }),
        ("autonomy", { $0.scenes[0].options[0].autonomy = ["an": Level(thousandths: 500)] }),
        ("band", { $0.scenes[0].options[0].band = ["an": Level(thousandths: 500)] }),
        ("sets", { $0.scenes[0].options[1].sets = ["gezien"] }),
        ("clears", { $0.scenes[0].options[1].clears = ["gezien"] }),
        ("leaves", { $0.scenes[0].options[1].leaves = ["an"] }),
        ("arrives", { $0.scenes[0].options[1].arrives = ["an"] }),
        ("when", { $0.scenes[1].options[0].when = nil }),
        ("route", { $0.scenes[0].next = [] }),
        ("route condition", { $0.scenes[0].next[0].when = .flag("gezien") }),
        ("option route", { $0.scenes[0].options[0].next = [Route(to: "s1")] }),
        ("new option", { $0.scenes[1].options.append(Option(id: "d")) }),
        ("order of options", { $0.scenes[1].options.swapAt(1, 2) }),
        ("practice", { $0.scenes[0].practice = true }),
        ("sprint", { $0.scenes[0].sprint = true }), ("visits", { $0.scenes[0].visits = 3 }),
        ("ending", { $0.endings[0].when = .flag("gezien") }),
        ("start autonomy", { $0.employees[0].autonomy = .lowest }),
        ("start band", { $0.employees[0].band.upper = .highest }),
        ("slope", { $0.employees[0].slope.over = 2 }),
        ("presence", { $0.employees[0].present = false }),
    ]

    @Test("A playthrough is not restored on a scenario that was edited since", arguments: edits)
    func restoringOnAnEditedScenarioIsRefused(
        name: String,
        edit: @Sendable (inout Scenario) -> Void
    ) throws {
        let scenario = Self.twoScenes()
        let saved = try Self.played(try CompiledScenario(scenario), [0]).saved
        var edited = scenario
        edit(&edited)
        let story = try CompiledScenario(edited)
        #expect(throws: Playthrough.RestoreError.otherScenario) {
            _ = try Playthrough(story, restoring: saved)
        }
    }

    @Test("Wording may be edited while a playthrough is kept")
    func wordingMayChange() throws {
        let scenario = Self.twoScenes()
        let playthrough = try Self.played(try CompiledScenario(scenario), [0])
        var edited = scenario
        edited.title = "Ander"
        edited.scenes[0].text = [TextBlock(text: "Nieuw")]
        edited.scenes[0].options[0].text = "Anders gezegd"
        edited.employees[0].name = "An"
        let restored = try Playthrough(CompiledScenario(edited), restoring: playthrough.saved)
        #expect(restored.state == playthrough.state)
    }

    @Test("A playthrough of the full story is not restored on the short one")
    func variantsDoNotMix() throws {
        let saved = try Self.played(try CompiledScenario(Self.twoScenes()), [0]).saved
        let sprint = try CompiledScenario(Self.twoScenes(), variant: .sprint)
        #expect(throws: Playthrough.RestoreError.otherScenario) {
            _ = try Playthrough(sprint, restoring: saved)
        }
    }

    @Test("A file of a newer program, or with choices that cannot be made, is refused")
    func brokenFilesAreRefused() throws {
        let story = try CompiledScenario(Self.twoScenes())
        let saved = try Self.played(story, [1, 1]).saved
        func restore(_ edit: (String) -> String) throws {
            let text = String(decoding: try JSONEncoder().encode(saved), as: UTF8.self)
            let edited = edit(text)
            try #require(edited != text)
            let other = try JSONDecoder().decode(SavedPlaythrough.self, from: Data(edited.utf8))
            _ = try Playthrough(story, restoring: other)
        }
        #expect(throws: Playthrough.RestoreError.newerFormat(2)) {
            try restore { $0.replacing("\"format\":1", with: "\"format\":2") }
        }
        #expect(
            throws: Playthrough.RestoreError.choice(.unknown(option: "z", scene: "s0"))
        ) {
            try restore { text in
                text.replacing("\"option\":\"b\"", with: "\"option\":\"z\"", maxReplacements: 1)
            }
        }
        #expect(
            throws: Playthrough.RestoreError.choice(.notOffered(option: "a", scene: "s1"))
        ) {
            try restore { text in
                let last = "{\"option\":\"a\",\"scene\":\"s1\"}"
                let other = "{\"scene\":\"s1\",\"option\":\"a\"}"
                return text.replacing("{\"option\":\"b\",\"scene\":\"s1\"}", with: last)
                    .replacing("{\"scene\":\"s1\",\"option\":\"b\"}", with: other)
            }
        }
        #expect(throws: (any Error).self) {
            try restore { $0.replacing("\"s1\"", with: "\"s9\"") }
        }
    }

    // MARK: What is on offer

    @Test("Options that a condition hides do not count in lowest and highest")
    func hiddenOptionsDoNotCount() throws {
        let story = try CompiledScenario(Self.twoScenes())
        // Seen: 2, 0 and −1 on offer. Not seen: only 0 and −1.
        let seen = Tally(try Self.played(story, [0, 1]).state, story).style[0]
        #expect(seen.taken == 2 + 1)
        #expect(seen.offered == 2 + 3)
        let unseen = Tally(try Self.played(story, [1, 1]).state, story).style[0]
        #expect(unseen.taken == 0 + 1)
        #expect(unseen.offered == 2 + 1)
        #expect(try Self.played(story, [1]).offered == [1, 2])
        #expect(throws: Playthrough.ChoiceError.notOffered(option: "a", scene: "s1")) {
            _ = try Self.played(story, [1, 0])
        }
    }

    @Test("A choice that is not there is refused and changes nothing")
    func impossibleChoicesAreRefused() throws {
        let story = try CompiledScenario(Self.twoScenes())
        var playthrough = Playthrough(story)
        for wrong in [-1, 2, Int.max, Int.min] {
            #expect(throws: Playthrough.ChoiceError.self) { try playthrough.choose(wrong) }
        }
        #expect(throws: Playthrough.ChoiceError.unknown(option: "z", scene: "s0")) {
            try playthrough.choose(id: "z")
        }
        #expect(playthrough.steps.isEmpty)
        try playthrough.choose(id: "a")
        try playthrough.choose(id: "c")
        #expect(throws: Playthrough.ChoiceError.ended) { try playthrough.choose(0) }
        #expect(throws: Playthrough.ChoiceError.ended) { try playthrough.choose(id: "a") }
        #expect(playthrough.steps.count == 2)
        #expect(playthrough.ending?.id == "eind")
    }

    @Test("A scene that offers nothing is stuck, and no ending")
    func emptyOfferIsStuck() throws {
        var scenario = Self.twoScenes()
        scenario.scenes[1].options = [Option(id: "a", when: .flag("gezien"))]
        let story = try CompiledScenario(scenario)
        let stuck = try Self.played(story, [1])
        #expect(stuck.isStuck)
        #expect(stuck.ending == nil)
        #expect(stuck.scene?.id == "s1")
        #expect(stuck.shownOrder.isEmpty)
        #expect(!(try Self.played(story, [0]).isStuck))
        #expect(!(try Self.played(story, [0, 0]).isStuck))
    }

    @Test("Options are shown in an order of the seed: all that is offered, the same every time")
    func shownOrderIsAStablePermutation() throws {
        var generator = SeededGenerator(seed: 70_000)
        for seed in UInt64(70_000)..<70_060 {
            let story = try CompiledScenario(RandomScenario.make(seed: seed))
            var playthrough = Playthrough(story, seed: seed)
            try Self.playOn(&playthrough) { playthrough in
                let order = playthrough.shownOrder
                #expect(order.sorted() == playthrough.offered)
                #expect(order == playthrough.shownOrder)
                return playthrough.steps.count < 20 ? Self.random(&generator, playthrough) : nil
            }
            #expect(
                playthrough.isStuck || playthrough.shownOrder.isEmpty || playthrough.scene != nil
            )
        }
        var scenario = Scenario(id: "x", start: "s0")
        scenario.scenes = [
            Scene(id: "s0", options: ["a", "b", "c", "d"].map { Option(id: $0) })
        ]
        let story = try CompiledScenario(scenario)
        let orders = (0..<1_000).map { Playthrough(story, seed: $0).shownOrder }
        #expect(orders == (0..<1_000).map { Playthrough(story, seed: $0).shownOrder })
        // Each of the 24 orders comes about 42 times.
        let counts = orders.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        #expect(counts.count == 24)
        #expect(counts.values.allSatisfy { (15...80).contains($0) })
    }

    @Test("Going back shows the options in the same order again")
    func shownOrderSurvivesGoingBack() throws {
        let story = try CompiledScenario(Self.twoScenes())
        for seed in UInt64(0)..<50 {
            var playthrough = Playthrough(story, seed: seed)
            let order = playthrough.shownOrder
            try playthrough.choose(0)
            playthrough.goBack()
            #expect(playthrough.shownOrder == order)
        }
    }

    // MARK: Employees who come and go

    /// Three scenes that each give an +1; `edit` changes the options.
    private static func rising(_ edit: (inout Scenario) -> Void) throws -> CompiledScenario {
        var scenario = Scenario(id: "x", style: [], outcomes: [], start: "s0")
        let band = Band(lower: Level(thousandths: 4_000), upper: Level(thousandths: 9_000))
        scenario.employees = ["an", "bo"].map {
            Employee(id: $0, autonomy: Level(thousandths: 1_000), band: band)
        }
        scenario.scenes = (0..<3).map { index in
            let option = Option(id: "a", autonomy: ["all": Level(thousandths: 1_000)])
            return Scene(
                id: "s\(index)",
                options: [option],
                next: index < 2 ? [Route(to: "s\(index + 1)")] : []
            )
        }
        edit(&scenario)
        return try CompiledScenario(scenario)
    }

    private static func moments(_ story: CompiledScenario, _ employee: Int) throws -> [Double] {
        let debrief = Debrief(try Self.played(story, [0, 0, 0]), ranges: Ranges(story))
        let fit = debrief.fit[employee]
        let values = fit.moments.map(\.value)
        let mean = values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        #expect(isClose(fit.mean, mean))
        #expect(fit.line.count == values.count + 1)
        return values
    }

    private static func expect(
        _ values: [Double],
        _ expected: [Double],
        location: SourceLocation = #_sourceLocation
    ) {
        #expect(values.count == expected.count, sourceLocation: location)
        #expect(
            zip(values, expected).allSatisfy { isClose($0, $1) },
            "\(values)",
            sourceLocation: location
        )
    }

    @Test("An employee who leaves keeps the last fit for all moments that remain")
    func whoLeavesKeepsTheLastFit() throws {
        let story = try Self.rising { scenario in
            scenario.scenes[1].options[0].leaves = ["an"]
            scenario.scenes[2].options[0].band = ["an": Level(thousandths: -2_000)]
        }
        // 2, 3 and still 3 against a band from 4.
        Self.expect(try Self.moments(story, 0), [100.0 / 3, 200.0 / 3, 200.0 / 3])
        Self.expect(try Self.moments(story, 1), [100.0 / 3, 200.0 / 3, 100])
        let end = try Self.played(story, [0, 0, 0]).state
        #expect(end.autonomy(ofEmployee: 0, in: story).value == 3)
        #expect(end.autonomy(ofEmployee: 1, in: story).value == 4)
    }

    @Test("An employee who arrives later counts from that moment")
    func whoArrivesCountsFromThen() throws {
        let story = try Self.rising { scenario in
            scenario.employees[0].present = false
            scenario.scenes[1].options[0].arrives = ["an"]
        }
        // Arrives with 1, and the same choice gives +1.
        Self.expect(try Self.moments(story, 0), [100.0 / 3, 200.0 / 3])
        Self.expect(try Self.moments(story, 1), [100.0 / 3, 200.0 / 3, 100])
        #expect(isClose(Ranges(story).fit[0]?.lowerBound, 50))
    }

    @Test("An employee who never arrives has no fit, and nothing to place")
    func whoNeverArrivesHasNoFit() throws {
        let story = try Self.rising { $0.employees[0].present = false }
        Self.expect(try Self.moments(story, 0), [])
        let ranges = Ranges(story)
        #expect(ranges.fit[0] == nil)
        let debrief = Debrief(try Self.played(story, [0, 0, 0]), ranges: ranges)
        #expect(debrief.fit[0].mean == nil)
        #expect(debrief.fit[0].score == nil)
    }

    @Test("The mean and lowest fit in conditions leave out who has not arrived, not who left")
    func meanFitIsOverThoseWhoCame() throws {
        let story = try Self.rising { scenario in
            scenario.employees[0].present = false
            scenario.employees[1].autonomy = Level(thousandths: 6_000)
            scenario.scenes[0].next = [
                Route(when: .comparison(.fitMean, .equal, .number(100)), to: "s1")
            ]
            scenario.scenes[1].options[0].arrives = ["an"]
            scenario.scenes[1].options[0].leaves = ["an"]
            // An arrives with 1, gets +1 and leaves: 33⅓ from then on.
            scenario.endings = [
                Ending(
                    id: "goed",
                    when: .all([
                        .comparison(.fitLowest, .equal, .number(100.0 / 3)),
                        .comparison(.fitMean, .equal, .number(200.0 / 3)),
                    ])
                )
            ]
        }
        #expect(try Self.played(story, [0, 0, 0]).ending?.id == "goed")
    }

    // MARK: Practice

    @Test("A practice scene counts for nothing but where it leads")
    func practiceCountsForNothing() throws {
        func make(practice: Bool) throws -> CompiledScenario {
            var scenario = Self.twoScenes()
            scenario.lenses = ["w": ["plek"]]
            scenario.scenes[0].practice = practice
            scenario.scenes[0].options[0].outcome = ["vertrouwen": 2]
            scenario.scenes[0].options[0].autonomy = ["an": Level(thousandths: 2_000)]
            scenario.scenes[0].options[0].band = ["all": Level(thousandths: 500)]
            scenario.scenes[0].options[0].lens = ["w": ["plek"]]
            return try CompiledScenario(scenario)
        }
        let story = try make(practice: true)
        let start = State(story)
        let playthrough = try Self.played(story, [0])
        let state = playthrough.state
        #expect(Tally(state, story) == Tally(start, story))
        #expect(state.decisions(in: story) == 0)
        #expect(state.total(style: 0, in: story) == 0)
        #expect(state.total(outcome: 0, in: story) == 0)
        #expect(
            state.autonomy(ofEmployee: 0, in: story) == start.autonomy(ofEmployee: 0, in: story)
        )
        #expect(state.band(ofEmployee: 0, in: story) == start.band(ofEmployee: 0, in: story))
        // Yet it was made: its flag opens an option.
        #expect(state.flags(in: story) == ["gezien"])
        #expect(playthrough.offered == [0, 1, 2])
        let debrief = Debrief(try Self.played(story, [0, 0]), ranges: Ranges(story))
        #expect(debrief.fit[0].moments.count == 1)
        #expect(Ranges(story).decisions == 1...1)
        // The same scene that counts does all this.
        let counting = try make(practice: false)
        let counted = try Self.played(counting, [0]).state
        #expect(Tally(counted, counting) != Tally(State(counting), counting))
        #expect(counted.decisions(in: counting) == 1)
    }

    // MARK: The short variant

    private static func row(sprint: [Bool], _ edit: (inout Scenario) -> Void = { _ in }) throws
        -> CompiledScenario
    {
        var scenario = Scenario(id: "rij", style: ["ruimte"], outcomes: [], start: "s0")
        scenario.scenes = sprint.enumerated().map { index, isSprint in
            let options = [
                Option(id: "a", style: ["ruimte": 1], sets: ["f\(index)"]), Option(id: "b"),
            ]
            return Scene(
                id: "s\(index)",
                sprint: isSprint,
                options: options,
                next: index + 1 < sprint.count ? [Route(to: "s\(index + 1)")] : []
            )
        }
        scenario.endings = [Ending(id: "eind")]
        edit(&scenario)
        return try CompiledScenario(scenario, variant: .sprint)
    }

    @Test("The short variant passes through other scenes without a choice, at the start too")
    func sprintPassesThrough() throws {
        let story = try Self.row(sprint: [false, true, false, false, true, false])
        var playthrough = Playthrough(story)
        #expect(playthrough.scene?.id == "s1")
        try playthrough.choose(0)
        #expect(playthrough.scene?.id == "s4")
        try playthrough.choose(0)
        #expect(playthrough.scene == nil)
        #expect(playthrough.ending?.id == "eind")
        let state = playthrough.state
        #expect(state.flags(in: story) == ["f1", "f4"])
        #expect(state.decisions(in: story) == 2)
        #expect(state.total(style: 0, in: story) == 2)
        #expect(Ranges(story).paths == 4)
        #expect(playthrough.saved.variant == "sprint")
    }

    @Test("Rows of a scene that is passed through are judged by what was chosen before")
    func passedScenesStillRoute() throws {
        let story = try Self.row(sprint: [true, false, true, true]) { scenario in
            scenario.scenes[1].next = [Route(when: .flag("f0"), to: "s3"), Route(to: "s2")]
        }
        #expect(try Self.played(story, [0]).scene?.id == "s3")
        #expect(try Self.played(story, [1]).scene?.id == "s2")
    }

    @Test("A ring of scenes that are all passed through leads to the endings")
    func passingNeverHangs() throws {
        let story = try Self.row(sprint: [true, false, false]) { scenario in
            scenario.scenes[2].next = [Route(to: "s1")]
        }
        #expect(try Self.played(story, [0]).ending?.id == "eind")
        let none = try Self.row(sprint: [false, false, false]) { scenario in
            scenario.scenes[2].next = [Route(to: "s0")]
        }
        #expect(Playthrough(none).ending?.id == "eind")
    }

    // MARK: Loops

    @Test("A scene with visits: 2 is visited twice; the row behind it is taken next")
    func visitsLimitALoop() throws {
        var scenario = Scenario(id: "lus", style: [], outcomes: [], start: "s0")
        scenario.scenes = [
            Scene(
                id: "s0",
                visits: 2,
                options: [Option(id: "a")],
                next: [Route(to: "s0"), Route(to: "s1")]
            ),
            Scene(id: "s1", options: [Option(id: "a")]),
        ]
        let story = try CompiledScenario(scenario)
        var playthrough = Playthrough(story)
        var seen: [String] = []
        try Self.playOn(&playthrough) { playthrough in
            playthrough.scene.map { seen.append($0.id) }
            return playthrough.offered.first
        }
        #expect(seen == ["s0", "s0", "s1"])
        #expect(Ranges(story).paths == 1)
    }

    @Test("A loop with a limit ends in the short variant too, also where its limit is passed by")
    func visitsLimitALoopInTheShortVariant() throws {
        let story = try Self.row(sprint: [true, false]) { scenario in
            scenario.scenes[1].visits = 2
            scenario.scenes[1].next = [Route(to: "s0")]
        }
        var playthrough = Playthrough(story)
        try Self.playOn(&playthrough) { $0.steps.count < 20 ? $0.offered.first : nil }
        #expect(playthrough.ending?.id == "eind")
    }
}
