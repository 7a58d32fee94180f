import ScenarioEngine

/// A room on which no rule has anything to say: ten scenes of three options (one offers a fourth
/// to some), nine decisions on every path, and four endings.
enum SoundRoom {
    static let scenario = Scenario(
        id: "gaaf",
        title: "De gave kamer",
        setting: "Een team van drie mensen verhuist.",
        sources: ["boek": "Een boek over verhuizen"],
        employees: employees,
        start: "s1",
        scenes: scenes,
        endings: endings
    )

    /// What an option is made of; each scene has one of each.
    enum Kind: CaseIterable {
        case room, course, backing

        var option: Option {
            switch self {
            case .room:
                Option(
                    id: "",
                    text: "Zoek het samen uit, ik hoor het wel",
                    style: ["ruimte": 2],
                    outcome: ["werkplezier": 1, "dienstverlening": -1],
                    autonomy: ["all": .init(thousandths: 1000)]
                )
            case .course:
                Option(
                    id: "",
                    text: "Dit is de afspraak en die geldt voor allen",
                    style: ["richting": 2],
                    outcome: ["dienstverlening": 1, "vertrouwen": -1],
                    autonomy: ["all": .init(thousandths: -1000)]
                )
            case .backing:
                Option(
                    id: "",
                    text: "Neem de tijd, ik vang de vragen van boven wel op",
                    style: ["ruggensteun": 2],
                    outcome: ["vertrouwen": 1, "werkdrukbalans": -1]
                )
            }
        }

        /// The outcome that the option brings.
        var gain: String {
            switch self {
            case .room: "werkplezier"
            case .course: "dienstverlening"
            case .backing: "vertrouwen"
            }
        }
    }

    /// A scene with one option of each kind.
    ///
    /// - Parameters:
    ///   - turn: by how many places the kinds are turned.
    ///   - strongest: the kind that brings one point more.
    ///   - weight: of the options on style.
    static func scene(
        _ id: String,
        turn: Int,
        strongest: Kind,
        weight: Int = 2,
        next: [Route] = []
    ) -> Scene {
        let kinds = Kind.allCases
        let options = zip(["a", "b", "c"], kinds.indices).map { name, position in
            let kind = kinds[(position + turn) % kinds.count]
            var option = kind.option
            option.id = name
            option.gain = "Dit levert het op"
            option.price = "Dit kost het"
            option.result = "Zo gaat het verder"
            option.style.entries = option.style.entries.map { .init(name: $0.name, amount: weight) }
            if kind == strongest {
                option.outcome.entries = option.outcome.entries.map {
                    .init(name: $0.name, amount: $0.name == kind.gain ? 2 : $0.amount)
                }
            }
            return option
        }
        return Scene(
            id: id,
            title: "Het moment",
            text: [TextBlock(text: "Er ligt een vraag op tafel.")],
            prompts: ["Wat zag je gebeuren?", "Wie merkt dit als eerste?"],
            options: options,
            next: next
        )
    }

    private static var employees: [Employee] {
        let says = ZoneLines(less: "Mag ik ook iets?", fits: "Dit past.", more: "Wat nu?")
        return [
            Employee(
                id: "anna",
                name: "Anna",
                autonomy: .init(thousandths: 4000),
                band: band(5000, 8000),
                line: "Laat mij maar.",
                says: says
            ),
            Employee(
                id: "bob",
                name: "Bob",
                autonomy: .init(thousandths: 6000),
                band: band(2000, 5000),
                line: "Zeg het maar.",
                says: says
            ),
            Employee(
                id: "carl",
                name: "Carl",
                autonomy: .init(thousandths: 5000),
                band: band(4000, 6000),
                line: "Ik zie wel.",
                says: says
            ),
        ]
    }

    static func band(_ lower: Int32, _ upper: Int32) -> Band {
        Band(lower: Level(thousandths: lower), upper: Level(thousandths: upper))
    }

    private static var scenes: [Scene] {
        var scenes = [
            scene("s1", turn: 0, strongest: .room, next: [Route(to: "s2")]),
            scene("s2", turn: 1, strongest: .backing, next: [Route(to: "s3")]),
            scene(
                "s3",
                turn: 2,
                strongest: .room,
                next: [Route(when: when("chose(s2, a)"), to: "s4a"), Route(to: "s4b")]
            ),
            scene("s4a", turn: 0, strongest: .backing, next: [Route(to: "s5")]),
            scene("s4b", turn: 1, strongest: .backing, next: [Route(to: "s5")]),
            scene("s5", turn: 2, strongest: .room, next: [Route(to: "s6")]),
            scene("s6", turn: 0, strongest: .backing, next: [Route(to: "s7")]),
            scene("s7", turn: 1, strongest: .room, next: [Route(to: "s8")]),
            scene("s8", turn: 2, strongest: .backing, next: [Route(to: "s9")]),
            scene("s9", turn: 0, strongest: .room),
        ]
        scenes[0].reflection = Reflection(text: "Verhuizen kost tijd.", source: "boek")
        scenes[5].options[1].sets = ["proef"]
        scenes[6].text.append(
            TextBlock(text: "Dat begon bij jouw eerste keus.", when: when("chose(s1, a)"))
        )
        scenes[7].options.append(
            Option(
                id: "d",
                text: "Ga door met de proef en houd het klein",
                gain: "Dit levert het op",
                price: "Dit kost het",
                result: "Zo gaat het verder",
                style: ["ruimte": 1, "richting": 1],
                outcome: ["werkdrukbalans": 1, "werkplezier": -1],
                when: when("proef")
            )
        )
        return scenes
    }

    private static var endings: [Ending] {
        func ending(_ id: String, _ condition: Condition?) -> Ending {
            Ending(
                id: id,
                title: "Het einde",
                when: condition,
                text: "De dozen zijn uitgepakt.",
                cost: "Niet alles is mee.",
                question: "Wat nam jij mee?"
            )
        }
        return [
            ending("ruim", when("ruimte >= 8")),
            ending("strak", when("richting >= 8")),
            ending("gedragen", when("ruggensteun >= 8")),
            ending("verdeeld", nil),
        ]
    }
}

/// A condition in the words of a scenario file; one that names nothing, and so does not compile,
/// where the text is no condition.
func when(_ text: String) -> Condition {
    let totals = Set(Scenario.standardStyle + Scenario.standardOutcomes)
    return (try? Condition(parsing: text, totals: totals)) ?? .flag("? " + text)
}
