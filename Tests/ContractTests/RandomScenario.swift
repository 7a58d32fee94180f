/// A small scenario made up from a seed: loops, hidden options, conditions of most kinds.
///
/// It can be written as YAML and, on its own, be walked along every path.
struct RandomScenario {
    static let people = ["noor", "bram"]
    static let names = ContractTests.style + ContractTests.outcomes

    struct Option {
        var effects: [String: Int] = [:]
        var autonomy: [String: Double] = [:]
        var band: [String: Double] = [:]
        var sets: [String] = []
        var clears: [String] = []
        var when: Condition?
        var next: Int?
    }

    struct Row {
        let when: Condition?
        let to: Int
    }

    struct Scene {
        var options: [Option]
        /// Empty where the endings come.
        var next: [Row]
        var visits: Int?
    }

    struct Person {
        let autonomy: Double
        let band: (low: Double, high: Double)
        let over: Double
    }

    private(set) var scenes: [Scene] = []
    private(set) var endings: [Condition] = []
    private(set) var cast: [String: Person] = [:]
    let seed: UInt64

    init(seed: UInt64) {
        self.seed = seed
        var random = SplitMix(state: seed)
        for name in Self.people {
            let low = Double(Int.random(in: 2...12, using: &random)) / 2
            cast[name] = Person(
                autonomy: Double(Int.random(in: 6...14, using: &random)) / 2,
                band: (low, low + Double(Int.random(in: 3...6, using: &random)) / 2),
                over: name == "bram" && Bool.random(using: &random) ? 2 : 3
            )
        }
        let count = Int.random(in: 3...5, using: &random)
        for index in 0..<count {
            scenes.append(Self.scene(index, of: count, &random))
        }
        // Both flags are known. No option both sets and clears one: which wins is not promised.
        scenes[0].options[0].sets = ["gezien"]
        scenes[0].options[1].sets = ["anders"]
        scenes[0].options[1].clears = []
        for _ in 0..<2 { endings.append(Condition.random(scenes: count, depth: 2, &random)) }
    }

    private static func scene(_ index: Int, of count: Int, _ random: inout SplitMix) -> Scene {
        var options: [Option] = []
        for number in 0..<Int.random(in: 2...3, using: &random) {
            var option = Option()
            for name in names where Int.random(in: 0..<2, using: &random) == 0 {
                option.effects[name] = Int.random(in: -2...2, using: &random)
            }
            for name in people + ["all"] where Int.random(in: 0..<2, using: &random) == 0 {
                option.autonomy[name] = Double(Int.random(in: -4...4, using: &random)) / 2
            }
            if Int.random(in: 0..<4, using: &random) == 0 { option.band["bram"] = 0.5 }
            if Int.random(in: 0..<4, using: &random) == 0 { option.sets = ["gezien"] }
            if Int.random(in: 0..<5, using: &random) == 0 { option.clears = ["anders"] }
            if number > 0, index > 0, Int.random(in: 0..<3, using: &random) == 0 {
                option.when = .random(scenes: index, depth: 1, &random)
            }
            if index + 2 < count, Int.random(in: 0..<5, using: &random) == 0 {
                option.next = Int.random(in: (index + 1)..<count, using: &random)
            }
            options.append(option)
        }
        guard index + 1 < count else { return Scene(options: options, next: []) }
        var rows = [Row(when: nil, to: index + 1)]
        if Bool.random(using: &random) {
            let to = Int.random(in: (index + 1)..<count, using: &random)
            rows.insert(
                Row(when: .random(scenes: index + 1, depth: 2, &random), to: to),
                at: 0
            )
        }
        guard Int.random(in: 0..<4, using: &random) == 0 else {
            return Scene(options: options, next: rows)
        }
        // At most three decisions are made when the loop is left, so at most three visits.
        rows.insert(Row(when: .compare("decisions", "<", 3), to: index), at: 0)
        return Scene(options: options, next: rows, visits: 3)
    }
}

/// SplitMix64: random numbers that a seed repeats (Steele, Lea and Flood, OOPSLA 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
