import Foundation
import ScenarioEngine

/// Every path through a scenario, walked one by one on the scenario as it is written: names,
/// dictionaries, and the rules of domain.md A3 and A6 in their plainest form. The truth that the
/// engine is held against.
struct BruteForce {
    struct Path {
        /// Positions of the chosen options, in order.
        var choices: [Int] = []
        /// The product of 1/K over its choices.
        var chance = 1.0
        var decisions = 0
        /// Per style dimension and per `lens/tag`, numerator and denominator of A3.4.
        var taken: [String: Int] = [:]
        var offered: [String: Int] = [:]
        var totals: [String: Int] = [:]
        /// Per employee, φ after each choice that counts.
        var fits: [String: [Double]] = [:]
        var flags: Set<String> = []
        var ending: String?
    }

    let scenario: Scenario
    let sprint: Bool
    /// The complete paths.
    private(set) var paths: [Path] = []
    private let limit: Int
    private let scenes: [String: Scene]

    /// Nil when there are more paths than `limit`, the ones that get stuck included, or when a
    /// path does not come to an end.
    init?(_ scenario: Scenario, sprint: Bool = false, limit: Int = 2_000) {
        self.scenario = scenario
        self.sprint = sprint
        self.limit = limit
        scenes = Dictionary(uniqueKeysWithValues: scenario.scenes.map { ($0.id, $0) })
        var world = World(scenario)
        world.scene = passing(scenario.start, &world)
        var walked = 0
        guard walk(Path(), world, &walked) else { return nil }
    }

    /// What is remembered on the way.
    private struct World {
        struct Person {
            var level: Double
            var lower: Double
            var upper: Double
            var isAwaited: Bool
            var isGone = false
            var slope: Slope

            var fit: Double {
                if level < lower { return 100 * max(0, 1 - (lower - level) / slope.under) }
                if level > upper { return 100 * max(0, 1 - (level - upper) / slope.over) }
                return 100
            }
        }

        /// Nil at the endings.
        var scene: String?
        var totals: [String: Int]
        var people: [String: Person] = [:]
        var flags: Set<String> = []
        var visited: [String: Int] = [:]
        /// Scenes with a limit that were passed without a choice.
        var passed: [String: Int] = [:]
        var chosen: Set<String> = []
        var decisions = 0

        init(_ scenario: Scenario) {
            totals = Dictionary(
                uniqueKeysWithValues: (scenario.style + scenario.outcomes).map { ($0, 0) }
            )
            for employee in scenario.employees {
                people[employee.id] = Person(
                    level: employee.autonomy.value,
                    lower: employee.band.lower.value,
                    upper: employee.band.upper.value,
                    isAwaited: !employee.present,
                    slope: employee.slope
                )
            }
        }
    }

    private mutating func walk(_ path: Path, _ world: World, _ walked: inout Int) -> Bool {
        guard let id = world.scene, let scene = scenes[id] else {
            walked += 1
            guard walked <= limit else { return false }
            var path = path
            path.decisions = world.decisions
            path.totals = world.totals
            path.flags = world.flags
            path.ending = scenario.endings.first { holds($0.when, world) }?.id
            paths.append(path)
            return true
        }
        guard path.choices.count < 100 else { return false }
        let offered = scene.options.indices.filter { holds(scene.options[$0].when, world) }
        if offered.isEmpty { walked += 1 }
        for position in offered {
            var next = path
            next.choices.append(position)
            next.chance /= Double(offered.count)
            if !scene.practice { count(position, offered, of: scene, in: &next) }
            var after = world
            apply(scene.options[position], of: scene, to: &after)
            if !scene.practice {
                for (name, person) in after.people where !person.isAwaited {
                    next.fits[name, default: []].append(person.fit)
                }
            }
            guard walk(next, after, &walked) else { return false }
        }
        return walked <= limit
    }

    /// A3.4, share of what was on offer.
    private func count(_ chosen: Int, _ offered: [Int], of scene: Scene, in path: inout Path) {
        func add(_ name: String, _ amount: (Option) -> Int) {
            let amounts = offered.map { amount(scene.options[$0]) }
            guard let low = amounts.min(), let high = amounts.max() else { return }
            path.taken[name, default: 0] += amount(scene.options[chosen]) - low
            path.offered[name, default: 0] += high - low
        }
        for name in scenario.style { add(name) { $0.style[name] ?? 0 } }
        for lens in scenario.lenses.entries {
            for tag in lens.amount {
                add(lens.name + "/" + tag) { ($0.lens[lens.name] ?? []).contains(tag) ? 1 : 0 }
            }
        }
    }

    private func apply(_ option: Option, of scene: Scene, to world: inout World) {
        for flag in option.clears { world.flags.remove(flag) }
        for flag in option.sets { world.flags.insert(flag) }
        world.visited[scene.id, default: 0] += 1
        world.chosen.insert(scene.id + "/" + option.id)
        for name in option.arrives {
            world.people[name]?.isAwaited = false
            world.people[name]?.isGone = false
        }
        if !scene.practice {
            world.decisions += 1
            for name in scenario.style { world.totals[name, default: 0] += option.style[name] ?? 0 }
            for name in scenario.outcomes {
                world.totals[name, default: 0] += option.outcome[name] ?? 0
            }
            for (name, person) in world.people where !person.isAwaited && !person.isGone {
                world.people[name] = shifted(person, name, option)
            }
        }
        for name in option.leaves {
            world.people[name]?.isAwaited = false
            world.people[name]?.isGone = true
        }
        let rows = option.next.isEmpty ? scene.next : option.next
        world.scene = passing(destination(rows, world), &world)
    }

