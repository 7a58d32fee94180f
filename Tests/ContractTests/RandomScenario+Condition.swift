extension RandomScenario {
    /// A condition, with its own meaning and its text in as few parentheses as precedence allows.
    indirect enum Condition {
        case flag(String)
        case visited(Int)
        case chose(Int, String)
        case compare(String, String, Double)
        case more(String, String, Double)
        case not(Condition)
        case and(Condition, Condition)
        case or(Condition, Condition)

        /// Thresholds of fit lie between the values that halves and thirds can reach.
        static func random(scenes: Int, depth: Int, _ random: inout SplitMix) -> Condition {
            let kinds = depth > 0 ? 10 : 7
            let sign = ["<", "<=", ">", ">=", "==", "!="][Int.random(in: 0..<6, using: &random)]
            let name = RandomScenario.names[Int.random(in: 0..<7, using: &random)]
            let fit = ["fit(noor)", "fit(bram)", "fit.mean", "fit.lowest"]
            switch Int.random(in: 0..<kinds, using: &random) {
            case 0: return .flag(Bool.random(using: &random) ? "gezien" : "anders")
            case 1: return .visited(Int.random(in: 0..<scenes, using: &random))
            case 2:
                return .chose(
                    Int.random(in: 0..<scenes, using: &random),
                    Bool.random(using: &random) ? "a" : "b"
                )
            case 3: return .compare(name, sign, Double(Int.random(in: -2...3, using: &random)))
            case 4:
                let other = RandomScenario.names[Int.random(in: 0..<7, using: &random)]
                return .more(name, other, Double(Int.random(in: 0...2, using: &random)))
            case 5:
                let line = [21.3, 47.3, 62.9, 81.1][Int.random(in: 0..<4, using: &random)]
                return .compare(
                    fit[Int.random(in: 0..<4, using: &random)],
                    line < 50 ? ">" : "<=",
                    line
                )
            case 6:
                let who = Bool.random(using: &random) ? "noor" : "bram"
                return .compare(
                    "autonomy(\(who))",
                    sign,
                    Double(Int.random(in: 8...13, using: &random)) / 2
                )
            case 7: return .not(.random(scenes: scenes, depth: depth - 1, &random))
            case 8:
                return .and(
                    .random(scenes: scenes, depth: depth - 1, &random),
                    .random(scenes: scenes, depth: depth - 1, &random)
                )
            default:
                return .or(
                    .random(scenes: scenes, depth: depth - 1, &random),
                    .random(scenes: scenes, depth: depth - 1, &random)
                )
            }
        }

        func holds(_ state: State) -> Bool {
            switch self {
            case .flag(let name): state.flags.contains(name)
            case .visited(let scene): state.chosen.contains { $0.hasPrefix("S\(scene).") }
            case .chose(let scene, let option): state.chosen.contains("S\(scene).\(option)")
            case .compare(let name, let sign, let number):
                switch sign {
                case "<": state[name] < number
                case "<=": state[name] <= number
                case ">": state[name] > number
                case ">=": state[name] >= number
                case "==": state[name] == number
                default: state[name] != number
                }
            case .more(let name, let other, let number): state[name] >= state[other] + number
            case .not(let inner): !inner.holds(state)
            case .and(let left, let right): left.holds(state) && right.holds(state)
            case .or(let left, let right): left.holds(state) || right.holds(state)
            }
        }

        var text: String {
            switch self {
            case .flag(let name): name
            case .visited(let scene): "visited(S\(scene))"
            case .chose(let scene, let option): "chose(S\(scene), \(option))"
            case .compare(let name, let sign, let number):
                "\(name) \(sign) \(number == number.rounded() ? "\(Int(number))" : "\(number)")"
            case .more(let name, let other, let number): "\(name) >= \(other) + \(Int(number))"
            case .not(let inner): "not \(inner.enclosed(unless: 3))"
            case .and(let left, let right):
                "\(left.enclosed(unless: 1)) and \(right.enclosed(unless: 1))"
            case .or(let left, let right): "\(left.text) or \(right.text)"
            }
        }

        private func enclosed(unless strength: Int) -> String {
            let own =
                switch self {
                case .or: 0
                case .and: 1
                case .compare, .more: 2
                default: 3
                }
            return own < strength ? "(\(text))" : text
        }
    }

    /// Everything known at one moment.
    struct State {
        var flags: Set<String> = []
        var chosen: Set<String> = []
        var decisions = 0
        var totals: [String: Int] = [:]
        var autonomy: [String: Double] = [:]
        var band: [String: (low: Double, high: Double)] = [:]
        var over: [String: Double] = [:]

        func fit(_ who: String) -> Double {
            guard let value = autonomy[who], let band = band[who], let over = over[who] else {
                return .nan
            }
            if value < band.low { return 100 * max(0, 1 - (band.low - value) / 3) }
            if value > band.high { return 100 * max(0, 1 - (value - band.high) / over) }
            return 100
        }

        subscript(name: String) -> Double {
            let fits = RandomScenario.people.map(fit)
            return switch name {
            case "decisions": Double(decisions)
            case "fit(noor)": fits[0]
            case "fit(bram)": fits[1]
            case "fit.mean": (fits[0] + fits[1]) / 2
            case "fit.lowest": min(fits[0], fits[1])
            case "autonomy(noor)": autonomy["noor"] ?? .nan
            case "autonomy(bram)": autonomy["bram"] ?? .nan
            default: Double(totals[name] ?? 0)
            }
        }
    }
}
