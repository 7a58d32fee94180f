extension Condition {
    /// A name that a condition uses, and what it is a name of.
    package enum Mention: Hashable, Sendable {
        case flag(String)
        case total(String)
        case scene(String)
        case option(String, scene: String)
        case employee(String)
    }

    /// Every name in the condition, in reading order.
    package var mentions: [Mention] {
        switch self {
        case .flag(let name): [.flag(name)]
        case .visited(let scene): [.scene(scene)]
        case .chose(let scene, let option): [.scene(scene), .option(option, scene: scene)]
        case .comparison(let left, _, let right): left.mentions + right.mentions
        case .not(let part): part.mentions
        case .all(let parts), .any(let parts): parts.flatMap(\.mentions)
        }
    }
}

extension Quantity {
    fileprivate var mentions: [Condition.Mention] {
        switch self {
        case .fit(let employee), .autonomy(let employee): [.employee(employee)]
        case .sum(let terms): terms.flatMap(\.mentions)
        case .negative(let inner): inner.mentions
        case .total(let name): [.total(name)]
        case .number, .fitMean, .fitLowest, .decisions: []
        }
    }
}
