import ScenarioEngine

/// Everything that can happen in a scenario, by walking it step by step, with names for names: it
/// shares no code with the engine. Fit and autonomy cannot be asked for.
struct BruteForce {
    /// Everything that conditions can ask for at a moment of a path.
    struct World: Hashable {
        /// Nil at the endings.
        var scene: Int?
        var flags: Set<String> = []
        var visited: Set<String> = []
        var chosen: Set<[String]> = []
        var totals: [String: Int] = [:]
        var decisions = 0
        var visits: [String: Int] = [:]
    }

    struct Truth: Hashable {
        var holds = false
        var fails = false
    }

    /// More worlds than this are not walked.
    static let limit = 2000

    let scenario: Scenario
    /// Every world, each before all that can follow it.
    private(set) var worlds: [World] = []
    /// Per world, the choices made in it with the position of the next.
    private(set) var choices: [[(option: Int, next: Int)]] = []
    /// Per condition that was asked, at its place: what came out.
    private(set) var truths: [String: Truth] = [:]
    /// Per world at the endings, the ending.
    private(set) var endings: [Int: Int] = [:]
    private(set) var missesEnding = false

    /// Nil when there are too many worlds.
    init?(_ scenario: Scenario) {
        self.scenario = scenario
        var found: [World: Int] = [:]
        var walk: [(world: World, choices: [(Int, World)])] = []
        var waiting = [World(scene: scenario.scenes.firstIndex { $0.id == scenario.start })]
        found[waiting[0]] = 0
        while let world = waiting.popLast() {
            let next = step(from: world)
            walk.append((world, next))
            for (_, target) in next where found[target] == nil {
                found[target] = found.count
                waiting.append(target)
            }
            guard found.count <= Self.limit else { return nil }
        }
        order(walk)
        for (index, world) in worlds.enumerated() where world.scene == nil {
            close(index, world)
        }
    }

    // MARK: One step

    private mutating func step(from world: World) -> [(Int, World)] {
        guard let index = world.scene else { return [] }
        let scene = scenario.scenes[index]
        let place = "/scenes/\(index)"
        for (position, block) in scene.text.enumerated() {
            _ = ask(block.when, in: world, at: "\(place)/text/\(position)/when")
        }
        return scene.options.enumerated().compactMap { position, option in
            let place = "\(place)/options/\(position)"
            guard ask(option.when, in: world, at: "\(place)/when") else { return nil }
            return (position, choose(option, scene, place, in: world))
        }
    }

    private mutating func choose(
        _ option: Option,
        _ scene: Scene,
        _ place: String,
        in world: World
    ) -> World {
        var world = world
        world.flags.subtract(option.clears)
        world.flags.formUnion(option.sets)
        world.visited.insert(scene.id)
        world.chosen.insert([scene.id, option.id])
        if !scene.practice {
            world.decisions += 1
            for entry in option.style.entries + option.outcome.entries {
                world.totals[entry.name, default: 0] += entry.amount
            }
        }
        if scene.visits != nil { world.visits[scene.id, default: 0] += 1 }
        let own = !option.next.isEmpty
        let rows = own ? option.next : scene.next
        let scenePlace = String(place.prefix { $0 != "o" }) + "next"
        var target: Int?
        for (position, row) in rows.enumerated() {
            let place = "\(own ? place + "/next" : scenePlace)/\(position)/when"
            guard ask(row.when, in: world, at: place), target == nil else { continue }
            guard let next = scenario.scenes.firstIndex(where: { $0.id == row.to }) else {
                continue
            }
            if let limit = scenario.scenes[next].visits,
                world.visits[row.to, default: 0] >= limit
            {
                continue
            }
            target = next
        }
        world.scene = target
        return world
    }

    private mutating func close(_ index: Int, _ world: World) {
        for (ending, value) in scenario.endings.enumerated()
        where ask(value.when, in: world, at: "/endings/\(ending)/when") {
            endings[index] = ending
            return
        }
        missesEnding = true
    }

    // MARK: Conditions

    private mutating func ask(_ condition: Condition?, in world: World, at place: String) -> Bool {
        guard let condition else { return true }
        let holds = Self.holds(condition, in: world)
        if holds {
            truths[place, default: Truth()].holds = true
        } else {
            truths[place, default: Truth()].fails = true
        }
        return holds
    }

    private static func holds(_ condition: Condition, in world: World) -> Bool {
        switch condition {
        case .flag(let name): return world.flags.contains(name)
        case .visited(let scene): return world.visited.contains(scene)
        case .chose(let scene, let option): return world.chosen.contains([scene, option])
        case .not(let part): return !holds(part, in: world)
        case .all(let parts): return parts.allSatisfy { holds($0, in: world) }
        case .any(let parts): return parts.contains { holds($0, in: world) }
        case .comparison(let left, let relation, let right):
            let a = value(of: left, in: world)
            let b = value(of: right, in: world)
            switch relation {
            case .equal: return a == b
            case .unequal: return a != b
            case .less: return a < b
            case .lessOrEqual: return a <= b
            case .greater: return a > b
            case .greaterOrEqual: return a >= b
            }
        }
    }

    private static func value(of quantity: Quantity, in world: World) -> Double {
        switch quantity {
        case .number(let value): value
        case .total(let name): Double(world.totals[name] ?? 0)
        case .decisions: Double(world.decisions)
        case .sum(let terms): terms.reduce(0) { $0 + value(of: $1, in: world) }
        case .negative(let inner): -value(of: inner, in: world)
        case .fit, .fitMean, .fitLowest, .autonomy: .nan
        }
    }

    // MARK: Order

    /// Puts each world behind all that lead to it: the later of two has the shorter way left.
    private mutating func order(_ walk: [(world: World, choices: [(Int, World)])]) {
        let positions = Dictionary(
            walk.enumerated().map { ($1.world, $0) },
            uniquingKeysWith: { a, _ in a }
        )
        let targets = walk.map { $0.choices.map { positions[$0.1] ?? 0 } }
        var sorted: [Int] = []
        var seen: Set<Int> = [0]
        var path = [(at: 0, next: 0)]
        while let top = path.last {
            if top.next < targets[top.at].count {
                path[path.count - 1].next += 1
                let target = targets[top.at][top.next]
                if seen.insert(target).inserted { path.append((target, 0)) }
            } else {
                sorted.append(top.at)
                path.removeLast()
            }
        }
        sorted.reverse()
        var places = [Int](repeating: 0, count: walk.count)
        for (place, old) in sorted.enumerated() { places[old] = place }
        worlds = sorted.map { walk[$0].world }
        choices = sorted.map { old in
            zip(walk[old].choices, targets[old]).map { ($0.0.0, places[$0.1]) }
        }
    }
}