    /// A3.2, update after each choice.
    private func shifted(_ person: World.Person, _ name: String, _ option: Option) -> World.Person {
        func sum(_ effects: Effects<Level>) -> Double {
            (effects[name]?.value ?? 0) + (effects[Option.everyone]?.value ?? 0)
        }
        func clamped(_ value: Double) -> Double { min(10, max(0, value)) }
        var person = person
        person.level = clamped(person.level + sum(option.autonomy))
        person.lower = clamped(person.lower + sum(option.band))
        person.upper = clamped(person.upper + sum(option.band))
        return person
    }

    private func destination(_ rows: [Route], _ world: World) -> String? {
        rows.first { row in
            let limit = scenes[row.to]?.visits ?? Int.max
            let visits = world.visited[row.to, default: 0] + world.passed[row.to, default: 0]
            return visits < limit && holds(row.when, world)
        }?.to
    }

    /// In the short variant other scenes are passed by their own rows, and a limit of visits is used
    /// up by that too.
    private func passing(_ first: String?, _ world: inout World) -> String? {
        var id = first
        var steps = 0
        while sprint, let name = id, let scene = scenes[name], !scene.sprint {
            steps += 1
            guard steps <= scenes.count else { return nil }
            if scene.visits != nil { world.passed[name, default: 0] += 1 }
            id = destination(scene.next, world)
        }
        return id
    }

    // MARK: Conditions

    private func holds(_ condition: Condition?, _ world: World) -> Bool {
        switch condition {
        case nil: return true
        case .flag(let name): return world.flags.contains(name)
        case .visited(let scene): return world.visited[scene] != nil
        case .chose(let scene, let option): return world.chosen.contains(scene + "/" + option)
        case .not(let part): return !holds(part, world)
        case .all(let parts): return parts.allSatisfy { holds($0, world) }
        case .any(let parts): return parts.contains { holds($0, world) }
        case .comparison(let left, let relation, let right):
            guard let a = number(left, world), let b = number(right, world) else { return false }
            let isEqual = abs(a - b) < 1e-9
            return switch relation {
            case .equal: isEqual
            case .unequal: !isEqual
            case .less: a < b && !isEqual
            case .lessOrEqual: a < b || isEqual
            case .greater: a > b && !isEqual
            case .greaterOrEqual: a > b || isEqual
            }
        }
    }

    /// Nil for the mean or lowest of nobody.
    private func number(_ quantity: Quantity, _ world: World) -> Double? {
        let fits = world.people.values.filter { !$0.isAwaited }.map(\.fit)
        switch quantity {
        case .number(let value): return value
        case .total(let name): return Double(world.totals[name] ?? 0)
        case .fit(let name): return world.people[name]?.fit
        case .autonomy(let name): return world.people[name]?.level
        case .fitMean: return fits.isEmpty ? nil : fits.reduce(0, +) / Double(fits.count)
        case .fitLowest: return fits.min()
        case .decisions: return Double(world.decisions)
        case .negative(let inner): return number(inner, world).map { -$0 }
        case .sum(let terms):
            var sum = 0.0
            for term in terms {
                guard let value = number(term, world) else { return nil }
                sum += value
            }
            return sum
        }
    }
}

/// Ranges and chances over the paths, in the plainest form.
extension BruteForce {
    var lengths: [Int: Int] {
        paths.reduce(into: [:]) { $0[$1.decisions, default: 0] += 1 }
    }

    func outcomeRange(_ name: String) -> ClosedRange<Int>? {
        let totals = paths.map { $0.totals[name] ?? 0 }
        guard let low = totals.min(), let high = totals.max() else { return nil }
        return low...high
    }

    func fitRange(_ employee: String) -> ClosedRange<Double>? {
        let means = paths.compactMap { path in
            path.fits[employee].map { $0.reduce(0, +) / Double($0.count) }
        }
        guard let low = means.min(), let high = means.max() else { return nil }
        return low...high
    }

    /// Mean and deviation of the share over the paths that had anything on offer.
    func chanceBand(_ style: String) -> (mean: Double, deviation: Double)? {
        let shares = paths.compactMap { path -> (share: Double, chance: Double)? in
            guard let offered = path.offered[style], offered > 0 else { return nil }
            return (Double(path.taken[style] ?? 0) / Double(offered), path.chance)
        }
        let chance = shares.reduce(0) { $0 + $1.chance }
        guard chance > 0 else { return nil }
        let mean = shares.reduce(0) { $0 + $1.share * $1.chance } / chance
        let variance =
            shares.reduce(0) { $0 + ($1.share - mean) * ($1.share - mean) * $1.chance } / chance
        return (mean, variance.squareRoot())
    }

    func chance(ofEnding ending: String) -> Double {
        paths.filter { $0.ending == ending }.reduce(0) { $0 + $1.chance }
    }
}

/// Whether two numbers are equal up to rounding.
func isClose(_ a: Double?, _ b: Double?, _ tolerance: Double = 1e-9) -> Bool {
    switch (a, b) {
    case (nil, nil): true
    case (let a?, let b?): abs(a - b) <= tolerance
    default: false
    }
}
