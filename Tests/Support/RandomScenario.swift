package import ScenarioEngine

/// Small scenarios drawn at random from a seed, with everything that decides where choices lead
/// and how they score. Names all stand for something; scenes that offer nothing may occur.
package struct RandomScenario {
    private var generator: SeededGenerator
    private var names = ConditionNames(flags: [], totals: [], employees: [], scenes: [])
    private var scenario = Scenario(id: "toeval", start: "s0")

    private init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// The scenario that belongs to a seed.
    ///
    /// - Parameters:
    ///   - steady: every employee is there from start to end, no scene is practice and every
    ///     option is always offered.
    package static func make(seed: UInt64, steady: Bool = false) -> Scenario {
        var maker = RandomScenario(seed: seed)
        maker.nameEverything()
        maker.hireEmployees(steady: steady)
        for index in maker.names.scenes.indices {
            maker.scenario.scenes.append(maker.scene(index, steady: steady))
        }
        maker.limitLoops()
        maker.writeEndings()
        maker.setEveryFlag()
        return maker.scenario
    }

    private mutating func nameEverything() {
        scenario.style = Array(Scenario.standardStyle.prefix(generator.int(1...3)))
        scenario.outcomes = Array(Scenario.standardOutcomes.prefix(generator.int(0...3)))
        names.totals = scenario.style + scenario.outcomes
        names.flags = Array(["gezien", "stap-2", "open"].prefix(generator.int(0...3)))
        names.employees = Array(["an", "bo", "cas"].prefix(generator.int(0...3)))
        for index in 0..<generator.pick([1, 2, 3, 4, 5, 5, 6, 6, 7, 7]) {
            let options = ["a", "b", "c"].prefix(generator.pick([1, 2, 2, 3, 3]))
            names.scenes.append(("s\(index)", Array(options)))
        }
        if generator.chance(0.6) {
            let w = Effects<[String]>.Entry(name: "w", amount: ["plek", "tijd"])
            let tip = Effects<[String]>.Entry(name: "tip", amount: ["1", "2", "3"])
            scenario.lenses = Effects(generator.chance(0.5) ? [w] : [tip, w])
        }
    }

    private mutating func hireEmployees(steady: Bool) {
        for id in names.employees {
            let lower = generator.int(0...14) * 500
            let upper = min(10_000, lower + generator.int(0...6) * 500)
            let ragged = generator.chance(0.2) ? generator.int(-3...3) * 100 : 0
            var employee = Employee(
                id: id,
                autonomy: Level(thousandths: Int32(generator.int(0...20) * 500)),
                band: Band(
                    lower: Level(thousandths: Int32(lower + ragged)).clamped,
                    upper: Level(thousandths: Int32(upper + max(0, ragged))).clamped
                )
            )
            if generator.chance(0.3) {
                employee.slope = Slope(
                    under: generator.pick([1.5, 3]),
                    over: generator.pick([2, 3]),
                    reason: "reden"
                )
            }
            employee.present = steady || generator.chance(0.8)
            scenario.employees.append(employee)
        }
    }

    // MARK: Scenes

    private mutating func scene(_ index: Int, steady: Bool) -> Scene {
        let name = names.scenes[index]
        var scene = Scene(id: name.id)
        scene.sprint = generator.chance(0.6)
        scene.practice = !steady && generator.chance(0.12)
        if generator.chance(0.2) {
            scene.text = [
                TextBlock(text: "een"), TextBlock(text: "twee", when: generator.condition(names)),
            ]
        }
        scene.next = routes(from: index)
        scene.options = name.options.map { option($0, scene: index, steady: steady) }
        return scene
    }

    private mutating func option(_ id: String, scene: Int, steady: Bool) -> Option {
        var option = Option(id: id)
        option.style = amounts(scenario.style)
        option.outcome = amounts(scenario.outcomes)
        option.autonomy = shifts(-4...4, 0.6)
        option.band = shifts(-1...2, 0.15)
        option.sets = generator.some(names.flags, 0.25)
        option.clears = generator.some(names.flags, 0.1)
        if !steady {
            option.leaves = generator.some(names.employees, 0.06)
            option.arrives = generator.some(names.employees, 0.08)
            if generator.chance(0.2) { option.when = generator.condition(names, depth: 1) }
        }
        var tags: [Effects<[String]>.Entry] = []
        for lens in scenario.lenses.entries where generator.chance(0.7) {
            tags.append(.init(name: lens.name, amount: generator.some(lens.amount, 0.5)))
        }
        option.lens = Effects(tags)
        if generator.chance(0.25) { option.next = routes(from: scene) }
        return option
    }

    private mutating func amounts(_ names: [String]) -> Effects<Int> {
        var entries: [Effects<Int>.Entry] = []
        for name in names where generator.chance(0.7) {
            entries.append(.init(name: name, amount: generator.int(-2...2)))
        }
        return Effects(entries)
    }

    private mutating func shifts(_ halves: ClosedRange<Int>, _ probability: Double)
        -> Effects<Level>
    {
        var entries: [Effects<Level>.Entry] = []
        for name in names.employees + [Option.everyone] where generator.chance(probability) {
            let amount = Level(thousandths: Int32(generator.int(halves) * 500))
            entries.append(.init(name: name, amount: amount))
        }
        return Effects(entries)
    }

    /// Rows that mostly lead forwards.
    private mutating func routes(from index: Int) -> [Route] {
        guard generator.chance(0.9) else { return [] }
        var routes: [Route] = []
        while generator.chance(0.4), routes.count < 3 {
            routes.append(Route(when: generator.condition(names), to: target(from: index)))
        }
        if routes.isEmpty || generator.chance(0.6) {
            routes.append(Route(to: target(from: index)))
        }
        return routes
    }

    private mutating func target(from index: Int) -> String {
        let last = names.scenes.count - 1
        if index == last || generator.chance(0.08) {
            return names.scenes[generator.int(0...index)].id
        }
        return names.scenes[min(last, index + generator.pick([1, 1, 1, 2]))].id
    }

    /// Gives a number of visits to each scene that a row leads back to.
    private mutating func limitLoops() {
        for index in scenario.scenes.indices {
            let scene = scenario.scenes[index]
            for route in scene.next + scene.options.flatMap(\.next) {
                let target = scenario.scenes.firstIndex { $0.id == route.to } ?? 0
                if target <= index, scenario.scenes[target].visits == nil {
                    scenario.scenes[target].visits = generator.int(1...2)
                }
            }
        }
    }

    private mutating func writeEndings() {
        for number in 0..<generator.int(0...4) {
            scenario.endings.append(Ending(id: "e\(number)", when: generator.condition(names)))
        }
        if generator.chance(0.8) { scenario.endings.append(Ending(id: "rest")) }
    }

    /// A flag is known only when some option sets or clears it.
    private mutating func setEveryFlag() {
        let options = scenario.scenes.flatMap(\.options)
        let known = options.flatMap { $0.sets + $0.clears }
        for flag in names.flags where !known.contains(flag) {
            scenario.scenes[0].options[0].sets.append(flag)
        }
    }
}
