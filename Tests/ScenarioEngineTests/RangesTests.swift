import BigInt
import ScenarioEngine
import TestSupport
import Testing

@Suite("Ranges")
struct RangesTests {
    /// The first random scenarios that can be walked path by path, with their paths.
    private static func walkable(_ count: Int, from seed: UInt64, sprint: Bool = false)
        -> [(seed: UInt64, scenario: Scenario, truth: BruteForce)]
    {
        var found: [(UInt64, Scenario, BruteForce)] = []
        var seed = seed
        while found.count < count {
            let scenario = RandomScenario.make(seed: seed)
            if let truth = BruteForce(scenario, sprint: sprint) {
                found.append((seed, scenario, truth))
            }
            seed += 1
        }
        return found
    }

    private static let sample = walkable(600, from: 1)

    private static func expectEqual(
        _ ranges: Ranges,
        _ truth: BruteForce,
        _ seed: UInt64,
        location: SourceLocation = #_sourceLocation
    ) {
        let scenario = truth.scenario
        func check(_ isRight: Bool, _ what: String) {
            #expect(isRight, "seed \(seed): \(what)", sourceLocation: location)
        }
        check(ranges.estimate == nil, "exact")
        check(ranges.paths == BigUInt(truth.paths.count), "paths")
        check(ranges.lengths == truth.lengths.mapValues { BigUInt($0) }, "lengths")
        check(ranges.decisions?.lowerBound == truth.lengths.keys.min(), "fewest decisions")
        check(ranges.decisions?.upperBound == truth.lengths.keys.max(), "most decisions")
        for (index, name) in scenario.outcomes.enumerated() {
            check(ranges.outcome[index] == truth.outcomeRange(name), "outcome \(name)")
        }
        for (index, employee) in scenario.employees.enumerated() {
            let range = truth.fitRange(employee.id)
            check(
                isClose(ranges.fit[index]?.lowerBound, range?.lowerBound),
                "lowest fit of \(employee.id)"
            )
            check(
                isClose(ranges.fit[index]?.upperBound, range?.upperBound),
                "highest fit of \(employee.id)"
            )
        }
        for (index, name) in scenario.style.enumerated() {
            let band = truth.chanceBand(name)
            check(isClose(ranges.style[index]?.mean, band?.mean), "mean of \(name)")
            // The root makes 1e-16 of rounding in a variance of zero 1e-8.
            let deviation = ranges.style[index]?.deviation
            check(
                isClose(deviation.map { $0 * $0 }, band.map { $0.deviation * $0.deviation }),
                "deviation of \(name)"
            )
        }
        for (index, ending) in scenario.endings.enumerated() {
            check(
                isClose(ranges.endings[index], truth.chance(ofEnding: ending.id)),
                "chance of \(ending.id)"
            )
        }
    }

    @Test("Ranges worked out on states equal ranges over every path walked one by one")
    func rangesEqualBruteForce() throws {
        for (seed, scenario, truth) in Self.sample {
            Self.expectEqual(Ranges(try CompiledScenario(scenario)), truth, seed)
        }
    }

    @Test("So do ranges of the short variant")
    func sprintRangesEqualBruteForce() throws {
        for (seed, scenario, truth) in Self.walkable(150, from: 5_000, sprint: true) {
            let story = try CompiledScenario(scenario, variant: .sprint)
            Self.expectEqual(Ranges(story), truth, seed)
        }
    }

