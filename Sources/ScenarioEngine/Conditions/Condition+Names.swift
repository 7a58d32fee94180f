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

extension Scenario {
    /// Every condition: of each scene its rows, its texts and its options, then the endings.
    var conditions: [Condition] {
        var found: [Condition] = []
        func add(_ condition: Condition?) {
            if let condition { found.append(condition) }
        }
        for scene in scenes.indices {
            for row in scenes[scene].next { add(row.when) }
            for block in scenes[scene].text { add(block.when) }
            // By position: an option is large, and need not be copied to look at two of its parts.
            let options = scenes[scene].options
            for option in options.indices {
                add(options[option].when)
                for row in options[option].next { add(row.when) }
            }
        }
        for ending in endings { add(ending.when) }
        return found
    }
}
