import BigInt
import ScenarioEngine
import Testing

/// The worked example of domain.md A4: Noor and Bram, four decisions, 30 paths.
@Suite("Worked example")
struct MiniTests {
    private static func option(
        _ id: String,
        _ style: [Int],
        _ outcome: [Int],
        noor: Int,
        bram: Int,
        bramBand: Int = 0,
        next: String = ""
    ) -> Option {
        func effects(_ names: [String], _ amounts: [Int]) -> Effects<Int> {
            Effects(
                zip(names, amounts).filter { $0.1 != 0 }.map { .init(name: $0.0, amount: $0.1) }
            )
        }
        func shift(_ tenths: Int) -> Level { Level(thousandths: Int32(tenths * 100)) }
        return Option(
            id: id,
            style: effects(Scenario.standardStyle, style),
            outcome: effects(Scenario.standardOutcomes, outcome),
            autonomy: ["noor": shift(noor), "bram": shift(bram)],
            band: bramBand == 0 ? [:] : ["bram": shift(bramBand)],
            next: next.isEmpty ? [] : [Route(to: next)]
        )
    }

    static let scenario: Scenario = {
        func level(_ value: Int32) -> Level { Level(thousandths: value * 1000) }
        var scenario = Scenario(id: "mini", start: "M1")
        scenario.employees = [
            Employee(
                id: "noor",
                autonomy: level(5),
                band: Band(lower: level(6), upper: level(9))
            ),
            Employee(
                id: "bram",
                autonomy: level(5),
                band: Band(lower: level(2), upper: level(4))
            ),
        ]
        scenario.scenes = [
            Scene(
                id: "M1",
                options: [
                    option("a", [2, -1, 0], [1, -1, -1, 1], noor: 10, bram: 10, next: "M2"),
                    option("b", [0, 2, 0], [0, -1, 1, 0], noor: -10, bram: -10),
                    option("c", [0, 0, 2], [0, 1, -1, 1], noor: 0, bram: -5),
                ],
                next: [Route(to: "M3")]
            ),
            Scene(
                id: "M2",
                options: [
                    option("a", [-2, 2, 1], [-1, -1, 2, 0], noor: -20, bram: -10),
                    option("b", [1, 1, 1], [1, -1, 0, 1], noor: 5, bram: -5),
                    option("c", [2, -1, 0], [0, 1, -1, 0], noor: 10, bram: 10),
                ],
                next: [Route(to: "M3")]
            ),
            Scene(
                id: "M3",
                options: [
                    option("a", [-1, 1, 2], [0, -1, 1, 1], noor: 0, bram: -15, bramBand: 5),
                    option("b", [2, 0, 1], [1, 0, -1, 0], noor: 0, bram: 15),
                ],
                next: [Route(to: "M4")]
            ),
            Scene(
                id: "M4",
                options: [
                    option("a", [2, 0, 0], [1, 0, -1, 1], noor: 10, bram: 10),
                    option("b", [1, 2, 1], [0, -1, 1, 1], noor: 10, bram: -5),
                    option("c", [-1, 1, 0], [0, 1, 0, -1], noor: -5, bram: -5),
                ]
            ),
        ]
        return scenario
    }()

    private let story: CompiledScenario
    private let ranges: Ranges

    init() throws {
        story = try CompiledScenario(Self.scenario)
        ranges = Ranges(story)
    }

    @Test("There are 30 paths, 12 of 3 and 18 of 4 decisions")
    func paths() {
        #expect(ranges.paths == 30)
        #expect(ranges.lengths == [3: 12, 4: 18])
        #expect(ranges.estimate == nil)
    }

    @Test("The attainable ranges are those of the example")
    func attainableRanges() {
        #expect(ranges.outcome == [0...4, -4...2, -4...3, -1...4])
        #expect(isClose(ranges.fit[0]?.lowerBound, 250.0 / 9))
        #expect(isClose(ranges.fit[0]?.upperBound, 100))
        #expect(isClose(ranges.fit[1]?.lowerBound, 25.0 / 3))
        #expect(isClose(ranges.fit[1]?.upperBound, 100))
    }