    @Test("The random scenarios hold what there is to get wrong")
    func randomScenariosAreVaried() {
        let all = Self.sample
        func count(_ holds: (Scenario, BruteForce) -> Bool) -> Int {
            all.count { holds($0.scenario, $0.truth) }
        }
        #expect(count { $1.paths.count >= 20 } >= 120)
        #expect(count { $1.paths.count >= 200 } >= 30)
        #expect(count { $1.lengths.count > 1 } >= 150)
        #expect(count { scenario, _ in scenario.scenes.contains { $0.visits != nil } } >= 100)
        #expect(count { $1.paths.contains { $0.choices.count > $0.decisions } } >= 50)
        #expect(count { $1.paths.isEmpty } >= 1)
        #expect(count { Set($1.paths.map(\.ending)).count > 1 } >= 150)
        #expect(
            count { scenario, truth in
                scenario.employees.contains { employee in
                    let moments = Set(
                        truth.paths.map {
                            $0.decisions - ($0.fits[employee.id]?.count ?? 0)
                        }
                    )
                    return moments.count > 1
                }
            } >= 10
        )
    }

    // MARK: Size

    /// A row of scenes whose options differ in every respect.
    private static func row(scenes: Int, options: Int) -> Scenario {
        var scenario = Scenario(id: "rij", style: ["ruimte", "richting"], start: "s0")
        scenario.employees = ["an", "bo"].enumerated().map { index, id in
            Employee(
                id: id,
                autonomy: Level(thousandths: 5_000),
                band: Band(
                    lower: Level(thousandths: Int32(2_000 + 4_000 * index)),
                    upper: Level(thousandths: Int32(4_000 + 4_000 * index))
                )
            )
        }
        scenario.scenes = (0..<scenes).map { index in
            var scene = Scene(id: "s\(index)")
            scene.options = (0..<options).map { number in
                let shift = Level(thousandths: Int32(number - 1) * 500)
                return Option(
                    id: "o\(number)",
                    style: ["ruimte": number - 1, "richting": (1 - number) * 2],
                    outcome: ["vertrouwen": number],
                    autonomy: ["all": shift]
                )
            }
            if index + 1 < scenes { scene.next = [Route(to: "s\(index + 1)")] }
            return scene
        }
        scenario.endings = [
            Ending(
                id: "veel",
                when: .comparison(.total("vertrouwen"), .greater, .number(60))
            ),
            Ending(id: "rest"),
        ]
        return scenario
    }

    @Test("60 scenes of 3 options have exactly 3^60 paths, and nothing is estimated")
    func sixtyScenesAreExact() throws {
        let ranges = Ranges(try CompiledScenario(Self.row(scenes: 60, options: 3)))
        #expect(ranges.estimate == nil)
        #expect(ranges.paths == BigUInt(3).power(60))
        #expect(ranges.paths?.description == "42391158275216203514294433201")
        #expect(ranges.lengths == [60: BigUInt(3).power(60)])
        #expect(ranges.decisions == 60...60)
        #expect(ranges.outcome[3] == 0...120)
        #expect(isClose(ranges.style[0]?.mean, 0.5))
        // 60 independent draws of 0, ½ or 1, each of variance 1/6.
        #expect(isClose(ranges.style[0]?.deviation, (1.0 / 6 / 60).squareRoot()))
        // The total is symmetric around 60: above it lies half of what is not exactly 60.
        #expect(ranges.endings[0] > 0.45 && ranges.endings[0] < 0.5)
        #expect(isClose(ranges.endings[0] + ranges.endings[1], 1))
    }

    @Test("Paths of different lengths that meet again are counted exactly, far beyond 2^64")
    func longLaddersAreExact() throws {
        // Every scene leads to the next or skips it: the Fibonacci numbers.
        var scenario = Scenario(id: "ladder", start: "s0")
        let count = 120
        scenario.scenes = (0..<count).map { index in
            var scene = Scene(id: "s\(index)")
            scene.options = [Option(id: "een"), Option(id: "twee")]
            for (position, step) in [1, 2].enumerated() where index + step < count {
                scene.options[position].next = [Route(to: "s\(index + step)")]
            }
            return scene
        }
        var (previous, current): (BigUInt, BigUInt) = (1, 2)
        for _ in 1..<count { (previous, current) = (current, previous + current) }
        let ranges = Ranges(try CompiledScenario(scenario))
        #expect(ranges.paths == current)
        #expect(ranges.lengths?.values.reduce(0, +) == current)
        #expect(ranges.decisions == 60...120)
        #expect(ranges.estimate == nil)
    }

    /// Eight scenes of eight options, and endings that ask about seven of the eight in each, so
    /// that there are 8^7 states in front of the last scene.
    private static func tooBig() throws -> CompiledScenario {
        var scenario = Self.row(scenes: 8, options: 8)
        scenario.employees = []
        for scene in scenario.scenes.indices {
            for number in 0..<8 {
                scenario.scenes[scene].options[number].style = ["ruimte": number % 2]
                scenario.scenes[scene].options[number].outcome = ["vertrouwen": number % 3]
            }
        }
        func chose(_ numbers: Range<Int>, _ scene: Int) -> Condition {
            .any(numbers.map { .chose(scene: "s\(scene)", option: "o\($0)") })
        }
        func half(_ scene: Int) -> Condition { chose(0..<4, scene) }
        // Nobody chooses two options of one scene.
        let never = (0..<8).map { Condition.all([half($0), chose(4..<7, $0)]) }
        scenario.endings = [
            Ending(id: "a", when: .all([half(0), half(1)])),
            Ending(id: "b", when: .any([half(2), half(3)] + never)),
            Ending(id: "c", when: .any([half(4), half(5), half(6), half(7)])), Ending(id: "d"),
        ]
        return try CompiledScenario(scenario)
    }

    @Test("Beyond the states that fit, chances are estimates: near the truth, the rest exact")
    func tooManyStatesAreEstimated() throws {
        let ranges = Ranges(try Self.tooBig(), seed: 3)
        let estimate = try #require(ranges.estimate)
        #expect(estimate.parts == [.endings])
        #expect(estimate.samples == 100_000)
        #expect(isClose(estimate.error, 0.98 / 100_000.0.squareRoot()))
        let truth = [1.0 / 4, 9.0 / 16, 3.0 / 16 * 15 / 16, 3.0 / 16 / 16]
        for (chance, exact) in zip(ranges.endings, truth) {
            #expect(abs(chance - exact) < 2 * estimate.error)
            // A sample that is exactly right would be no sample.
            #expect(chance != exact)
        }
        #expect(ranges.paths == BigUInt(8).power(8))
        #expect(ranges.outcome[3] == 0...16)
        #expect(isClose(ranges.style[0]?.mean, 0.5))
    }

    /// A loop without limit: each time round, one option of three leaves it.
    private static func endlessLoop() throws -> CompiledScenario {
        var scenario = Scenario(id: "lus", style: ["ruimte"], start: "s0")
        scenario.employees = [
            Employee(
                id: "an",
                autonomy: Level(thousandths: 5_000),
                band: Band(lower: Level(thousandths: 6_000), upper: Level(thousandths: 9_000))
            )
        ]
        var scene = Scene(id: "s0")
        scene.options = [
            Option(id: "a", style: ["ruimte": 2], next: [Route(to: "s0")]),
            Option(id: "b", outcome: ["vertrouwen": 1], next: [Route(to: "s0")]),
            Option(id: "c", style: ["ruimte": 1], next: [Route(to: "s1")]),
        ]
        scenario.scenes = [scene, Scene(id: "s1", options: [Option(id: "a"), Option(id: "b")])]
        scenario.endings = [
            Ending(id: "snel", when: .comparison(.decisions, .lessOrEqual, .number(2))),
            Ending(id: "traag"),
        ]
        return try CompiledScenario(scenario)
    }

    @Test("A loop without limit has no number of paths: everything is an estimate, without hanging")
    func loopsWithoutLimitAreEstimated() throws {
        let ranges = Ranges(try Self.endlessLoop(), seed: 7)
        let estimate = try #require(ranges.estimate)
        #expect(estimate.parts == Set(Ranges.Estimate.Part.allCases))
        #expect(ranges.paths == nil)
        #expect(ranges.lengths == nil)
        #expect(ranges.decisions?.lowerBound == 2)
        // Leaving at once, 1/3.
        #expect(abs(ranges.endings[0] - 1.0 / 3) < 2 * estimate.error)
        #expect(abs(ranges.endings[0] + ranges.endings[1] - 1) < 1e-9)
        #expect(isClose(ranges.fit[0]?.lowerBound, 200.0 / 3, 1e-6))
        #expect(isClose(ranges.fit[0]?.upperBound, 200.0 / 3, 1e-6))
        #expect(ranges.outcome[3]?.lowerBound == 0)
    }

    @Test("The same seed gives the same estimate, another seed another one")
    func estimatesFollowTheSeed() throws {
        let story = try Self.endlessLoop()
        let first = Ranges(story, seed: 7)
        let again = Ranges(story, seed: 7)
        let other = Ranges(story, seed: 8)
        #expect(first.endings == again.endings)
        #expect(first.style == again.style)
        #expect(first.outcome == again.outcome)
        #expect(first.fit == again.fit)
        #expect(first.endings != other.endings)
    }
}
