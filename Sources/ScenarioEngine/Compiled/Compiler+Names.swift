/// Every name in a scenario stands for something.
extension Compiler {
    mutating func checkNames() {
        if scenario.start.isEmpty {
            faults.append(NameFault(pointer: .root, problem: .noStart))
        } else {
            check(scene: scenario.start, .root / "start")
        }
        for index in scenario.scenes.indices {
            var at: Pointer { .root / "scenes" / index }
            for (position, block) in scenario.scenes[index].text.enumerated() {
                check(block.when, at / "text" / position / "when")
            }
            check(scenario.scenes[index].next, at / "next")
            let options = scenario.scenes[index].options
            for position in options.indices {
                check(options[position], at / "options" / position)
            }
        }
        for (index, ending) in scenario.endings.enumerated() {
            check(ending.when, .root / "endings" / index / "when")
        }
    }

    private mutating func check(_ option: Option, _ at: @autoclosure () -> Pointer) {
        check(option.when, at() / "when")
        check(option.next, at() / "next")
        for entry in option.style.entries where names.style[entry.name] == nil {
            unknown(.style, entry.name, at() / "style" / entry.name, among: scenario.style)
        }
        for entry in option.outcome.entries where names.outcomes[entry.name] == nil {
            unknown(.outcome, entry.name, at() / "outcome" / entry.name, among: scenario.outcomes)
        }
        for entry in option.autonomy.entries where entry.name != Option.everyone {
            check(employee: entry.name, at() / "autonomy" / entry.name)
        }
        for entry in option.band.entries where entry.name != Option.everyone {
            check(employee: entry.name, at() / "band" / entry.name)
        }
        for voice in option.voices {
            check(employee: voice.speaker, at() / "voices" / voice.speaker)
        }
        check(employees: option.reveals, at() / "reveals")
        check(employees: option.leaves, at() / "leaves")
        check(employees: option.arrives, at() / "arrives")
        for entry in option.lens.entries {
            let place = at() / "lens" / entry.name
            guard let tags = scenario.lenses[entry.name] else {
                unknown(.lens, entry.name, place, among: scenario.lenses.entries.map(\.name))
                continue
            }
            for (position, tag) in entry.amount.enumerated() where !tags.contains(tag) {
                unknown(.tag, tag, place / position, among: tags)
            }
        }
    }

    private mutating func check(_ routes: [Route], _ at: @autoclosure () -> Pointer) {
        let single = routes.count == 1 && routes[0].when == nil
        for (position, route) in routes.enumerated() {
            check(route.when, at() / position / "when")
            check(scene: route.to, single ? at() : at() / position / "to")
        }
    }

    private mutating func check(_ condition: Condition?, _ at: @autoclosure () -> Pointer) {
        guard let condition else { return }
        for mention in condition.mentions {
            switch mention {
            case .flag(let name) where names.flags[name] == nil:
                unknown(.flag, name, at(), among: conditionWords)
            case .scene(let id): check(scene: id, at())
            case .option(let id, let sceneID):
                guard let scene = names.scenes[sceneID] else { continue }
                let ids = scenario.scenes[scene].options.map(\.id)
                if !ids.contains(id) { unknown(.option, id, at(), among: ids) }
            case .employee(let id): check(employee: id, at())
            case .total(let name) where names.style[name] == nil && names.outcomes[name] == nil:
                unknown(.total, name, at(), among: conditionWords)
            case .flag, .total: continue
            }
        }
    }

    private mutating func check(scene id: String, _ at: @autoclosure () -> Pointer) {
        guard names.scenes[id] == nil else { return }
        unknown(.scene, id, at(), among: scenario.scenes.lazy.map(\.id))
    }

    private mutating func check(employees ids: [String], _ at: @autoclosure () -> Pointer) {
        for (position, id) in ids.enumerated() { check(employee: id, at() / position) }
    }

    private mutating func check(employee id: String, _ at: @autoclosure () -> Pointer) {
        guard names.employees[id] == nil else { return }
        unknown(.employee, id, at(), among: scenario.employees.map(\.id))
    }

    /// Words for a suggestion; past the first hundred faults none is made.
    private var conditionWords: [String] { faults.count < 100 ? names.conditionWords : [] }

    private mutating func unknown(
        _ kind: NameFault.Kind,
        _ name: String,
        _ at: @autoclosure () -> Pointer,
        among known: some Sequence<String>
    ) {
        // Past the first hundred, looking for a resemblance would cost more than it helps.
        let nearest = faults.count < 100 ? nearestName(to: name, among: known) : nil
        faults.append(
            NameFault(pointer: at(), problem: .unknown(kind, name: name, nearest: nearest))
        )
    }
}
