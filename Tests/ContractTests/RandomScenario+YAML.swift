extension RandomScenario {
    private static let head = """
        format: 1
        id: proef
        room: proef
        language: nl
        title: Proef
        summary: Een proef met de regels.
        setting: Een klein team in een week.
        dilemma: Wie beslist er?
        minutes: 10
        version: 1

        """

    /// The scenario as a file.
    var yaml: String {
        var text = Self.head + "employees:\n"
        for (name, person) in cast.sorted(by: { $0.key < $1.key }) {
            text += "  - id: \(name)\n    name: \(name)\n    role: medewerker\n"
            text += "    autonomy: \(person.autonomy)\n"
            text += "    band: [\(person.band.low), \(person.band.high)]\n"
            if person.over == 2 {
                text += "    slope: {over: 2, reason: Hij is net terug na een burn-out.}\n"
            }
        }
        text += "start: S0\nscenes:\n"
        for (index, scene) in scenes.enumerated() {
            text += Self.opening(scene: index)
            if let visits = scene.visits { text += "    visits: \(visits)\n" }
            text += "    options:\n"
            for (id, option) in zip(["a", "b", "c"], scene.options) {
                text += Self.opening(option: id)
                text += Self.text(of: option)
            }
            if scene.next.count == 1, let row = scene.next.first {
                text += "    next: S\(row.to)\n"
            } else if !scene.next.isEmpty {
                text += "    next:\n"
                for row in scene.next {
                    text += "      - to: S\(row.to)\n"
                    if let when = row.when { text += "        when: \"\(when.text)\"\n" }
                }
            }
        }
        text += "endings:\n"
        for index in 0...endings.count {
            text += "  - id: einde\(index)\n    title: Einde \(index)\n"
            if index < endings.count { text += "    when: \"\(endings[index].text)\"\n" }
            text += "    text: Zo liep het af.\n    cost: Het kostte iets.\n    question: Wat nu?\n"
        }
        return text
    }

    private static func opening(scene: Int) -> String {
        """
          - id: S\(scene)
            title: Scène \(scene)
            text: [Er ligt een vraag op tafel.]
            prompts: ["Wat weegt het zwaarst?", "Wie betaalt de prijs?"]

        """
    }

    private static func opening(option: String) -> String {
        """
              - id: \(option)
                text: Keuze \(option) van deze scène.
                gain: Dit levert iets op.
                price: Dit kost iets.
                result: Er gebeurt iets.

        """
    }

    private static func text(of option: Option) -> String {
        func mapping(_ key: String, _ members: [String]) -> String {
            members.isEmpty ? "" : "        \(key): {\(members.joined(separator: ", "))}\n"
        }
        func list(_ key: String, _ members: [String]) -> String {
            members.isEmpty ? "" : "        \(key): [\(members.joined(separator: ", "))]\n"
        }
        func effects(_ names: [String]) -> [String] {
            names.compactMap { name in option.effects[name].map { "\(name): \($0)" } }
        }
        func sorted(_ members: [String: Double]) -> [String] {
            members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        }
        var text = mapping("style", effects(ContractTests.style))
        text += mapping("outcome", effects(ContractTests.outcomes))
        text += mapping("autonomy", sorted(option.autonomy))
        text += mapping("band", sorted(option.band))
        text += list("sets", option.sets) + list("clears", option.clears)
        if let when = option.when { text += "        when: \"\(when.text)\"\n" }
        if let next = option.next { text += "        next: S\(next)\n" }
        return text
    }

    /// As many scenes in a row, each with a choice between two: 2^n paths.
    static func chain(_ scenes: Int) -> String {
        var text = head + "employees:\n"
        text += "  - {id: noor, name: Noor, role: medewerker, autonomy: 5, band: [6, 9]}\n"
        text += "start: S0\nscenes:\n"
        for index in 0..<scenes {
            text += opening(scene: index) + "    options:\n"
            text += opening(option: "a") + "        style: {ruimte: 1}\n"
            text += "        outcome: {werkplezier: 1}\n"
            text += opening(option: "b") + "        style: {richting: 1}\n"
            if index + 1 < scenes { text += "    next: S\(index + 1)\n" }
        }
        text += "endings:\n  - id: einde\n    title: Einde\n    text: Zo liep het af.\n"
        return text + "    cost: Het kostte iets.\n    question: Wat nu?\n"
    }
}
