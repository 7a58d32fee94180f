import ScenarioEngine
import Testing

@Suite("True dilemmas")
struct DilemmaTests {
    /// A scene with a fair trade, each option leading to a scene of its own.
    ///
    /// - Parameters:
    ///   - left: what the options of the left branch bring to trust and to pleasure.
    ///   - right: the same of the right branch.
    private func fork(left: [(Int, Int)], right: [(Int, Int)]) -> Scenario {
        func branch(_ id: String, _ effects: [(Int, Int)]) -> Scene {
            var branch = scene(id, effects.indices.map { "o\($0)" })
            for (index, effect) in effects.enumerated() {
                branch.options[index].outcome = ["vertrouwen": effect.0, "werkplezier": effect.1]
            }
            return branch
        }
        var start = scene("s1")
        start.options[0].outcome = ["vertrouwen": 1, "werkplezier": -1]
        start.options[1].outcome = ["vertrouwen": -1, "werkplezier": 1]
        start.options[0].next = [Route(to: "links")]
        start.options[1].next = [Route(to: "rechts")]
        return room([start, branch("links", left), branch("rechts", right)])
    }

    private func places(_ scenario: Scenario) throws -> [String] {
        try ScenarioCheckTests.places(of: "dominated-continuation", in: scenario)
    }

    @Test("An option that is fair at once, into a branch worse at best and at worst, is found")
    func worse() throws {
        let scenario = fork(left: [(-2, -2), (0, -1)], right: [(2, 1), (1, 2)])
        // Left: trust −1…1 and pleasure −3…−2; right: trust 0…1 and pleasure 2…3.
        #expect(try places(scenario) == ["/scenes/0/options/0"])
        let atOnce = try ScenarioCheckTests.places(of: "dominated-option", in: scenario)
        #expect(!atOnce.contains("/scenes/0/options/0"))
    }

    @Test("A branch as good at best on one outcome, and worse on all else, is found")
    func tie() throws {
        let scenario = fork(left: [(-1, 0), (0, -1)], right: [(2, -2), (1, 0)])
        // Left: trust 0…1 and pleasure −2…−1; right: trust 0…1 and pleasure −1…1.
        #expect(try places(scenario) == ["/scenes/0/options/0"])
    }

    @Test("A branch that keeps one outcome open at its best is no loss")
    func oneHope() throws {
        #expect(try places(fork(left: [(-2, -2), (1, -1)], right: [(2, 1), (1, 2)])) == [])
    }

    @Test("A branch that is safer at its worst is no loss")
    func safer() throws {
        #expect(try places(fork(left: [(-2, -1), (-1, -2)], right: [(-1, 1), (2, -5)])) == [])
    }

    @Test("An option that merely makes the story shorter is no loss")
    func shorter() throws {
        var scenario = fork(left: [(1, -1), (-1, 1)], right: [(2, -2), (-2, 2)])
        scenario.scenes[0].options[0].next = []
        scenario.scenes[0].options[1].next = [Route(to: "links")]
        scenario.scenes[1].next = [Route(to: "rechts")]
        let ends = scenario.scenes[0].options.map(\.next.isEmpty)
        // Without rows of its own the option takes those of the scene: none, so the end.
        #expect(ends == [true, false])
        #expect(try places(scenario) == [])
    }