    @Test("Every number of the example's paths comes out", arguments: examplePaths)
    fileprivate func path(_ expected: Expectation) throws {
        var playthrough = Playthrough(story)
        for id in expected.path { try playthrough.choose(id: id) }
        #expect(playthrough.scene == nil)
        let debrief = Debrief(playthrough, ranges: ranges)
        #expect(debrief.style.map { [$0.share.taken, $0.share.offered] } == expected.shares)
        for (style, share) in zip(debrief.style, expected.shares) {
            #expect(isClose(style.score, 100 * Double(share[0]) / Double(share[1])))
        }
        #expect(debrief.style.map(\.sum) == expected.styleSums)
        #expect(debrief.outcomes.map(\.sum) == expected.outcomeSums)
        for (outcome, score) in zip(debrief.outcomes, expected.outcomeScores) {
            #expect(isClose(outcome.score, score), "\(outcome.name)")
        }
        for (fit, (values, zones)) in zip(
            debrief.fit,
            [(expected.noor, expected.noorZones), (expected.bram, expected.bramZones)]
        ) {
            #expect(fit.moments.count == values.count)
            #expect(zip(fit.moments, values).allSatisfy { isClose($0.value, $1) })
            #expect(fit.moments.map(\.zone) == zones)
        }
        for (fit, score) in zip(debrief.fit, expected.fitScores) {
            #expect(isClose(fit.score, score), "\(fit.employee.id)")
        }
        // Figures need five decisions, words three.
        #expect(debrief.style.allSatisfy { !$0.showsNumber })
        #expect(debrief.style.allSatisfy { $0.lean != nil })
    }

    @Test("In words: above or below one deviation from drawing lots")
    func words() throws {
        let truth = try #require(BruteForce(Self.scenario))
        for expected in examplePaths {
            var playthrough = Playthrough(story)
            for id in expected.path { try playthrough.choose(id: id) }
            for style in Debrief(playthrough, ranges: ranges).style {
                let band = try #require(truth.chanceBand(style.name))
                let share = try #require(style.share.value)
                let lean: Lean =
                    if share < band.mean - band.deviation {
                        .less
                    } else if share
                        > band.mean + band.deviation
                    { .more } else { .none }
                #expect(style.lean == lean, "\(expected.testDescription), \(style.name)")
            }
        }
        // “In 3 keuzes koos je elke keer de meeste richting.”
        var playthrough = Playthrough(story)
        for id in ["b", "a", "b"] { try playthrough.choose(id: id) }
        #expect(Debrief(playthrough, ranges: ranges).style[1].lean == .more)
    }

    @Test("Style pooled over rooms adds numerators and denominators")
    func pooling() throws {
        var shares: [Tally.Share] = []
        for expected in examplePaths {
            var playthrough = Playthrough(story)
            for id in expected.path { try playthrough.choose(id: id) }
            shares.append(Tally(playthrough.state, story).style[0])
        }
        let pooled = shares[0] + shares[1] + shares[2]
        #expect(isClose(pooled.value, 21.0 / 32))
        #expect(pooled.decisions == 3 + 4 + 4)
        // A room without anything on offer changes nothing.
        let nothing = Tally(State(story), story).style[0]
        #expect(nothing.value == nil)
        #expect((pooled + nothing) == pooled)
    }
}

/// What the example says of one path.
private struct Expectation: Sendable, CustomTestStringConvertible {
    var path: [String]
    /// Per style dimension, chosen minus lowest and room on offer.
    var shares: [[Int]]
    var styleSums: [Int]
    var outcomeSums: [Int]
    var outcomeScores: [Double]
    var noor: [Double]
    var noorZones: [Zone]
    var bram: [Double]
    var bramZones: [Zone]
    var fitScores: [Double]

    var testDescription: String { path.joined(separator: "–") }
}

private let examplePaths: [Expectation] = [
    Expectation(
        path: ["b", "a", "b"],
        shares: [[2, 8], [6, 6], [2, 4]],
        styleSums: [0, 5, 3],
        outcomeSums: [0, -3, 3, 2],
        outcomeScores: [0, 100.0 / 6, 100, 60],
        noor: [100.0 / 3, 100.0 / 3, 200.0 / 3],
        noorZones: [.less, .less, .less],
        bram: [100, 100, 250.0 / 3],
        bramZones: [.fits, .fits, .less],
        fitScores: [300.0 / 13, 3100.0 / 33]
    ),
    Expectation(
        path: ["a", "b", "a", "b"],
        shares: [[7, 12], [5, 9], [3, 5]],
        styleSums: [3, 3, 4],
        outcomeSums: [2, -4, 1, 4],
        outcomeScores: [50, 0, 500.0 / 7, 100],
        noor: [100, 100, 100, 100],
        noorZones: [.fits, .fits, .fits, .fits],
        bram: [100.0 / 3, 50, 100, 100],
        bramZones: [.more, .more, .fits, .fits],
        fitScores: [100, 750.0 / 11]
    ),
    Expectation(
        path: ["a", "c", "b", "a"],
        shares: [[12, 12], [0, 9], [0, 5]],
        styleSums: [8, -2, 1],
        outcomeSums: [3, 0, -4, 2],
        outcomeScores: [75, 200.0 / 3, 0, 60],
        noor: [100, 100, 100, 100],
        noorZones: [.fits, .fits, .fits, .fits],
        bram: [100.0 / 3, 0, 0, 0],
        bramZones: [.more, .more, .more, .more],
        fitScores: [100, 0]
    ),
]
