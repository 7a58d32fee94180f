package import ScenarioEngine

/// Names that a random condition may use.
package struct ConditionNames: Sendable {
    package var flags: [String]
    package var totals: [String]
    package var employees: [String]
    /// Scenes with the ids of their options.
    package var scenes: [(id: String, options: [String])]

    package init(
        flags: [String],
        totals: [String],
        employees: [String],
        scenes: [(id: String, options: [String])]
    ) {
        self.flags = flags
        self.totals = totals
        self.employees = employees
        self.scenes = scenes
    }
}

extension SeededGenerator {
    package mutating func int(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    package mutating func chance(_ probability: Double) -> Bool {
        Double.random(in: 0..<1, using: &self) < probability
    }

    /// A member of a list that is not empty.
    package mutating func pick<Element>(_ list: [Element]) -> Element {
        list[int(0...list.count - 1)]
    }

    /// Each member with this probability.
    package mutating func some<Element>(_ list: [Element], _ probability: Double) -> [Element] {
        var chosen: [Element] = []
        for element in list where chance(probability) { chosen.append(element) }
        return chosen
    }
}

/// Random conditions in the one form that the parser gives: lists of two parts at least, and no
/// minus in front of a number.
extension SeededGenerator {
    package mutating func condition(_ names: ConditionNames, depth: Int = 2) -> Condition {
        guard depth > 0, chance(0.5) else { return simpleCondition(names) }
        switch int(0...2) {
        case 0: return .not(condition(names, depth: depth - 1))
        case 1: return .all(parts(names, depth: depth - 1))
        default: return .any(parts(names, depth: depth - 1))
        }
    }

    private mutating func parts(_ names: ConditionNames, depth: Int) -> [Condition] {
        var parts: [Condition] = []
        for _ in 0..<int(2...3) { parts.append(condition(names, depth: depth)) }
        return parts
    }

    private mutating func simpleCondition(_ names: ConditionNames) -> Condition {
        switch int(0...9) {
        case 0...2 where !names.flags.isEmpty: return .flag(pick(names.flags))
        case 3 where !names.scenes.isEmpty: return .visited(scene: pick(names.scenes).id)
        case 4 where !names.scenes.isEmpty:
            let scene = pick(names.scenes)
            guard !scene.options.isEmpty else { return .visited(scene: scene.id) }
            return .chose(scene: scene.id, option: pick(scene.options))
        default: return comparison(names)
        }
    }

    private mutating func comparison(_ names: ConditionNames) -> Condition {
        let relation = pick(Relation.allCases)
        let quarters = Double(int(0...16)) / 4
        switch int(0...7) {
        case 0 where !names.employees.isEmpty:
            return .comparison(
                .fit(employee: pick(names.employees)),
                relation,
                .number(level())
            )
        case 1 where !names.employees.isEmpty:
            return .comparison(
                .autonomy(employee: pick(names.employees)),
                relation,
                .number(2 * quarters)
            )
        case 2 where !names.employees.isEmpty:
            return .comparison(chance(0.5) ? .fitMean : .fitLowest, relation, .number(level()))
        case 3: return .comparison(.decisions, relation, .number(Double(int(0...5))))
        case 4: return .comparison(quantity(names, depth: 2), relation, quantity(names, depth: 2))
        case 5 where !names.totals.isEmpty:
            return .comparison(.total(pick(names.totals)), relation, .total(pick(names.totals)))
        case 6 where !names.totals.isEmpty:
            return .comparison(sum(names, depth: 1), relation, .number(Double(int(-2...4))))
        default:
            let left =
                names.totals.isEmpty ? Quantity.decisions : .total(pick(names.totals))
            return .comparison(left, relation, .number(Double(int(-2...3))))
        }
    }

    /// A level of fit that is often met: steps of a sixth.
    private mutating func level() -> Double {
        pick([0, 100.0 / 6, 33.5, 50, 200.0 / 3, 75, 80, 90, 100])
    }

    package mutating func quantity(_ names: ConditionNames, depth: Int) -> Quantity {
        guard depth > 0, chance(0.5) else { return simpleQuantity(names) }
        guard chance(0.3) else { return sum(names, depth: depth - 1) }
        return negative(of: quantity(names, depth: depth - 1))
    }

    private mutating func negative(of inner: Quantity) -> Quantity {
        if case .number(let value) = inner { return .number(-value) }
        return .negative(inner)
    }

    private mutating func sum(_ names: ConditionNames, depth: Int) -> Quantity {
        var terms = [quantity(names, depth: depth)]
        for _ in 0..<int(1...2) {
            let term = quantity(names, depth: depth)
            terms.append(chance(0.4) ? .negative(term) : term)
        }
        return .sum(terms)
    }

    private mutating func simpleQuantity(_ names: ConditionNames) -> Quantity {
        switch int(0...9) {
        case 0...3 where !names.totals.isEmpty: return .total(pick(names.totals))
        case 4 where !names.employees.isEmpty: return .fit(employee: pick(names.employees))
        case 5 where !names.employees.isEmpty: return .autonomy(employee: pick(names.employees))
        case 6 where !names.employees.isEmpty: return chance(0.5) ? .fitMean : .fitLowest
        case 7: return .decisions
        default: return .number(Double(int(-8...8)) / 4)
        }
    }
}