    @Test("What loses at once is left to the rule for that")
    func atOnce() throws {
        var scenario = fork(left: [(0, 0), (-1, 0)], right: [(1, 0), (0, 1)])
        scenario.scenes[0].options[0].outcome = ["vertrouwen": -2, "werkplezier": -1]
        #expect(try places(scenario) == [])
        #expect(
            try ScenarioCheckTests.places(of: "dominated-option", in: scenario)
                .contains("/scenes/0/options/0")
        )
    }

    @Test("An option that loses to two siblings is found once")
    func once() throws {
        var scenario = fork(left: [(-2, -2), (0, -1)], right: [(2, 1), (1, 2)])
        var third = scenario.scenes[0].options[1]
        third.id = "c"
        third.outcome = ["vertrouwen": 0, "werkplezier": 0]
        scenario.scenes[0].options.append(third)
        let all = DominatedOption.all(Analysis(try CompiledScenario(scenario)))
        #expect(all.filter { $0.scene == 0 && $0.option == 0 }.count == 2)
        #expect(try places(scenario).filter { $0 == "/scenes/0/options/0" }.count == 1)
    }

    @Test("An option that loses only where the winner is not offered too is no loss")
    func notTogether() throws {
        var scenario = fork(left: [(-2, -2), (0, -1)], right: [(2, 1), (1, 2)])
        var before = scene("s0", next: [Route(to: "s1")])
        before.options[0].sets = ["vlag"]
        scenario.scenes.append(before)
        scenario.start = "s0"
        #expect(try places(scenario) == ["/scenes/0/options/0"])
        scenario.scenes[0].options[0].when = when("vlag")
        scenario.scenes[0].options[1].when = when("not vlag")
        #expect(try places(scenario) == [])
    }

    @Test("An option that loses in one state and not in another is no loss")
    func notEverywhere() throws {
        var scenario = fork(left: [(-2, -2), (0, -1)], right: [(2, 1), (1, 2)])
        var before = scene("s0", next: [Route(to: "s1")])
        before.options[0].sets = ["vlag"]
        scenario.scenes.append(before)
        scenario.start = "s0"
        scenario.scenes[1].options.append(
            Option(id: "uitweg", outcome: ["vertrouwen": 2], when: when("vlag"))
        )
        #expect(try places(scenario) == [])
    }

    // MARK: Endings

    /// Endings by the choice in one scene, each with what it brings.
    private func endings(_ effects: [(Int, Int)]) -> Scenario {
        var one = scene("s1", effects.indices.map { "o\($0)" })
        for (index, effect) in effects.enumerated() {
            one.options[index].outcome = ["vertrouwen": effect.0, "werkplezier": effect.1]
        }
        return room(
            [one],
            endings: effects.indices.map {
                Ending(id: "e\($0)", when: when("chose(s1, o\($0))"))
            }
        )
    }

    private func winning(_ scenario: Scenario) throws -> [String] {
        try ScenarioCheckTests.places(of: "winning-ending", in: scenario)
    }

    @Test("An ending that beats every other on some outcome and loses on none is a prize")
    func prize() throws {
        #expect(try winning(endings([(0, 0), (1, 0), (0, -1)])) == ["/endings/1"])
        #expect(try winning(endings([(2, 1), (1, 0)])) == ["/endings/0"])
    }

    @Test("An ending with a price, or an equal, is no prize")
    func priced() throws {
        #expect(try winning(endings([(2, -1), (1, 0)])) == [])
        #expect(try winning(endings([(2, 2), (2, 2), (0, 0)])) == [])
        #expect(try winning(endings([(0, 0)])) == [])
    }

    @Test("An ending that no path reaches beats nothing and loses to nothing")
    func unreached() throws {
        var scenario = endings([(2, 1), (1, 0)])
        scenario.endings[1].when = when("decisions > 9")
        scenario.endings[0].when = nil
        #expect(try winning(scenario) == [])
    }

    @Test("It is the mean over the paths that counts, not the best path")
    func mean() throws {
        // The first ending holds after (2, 2) and after (−2, −2), on average nothing.
        var scenario = endings([(2, 2), (-2, -2), (1, 1)])
        scenario.endings.remove(at: 1)
        scenario.endings[0].when = when("chose(s1, o0) or chose(s1, o1)")
        #expect(try winning(scenario) == ["/endings/1"])
    }

    // MARK: At once

    @Test("An option that ties with another on every outcome is alike, not dominated")
    func equal() throws {
        var one = scene("s1")
        one.options[0].outcome = ["vertrouwen": 1, "werkplezier": -1]
        one.options[1].outcome = ["werkplezier": -1, "vertrouwen": 1, "dienstverlening": 0]
        one.options[1].style = ["ruimte": 1]
        let scenario = room([one])
        #expect(try ScenarioCheckTests.places(of: "dominated-option", in: scenario) == [])
        #expect(
            try ScenarioCheckTests.places(of: "look-alike-options", in: scenario)
                == ["/scenes/0/options/1"]
        )
    }

    @Test("A practice question counts for nothing, so it need not be fair")
    func practice() throws {
        var one = scene("s1", next: [Route(to: "s2")])
        one.options[1].outcome = ["vertrouwen": 2]
        var scenario = room([one] + [scene("s2")])
        let rules = ["one-sided-option", "dominated-option", "look-alike-options"]
        func first(_ rule: String) throws -> Bool {
            try ScenarioCheckTests.places(of: rule, in: scenario).contains {
                $0.hasPrefix("/scenes/0")
            }
        }
        scenario.scenes[0].practice = true
        for rule in rules { #expect(try !first(rule)) }
        scenario.scenes[0].practice = false
        for rule in rules { #expect(try first(rule)) }
    }
}
