/// What each name of a scenario stands for, as a position in its list or a register.
struct NameTable {
    let scenes: [String: Int]
    let employees: [String: Int]
    let style: [String: Int]
    let outcomes: [String: Int]
    /// Registers of flags, known after ``placeMarks(after:)``; before that the position.
    private(set) var flags: [String: Int] = [:]
    private(set) var flagNames: [String] = []
    private(set) var faults: [NameFault] = []
    private(set) var registerCount = 0
    private var visited: [Int: Int] = [:]
    private var chose: [Int: [Int: Int]] = [:]
    private var visits: [Int: Int] = [:]
    private var firstTag: [String: (first: Int, tags: [String])] = [:]
    private(set) var tagCount = 0

    /// Words of the condition language that no flag can be called.
    private static let reserved: Set<String> = [
        "and", "or", "not", "fit", "fit.mean", "fit.lowest", "autonomy", "decisions", "visited",
        "chose",
    ]

    init(_ scenario: Scenario) {
        var faults: [NameFault] = []
        func table(_ kind: NameFault.Kind, _ ids: some Sequence<String>, key: String)
            -> [String: Int]
        {
            var table: [String: Int] = [:]
            for (position, id) in ids.enumerated()
            where table.updateValue(position, forKey: id) != nil {
                table[id] = table[id].map { min($0, position) }
                faults.append(
                    NameFault(
                        pointer: .root / key / position,
                        problem: .duplicate(kind, name: id)
                    )
                )
            }
            return table
        }
        scenes = table(.scene, scenario.scenes.lazy.map(\.id), key: "scenes")
        employees = table(.employee, scenario.employees.map(\.id), key: "employees")
        style = table(.style, scenario.style, key: "style")
        outcomes = table(.outcome, scenario.outcomes, key: "outcomes")
        for (position, name) in scenario.outcomes.enumerated() where scenario.style.contains(name) {
            faults.append(
                NameFault(
                    pointer: .root / "outcomes" / position,
                    problem: .duplicate(.outcome, name: name)
                )
            )
        }
        _ = table(.ending, scenario.endings.map(\.id), key: "endings")
        for index in scenario.scenes.indices {
            let options = scenario.scenes[index].options
            var seen: Set<String> = []
            for position in options.indices where !seen.insert(options[position].id).inserted {
                faults.append(
                    NameFault(
                        pointer: .root / "scenes" / index / "options" / position,
                        problem: .duplicate(.option, name: options[position].id)
                    )
                )
            }
            if scenario.scenes[index].visits != nil { visits[index] = 0 }
        }
        self.faults = faults
        collectFlags(scenario)
        collectMarks(scenario)
        for lens in scenario.lenses.entries {
            firstTag[lens.name] = (tagCount, lens.amount)
            tagCount += lens.amount.count
        }
    }

    /// Flags and words that a condition can use, for a suggestion.
    var conditionWords: [String] {
        flagNames + style.keys.sorted() + outcomes.keys.sorted() + Self.reserved.sorted()
    }

    private mutating func collectFlags(_ scenario: Scenario) {
        for index in scenario.scenes.indices {
            let options = scenario.scenes[index].options
            for position in options.indices {
                for (key, list) in [
                    ("sets", options[position].sets), ("clears", options[position].clears),
                ] where !list.isEmpty {
                    for (place, flag) in list.enumerated() where flags[flag] == nil {
                        let reserved = Self.reserved.contains(flag)
                        if reserved || style[flag] != nil || outcomes[flag] != nil {
                            let at = Pointer.root / "scenes" / index / "options" / position
                            faults.append(
                                NameFault(
                                    pointer: at / key / place,
                                    problem: .reserved(name: flag)
                                )
                            )
                        }
                        flags[flag] = flagNames.count
                        flagNames.append(flag)
                    }
                }
            }
        }
    }

    /// Marks are kept only for scenes and options that some condition asks about.
    private mutating func collectMarks(_ scenario: Scenario) {
        for condition in scenario.conditions { collectMarks(condition, scenario) }
    }

    private mutating func collectMarks(_ condition: Condition, _ scenario: Scenario) {
        switch condition {
        case .visited(let id):
            if let scene = scenes[id] { visited[scene] = 0 }
        case .chose(let sceneID, let optionID):
            guard let scene = scenes[sceneID],
                let option = scenario.scenes[scene].options.firstIndex(where: { $0.id == optionID })
            else { return }
            chose[scene, default: [:]][option] = 0
        case .not(let part): collectMarks(part, scenario)
        case .all(let parts), .any(let parts): parts.forEach { collectMarks($0, scenario) }
        case .flag, .comparison: return
        }
    }

    /// Gives flags and marks their registers, from `first` on.
    mutating func placeMarks(after first: Int) {
        var register = first
        for name in flagNames {
            flags[name] = register
            register += 1
        }
        for scene in visited.keys.sorted() {
            visited[scene] = register
            register += 1
        }
        for scene in chose.keys.sorted() {
            for option in (chose[scene] ?? [:]).keys.sorted() {
                chose[scene]?[option] = register
                register += 1
            }
        }
        for scene in visits.keys.sorted() {
            visits[scene] = register
            register += 1
        }
        registerCount = register
    }

    func visitedRegister(ofScene scene: Int) -> Int? { visited[scene] }
    func choseRegister(ofOption option: Int, scene: Int) -> Int? { chose[scene]?[option] }
    func visitRegister(ofScene scene: Int) -> Int? { visits[scene] }

    /// The place of a tag among the tags of all lenses.
    func tag(_ tag: String, lens: String) -> Int? {
        guard let place = firstTag[lens], let position = place.tags.firstIndex(of: tag) else {
            return nil
        }
        return place.first + position
    }
}
