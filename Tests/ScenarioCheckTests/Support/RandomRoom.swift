import ScenarioEngine

/// Small scenarios drawn at random: the same for the same seed.
struct RandomRoom {
    /// Whether routes lead back only to scenes with a limit of visits.
    var isBounded = true
    private var generator: SeededGenerator

    static func scenario(seed: UInt64, isBounded: Bool = true) -> Scenario {
        var room = RandomRoom(isBounded: isBounded, generator: SeededGenerator(seed: seed))
        return room.scenario()
    }

    private init(isBounded: Bool, generator: SeededGenerator) {
        self.isBounded = isBounded
        self.generator = generator
    }

    private static let flags = ["f", "g"]
    private static let texts = [
        "", "Kort.", words(20), words(50), "Mail jan@x.nl of bel 06-12345678.", "111222333",
        "Een regel: met een dubbele punt", "- geen lijst", "twee\nregels",
    ]
    private static let prompts = [
        "Wat zie je?", "Is dat zo?", "Waarom heb je niet gebeld?", "Wat en hoe?", words(19), "",
    ]

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }

    private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    private mutating func any<Item>(of items: [Item]) -> Item {
        items[number(0...items.count - 1)]
    }

    private mutating func text() -> String { any(of: Self.texts) }

    private mutating func scenario() -> Scenario {
        let count = number(1...5)
        var scenes = (0..<count).map { index in
            Scene(
                id: "s\(index)",
                practice: chance(10),
                visits: chance(25) ? number(1...2) : nil,
                options: (0..<(chance(5) ? 0 : number(1...3))).map { Option(id: "o\($0)") }
            )
        }
        // At least one option names each flag, or conditions could not.
        scenes[0].options.append(Option(id: "vlaggen", sets: Self.flags, clears: []))
        for index in scenes.indices { fill(&scenes[index], index, among: scenes) }
        return Scenario(
            id: "toeval",
            title: text(),
            setting: text(),
            sources: ["boek": "Een boek"],
            outcomes: ["vertrouwen", "werkplezier"],
            employees: (0..<number(0...2)).map { employee($0) },
            start: "s0",
            scenes: scenes,
            endings: (0..<number(0...4)).map { index in
                Ending(id: "e\(index)", when: chance(60) ? condition(scenes) : nil, text: text())
            }
        )
    }

    private mutating func employee(_ index: Int) -> Employee {
        let lower = number(0...10)
        return Employee(
            id: "m\(index)",
            name: text(),
            autonomy: Level(thousandths: Int32(number(0...10) * 1000)),
            band: SoundRoom.band(Int32(lower * 1000), Int32(number(lower...10) * 1000)),
            slope: Slope(over: chance(20) ? 2 : 3),
            need: chance(50) ? number(1...5) : nil,
            present: chance(80)
        )
    }

    private mutating func fill(_ scene: inout Scene, _ index: Int, among scenes: [Scene]) {
        scene.title = text()
        scene.text = (0..<number(0...4)).map { _ in
            TextBlock(text: text(), when: chance(40) ? condition(scenes) : nil)
        }
        scene.prompts = (0..<number(0...2)).map { _ in any(of: Self.prompts) }
        if chance(20) { scene.say = [SpokenLine(speaker: "Piet/~", text: text())] }
        if chance(20) {
            scene.reflection = Reflection(text: text(), source: any(of: ["", "boek", "boeg"]))
        }
        scene.next = routes(from: index, scenes)
        for option in scene.options.indices {
            scene.options[option].text = text()
            scene.options[option].result = text()
            scene.options[option].style = ["ruimte": number(-2...2), "richting": number(-2...2)]
            scene.options[option].outcome = [
                "vertrouwen": number(-2...2), "werkplezier": number(-2...2),
            ]
            scene.options[option].autonomy = [
                "all": Level(thousandths: Int32(number(-2...2)) * 500)
            ]
            if chance(30) { scene.options[option].sets.append(any(of: Self.flags)) }
            if chance(20) { scene.options[option].clears.append(any(of: Self.flags)) }
            if chance(40) { scene.options[option].when = condition(scenes) }
            if chance(30) { scene.options[option].next = routes(from: index, scenes) }
        }
    }

    private mutating func routes(from index: Int, _ scenes: [Scene]) -> [Route] {
        let targets = scenes.indices.filter {
            $0 > index || scenes[$0].visits != nil || !isBounded
        }
        guard !targets.isEmpty else { return [] }
        return (0..<number(0...2)).map { _ in
            Route(when: chance(50) ? condition(scenes) : nil, to: scenes[any(of: targets)].id)
        }
    }

    private mutating func condition(_ scenes: [Scene], depth: Int = 0) -> Condition {
        switch number(0...(depth < 2 ? 8 : 5)) {
        case 0, 1: return .flag(any(of: Self.flags))
        case 2: return .visited(scene: any(of: scenes).id)
        case 3:
            let scene = any(of: scenes)
            guard !scene.options.isEmpty else { return .visited(scene: scene.id) }
            return .chose(scene: scene.id, option: any(of: scene.options).id)
        case 4:
            let total = any(of: ["ruimte", "richting", "vertrouwen", "werkplezier"])
            return .comparison(
                .total(total),
                any(of: Relation.allCases),
                .number(Double(number(-2...3)))
            )
        case 5:
            return .comparison(
                .decisions,
                any(of: Relation.allCases),
                .number(Double(number(0...4)))
            )
        case 6: return .not(condition(scenes, depth: depth + 1))
        case 7:
            return .all([condition(scenes, depth: depth + 1), condition(scenes, depth: depth + 1)])
        default:
            return .any([condition(scenes, depth: depth + 1), condition(scenes, depth: depth + 1)])
        }
    }
}
