import ScenarioCheck
import ScenarioEngine
import ScenarioFile
import Testing

@Suite("Random rooms")
struct RandomRoomTests {
    /// What a few hundred random rooms show, counted, so that a test of nothing would show.
    private struct Seen {
        var rooms = 0
        var places: [String: Int] = [:]
    }

    @Test("Structure, chances and continuations are as walking every path shows")
    func bruteForce() throws {
        var seen = Seen()
        for seed in 1...300 as ClosedRange<UInt64> {
            let scenario = RandomRoom.scenario(seed: seed)
            guard let walked = BruteForce(scenario) else { continue }
            seen.rooms += 1
            let found = Dictionary(grouping: try findings(in: scenario), by: \.rule)
            func compare(_ rule: String, _ expected: Set<String>) {
                let places = Set((found[rule] ?? []).map(\.pointer.text))
                #expect(places == expected, "\(rule), seed \(seed)")
                seen.places[rule, default: 0] += expected.count
            }
            compare("unreachable-scene", walked.unreachableScenes)
            compare("dead-end", walked.deadEnds)
            compare("never-offered", walked.neverOffered)
            compare("unreachable-ending", walked.unreachableEndings)
            compare("no-ending", walked.noEnding)
            compare("constant-condition", walked.constantConditions)
            compare("ending-chance", walked.endingChances)
            compare("winning-ending", walked.winningEndings)
            compare("dominated-continuation", walked.dominatedContinuations)
            let differ = walked.decisions.map { $0.count > 3 } ?? false
            compare("uneven-paths", differ ? ["/scenes"] : [])
        }
        #expect(seen.rooms >= 200)
        // Each rule had something to find, and not everywhere.
        #expect(seen.places.count == 10)
        #expect(seen.places.values.allSatisfy { $0 >= 3 }, "\(seen.places)")
    }

    @Test("Findings point at something that is in the file, with a line of its own")
    func places() throws {
        var rules: Set<String> = []
        for seed in 1000...1200 as ClosedRange<UInt64> {
            let scenario = RandomRoom.scenario(seed: seed)
            let found = try findings(in: scenario)
            let document = try ScenarioDocument(bytes: scenario.json.yaml().utf8)
            #expect(document.story != nil, "seed \(seed): \(document.diagnostics)")
            for finding in found {
                #expect(
                    scenario.json.holds(finding.pointer.components[...]),
                    "\(finding.rule) at \(finding.pointer), seed \(seed)"
                )
                rules.insert(finding.rule)
            }
            let diagnostics = document.diagnostics(for: found)
            #expect(diagnostics.count == found.count)
            for diagnostic in diagnostics {
                #expect(1...document.source.lineCount ~= diagnostic.place.line)
                #expect(diagnostic.place.column >= 1)
            }
            #expect(diagnostics.map(\.place) == diagnostics.map(\.place).sorted())
        }
        #expect(rules.count >= 25, "\(rules)")
    }

    @Test("A room read back from its file has the same findings")
    func readBack() throws {
        for seed in 2000...2040 as ClosedRange<UInt64> {
            let scenario = RandomRoom.scenario(seed: seed)
            let document = try ScenarioDocument(bytes: scenario.json.yaml().utf8)
            let story = try #require(document.story)
            #expect(Checker.findings(in: story) == (try findings(in: scenario)), "seed \(seed)")
        }
    }

    @Test("Findings are the same each time")
    func sameTwice() throws {
        for seed in 3000...3020 as ClosedRange<UInt64> {
            let scenario = RandomRoom.scenario(seed: seed)
            #expect(try findings(in: scenario) == findings(in: scenario))
        }
    }

    @Test("Loops without limit are those scenes on a ring that no limit of visits breaks")
    func loops() throws {
        let rule = try #require(Checker.rules.first { $0.id == "unbounded-loop" })
        var looping = 0
        for seed in 4000...4400 as ClosedRange<UInt64> {
            var scenario = RandomRoom.scenario(seed: seed, isBounded: false)
            // The rule reads the routes only; without effects and with a way out at once the rest
            // of the checker has little to do.
            scenario.start = "begin"
            scenario.scenes.append(Scene(id: "begin", options: [Option(id: "o")]))
            let story = try CompiledScenario(scenario)
            let found = rule.findings(in: CheckedRoom(story)).map(\.pointer.text)
            let rings = Rings(scenario)
            let places = Set(rings.members.map { "/scenes/\($0)" })
            #expect(found.isEmpty == places.isEmpty, "seed \(seed)")
            #expect(places.isSuperset(of: found), "seed \(seed)")
            #expect(rings.without(found).members.isEmpty, "seed \(seed)")
            if !found.isEmpty { looping += 1 }
        }
        #expect(50...350 ~= looping)
    }
}

/// Which scenes lie on a ring of routes, by closing the relation “leads to”.
private struct Rings {
    private var leads: [[Bool]]

    init(_ scenario: Scenario) {
        let scenes = scenario.scenes
        leads = scenes.map { one in
            let fallsBack = one.options.isEmpty || one.options.contains { $0.next.isEmpty }
            let rows = (fallsBack ? one.next : []) + one.options.flatMap(\.next)
            let targets = Set(rows.map(\.to))
            return scenes.map {
                one.visits == nil && $0.visits == nil && targets.contains($0.id)
            }
        }
    }

    var members: [Int] {
        var closed = leads
        for middle in closed.indices {
            for from in closed.indices where closed[from][middle] {
                for to in closed.indices where closed[middle][to] { closed[from][to] = true }
            }
        }
        return closed.indices.filter { closed[$0][$0] }
    }

    func without(_ places: [String]) -> Rings {
        var rest = self
        for scene in leads.indices where places.contains("/scenes/\(scene)") {
            for other in leads.indices { rest.leads[scene][other] = false }
        }
        return rest
    }
}

extension JSONValue {
    /// Whether the value has a part at this place.
    fileprivate func holds(_ components: ArraySlice<String>) -> Bool {
        guard let first = components.first else { return true }
        switch self {
        case .object(let members):
            return members.first { $0.key == first }?.value.holds(components.dropFirst()) ?? false
        case .array(let items):
            guard let index = Int(first), items.indices.contains(index) else { return false }
            return items[index].holds(components.dropFirst())
        default: return false
        }
    }
}
