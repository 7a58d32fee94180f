package import ScenarioEngine

extension Scenario {
    /// The scenario as the keys of its file, without what is empty or the default.
    package var json: JSONValue {
        .object(
            ("format", .integer(format)),
            ("id", .string(id)),
            ("room", text(room)),
            ("language", text(language)),
            ("title", text(title)),
            ("summary", text(summary)),
            ("setting", text(setting)),
            ("dilemma", text(dilemma)),
            ("minutes", minutes.map { .integer($0) }),
            ("version", .integer(version)),
            ("authors", list(authors)),
            ("license", text(license)),
            ("sources", object(sources) { .string($0) }),
            ("style", list(style, always: true)),
            ("outcomes", list(outcomes, always: true)),
            ("lenses", object(lenses) { list($0, always: true) }),
            ("employees", .array(employees.map(\.json))),
            ("start", .string(start)),
            ("scenes", .array(scenes.map(\.json))),
            ("endings", .array(endings.map(\.json)))
        )
    }
}

private func text(_ value: String) -> JSONValue? { value.isEmpty ? nil : .string(value) }

private func list(_ values: [String], always: Bool = false) -> JSONValue? {
    values.isEmpty && !always ? nil : .array(values.map { .string($0) })
}

private func flag(_ value: Bool) -> JSONValue? { value ? .boolean(true) : nil }

private func object<Amount>(_ effects: Effects<Amount>, _ value: (Amount) -> JSONValue?)
    -> JSONValue?
{
    guard !effects.isEmpty else { return nil }
    return .object(
        effects.entries.map { JSONValue.Member($0.name, value($0.amount) ?? .null) }
    )
}

private func condition(_ condition: Condition?) -> JSONValue? {
    condition.map { .string($0.description) }
}

private func routes(_ routes: [Route]) -> JSONValue? {
    guard let first = routes.first else { return nil }
    if routes.count == 1, first.when == nil { return .string(first.to) }
    return .array(
        routes.map { .object(("when", condition($0.when)), ("to", .string($0.to))) }
    )
}

private func spoken(_ lines: [SpokenLine]) -> [JSONValue.Member] {
    lines.map { JSONValue.Member($0.speaker, .string($0.text)) }
}

extension Employee {
    fileprivate var json: JSONValue {
        .object(
            ("id", .string(id)),
            ("name", text(name)),
            ("role", text(role)),
            ("autonomy", .number(autonomy.value)),
            ("band", .array([.number(band.lower.value), .number(band.upper.value)])),
            ("slope", slope == Slope() ? nil : slope.json),
            ("need", need.map { .integer($0) }),
            ("able", able.map { .integer($0) }),
            ("willing", willing.map { .integer($0) }),
            ("line", text(line)),
            ("portrait", portrait.flatMap(text)),
            ("says", says == ZoneLines() ? nil : says.json),
            ("present", present ? nil : .boolean(false))
        )
    }
}

extension Slope {
    fileprivate var json: JSONValue {
        .object(
            ("under", under == Slope.standard ? nil : .number(under)),
            ("over", over == Slope.standard ? nil : .number(over)),
            ("reason", text(reason))
        )
    }
}

extension ZoneLines {
    fileprivate var json: JSONValue {
        .object(("less", text(less)), ("fits", text(fits)), ("more", text(more)))
    }
}

extension Scene {
    fileprivate var json: JSONValue {
        .object(
            ("id", .string(id)),
            ("title", text(title)),
            ("time", text(time)),
            ("at", at.map { .array([.number($0.x), .number($0.y)]) }),
            ("image", image.map { .object(("file", text($0.file)), ("alt", text($0.alt))) }),
            ("text", text.isEmpty ? nil : .array(text.map(\.json))),
            ("say", say.isEmpty ? nil : .array(spoken(say).map { .object([$0]) })),
            ("prompts", list(prompts)),
            ("notes", ScenarioFile.text(notes)),
            ("reflection", reflection?.json),
            ("sprint", flag(sprint)),
            ("practice", flag(practice)),
            ("visits", visits.map { .integer($0) }),
            ("options", .array(options.map(\.json))),
            ("next", routes(next))
        )
    }

    private func text(_ value: String) -> JSONValue? { ScenarioFile.text(value) }
}

extension TextBlock {
    fileprivate var json: JSONValue {
        guard when != nil else { return .string(text) }
        return .object(("when", condition(when)), ("text", .string(text)))
    }
}

extension Reflection {
    fileprivate var json: JSONValue {
        .object(
            ("text", .string(text)),
            ("source", ScenarioFile.text(source)),
            ("at", ScenarioFile.text(at))
        )
    }
}

extension Option {
    fileprivate var json: JSONValue {
        .object(
            ("id", .string(id)),
            ("text", ScenarioFile.text(text)),
            ("gain", ScenarioFile.text(gain)),
            ("price", ScenarioFile.text(price)),
            ("result", ScenarioFile.text(result)),
            ("voices", voices.isEmpty ? nil : .object(spoken(voices))),
            ("style", object(style) { .integer($0) }),
            ("outcome", object(outcome) { .integer($0) }),
            ("autonomy", object(autonomy) { .number($0.value) }),
            ("band", object(band) { .number($0.value) }),
            ("reveals", list(reveals)),
            ("sets", list(sets)),
            ("clears", list(clears)),
            ("leaves", list(leaves)),
            ("arrives", list(arrives)),
            ("lens", object(lens) { list($0, always: true) }),
            ("when", condition(when)),
            ("next", routes(next))
        )
    }
}

extension Ending {
    fileprivate var json: JSONValue {
        .object(
            ("id", .string(id)),
            ("title", ScenarioFile.text(title)),
            ("when", condition(when)),
            ("text", ScenarioFile.text(text)),
            ("cost", ScenarioFile.text(cost)),
            ("question", ScenarioFile.text(question))
        )
    }
}
