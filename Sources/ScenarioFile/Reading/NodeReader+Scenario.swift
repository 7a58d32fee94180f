internal import Resources
internal import ScenarioEngine
internal import Yams

extension NodeReader {
    /// The keys of the scenario in this piece; the lists of scenes and endings are left as nodes,
    /// since their conditions need the names of the totals first.
    mutating func head(
        _ node: Node,
        into scenario: inout Scenario,
        seen: inout Set<Keys.Scenario>
    ) -> (scenes: Node?, endings: Node?) {
        var scenes: Node?
        var endings: Node?
        each(Keys.Scenario.self, of: node, tr("a scenario")) { reader, key, value in
            let name = key.rawValue
            if !seen.insert(key).inserted {
                reader.report(
                    tr("This key stands here twice: %1.").filled(name),
                    rule: "syntax",
                    at: value
                )
            }
            switch key {
            case .format:
                scenario.format = reader.integer(value, name, in: 1...Int.max) ?? 1
                if scenario.format > Scenario.currentFormat {
                    reader.report(
                        tr("This file was made for a newer version of the program (format %1).")
                            .filled(String(scenario.format)),
                        rule: "newer-format",
                        at: value
                    )
                }
            case .id: scenario.id = reader.id(value, name)
            case .room: scenario.room = reader.string(value, name)
            case .language: scenario.language = reader.string(value, name)
            case .title: scenario.title = reader.string(value, name)
            case .summary: scenario.summary = reader.string(value, name)
            case .setting: scenario.setting = reader.string(value, name)
            case .dilemma: scenario.dilemma = reader.string(value, name)
            case .minutes: scenario.minutes = reader.integer(value, name, in: 1...1440)
            case .version:
                scenario.version = reader.integer(value, name, in: 1...Int.max) ?? 1
            case .authors: scenario.authors = reader.strings(value, name)
            case .license: scenario.license = reader.string(value, name)
            case .sources:
                scenario.sources = reader.entries(of: value, name) { $0.string($2, $1) }
            case .style: scenario.style = reader.names(value, name)
            case .outcomes: scenario.outcomes = reader.names(value, name)
            case .lenses:
                scenario.lenses = reader.entries(of: value, name) { $0.names($2, $1) }
            case .employees:
                scenario.employees = reader.items(of: value, name).map { reader.employee($0) }
            case .start: scenario.start = reader.string(value, name)
            case .scenes: scenes = value
            case .endings: endings = value
            }
        }
        return (scenes, endings)
    }

    private mutating func employee(_ node: Node) -> Employee {
        let level = Level.lowest
        var employee = Employee(
            id: "",
            autonomy: level,
            band: Band(lower: level, upper: level)
        )
        var hasAutonomy = false
        var hasBand = false
        each(Keys.Employee.self, of: node, "employees") { reader, key, value in
            let name = key.rawValue
            switch key {
            case .id: employee.id = reader.id(value, name)
            case .name: employee.name = reader.string(value, name)
            case .role: employee.role = reader.string(value, name)
            case .autonomy:
                hasAutonomy = true
                if let level = reader.level(value, name) { employee.autonomy = level }
            case .band:
                hasBand = true
                if let band = reader.band(value, name) { employee.band = band }
            case .slope: employee.slope = reader.slope(value)
            case .need: employee.need = reader.integer(value, name, in: 1...5)
            case .able: employee.able = reader.integer(value, name, in: 1...5)
            case .willing: employee.willing = reader.integer(value, name, in: 1...5)
            case .line: employee.line = reader.string(value, name)
            case .portrait: employee.portrait = reader.fileName(value, name)
            case .says: employee.says = reader.says(value)
            case .present: employee.present = reader.boolean(value, name)
            }
        }
        let owner = tr("This employee")
        if employee.id.isEmpty { missing("id", of: owner, at: node) }
        if !hasAutonomy { missing("autonomy", of: owner, at: node) }
        if !hasBand {
            if let need = employee.need, let able = employee.able, let willing = employee.willing {
                employee.band = .proposed(need: need, able: able, willing: willing)
            } else {
                missing("band", of: owner, at: node)
            }
        }
        if employee.id == Option.everyone {
            report(
                tr("“%1” stands for everyone; call this employee something else.")
                    .filled(Option.everyone),
                rule: "reserved-name",
                at: node
            )
        }
        return employee
    }

    private mutating func band(_ node: Node, _ key: String) -> Band? {
        guard let (first, second) = pair(node, key), let lower = level(first, key),
            let upper = level(second, key)
        else { return nil }
        if upper < lower {
            report(
                tr("The band ends below where it begins."),
                rule: "wrong-type",
                at: node
            )
        }
        return Band(lower: min(lower, upper), upper: max(lower, upper))
    }

    private mutating func slope(_ node: Node) -> Slope {
        var slope = Slope()
        each(Keys.Slope.self, of: node, "slope") { reader, key, value in
            switch key {
            case .under: slope.under = reader.steepness(value, key.rawValue)
            case .over: slope.over = reader.steepness(value, key.rawValue)
            case .reason: slope.reason = reader.string(value, key.rawValue)
            }
        }
        return slope
    }

    private mutating func steepness(_ node: Node, _ key: String) -> Double {
        guard let value = number(node, key) else { return Slope.standard }
        guard value >= 0.1, value <= 10 else {
            report(
                tr("“%1” asks for %2.").filled(key, tr("a number from 0.1 to 10")),
                rule: "wrong-type",
                at: node
            )
            return Slope.standard
        }
        return value
    }

    private mutating func says(_ node: Node) -> ZoneLines {
        var lines = ZoneLines()
        guard !isNull(node) else { return lines }
        each(Keys.Says.self, of: node, "says") { reader, key, value in
            let line = reader.string(value, key.rawValue)
            switch key {
            case .less: lines.less = line
            case .fits: lines.fits = line
            case .more: lines.more = line
            }
        }
        return lines
    }
}
