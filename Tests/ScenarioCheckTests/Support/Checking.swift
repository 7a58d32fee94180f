import ScenarioCheck
import ScenarioEngine
import Testing

/// Everything that the checker finds in a scenario.
func findings(in scenario: Scenario) throws -> [Finding] {
    Checker.findings(in: try CompiledScenario(scenario))
}

/// What one rule finds in a scenario.
func findings(of rule: String, in scenario: Scenario) throws -> [Finding] {
    let rule = try #require(Checker.rules.first { $0.id == rule })
    return rule.findings(in: CheckedRoom(try CompiledScenario(scenario)))
}

/// The places of what one rule finds in a scenario.
func places(of rule: String, in scenario: Scenario) throws -> [String] {
    try findings(of: rule, in: scenario).map(\.pointer.text)
}

/// A scenario in which only a few things matter.
func room(
    _ scenes: [Scene],
    employees: [Employee] = [],
    endings: [Ending] = [Ending(id: "einde")]
) -> Scenario {
    Scenario(
        id: "klein",
        employees: employees,
        start: scenes.first?.id ?? "",
        scenes: scenes,
        endings: endings
    )
}

/// A scene with as many options as there are ids.
func scene(
    _ id: String,
    _ options: [String] = ["a", "b"],
    next: [Route] = [],
    visits: Int? = nil
) -> Scene {
    Scene(id: id, visits: visits, options: options.map { Option(id: $0) }, next: next)
}

/// Scenes one after another, each with two options.
func row(of count: Int) -> [Scene] {
    (1...count).map { number in
        scene("s\(number)", next: number < count ? [Route(to: "s\(number + 1)")] : [])
    }
}

/// As many words.
func words(_ count: Int) -> String {
    (1...count).map { "w\($0)" }.joined(separator: " ")
}

/// As many words of one letter.
func letters(_ count: Int) -> String {
    Array(repeating: "w", count: count).joined(separator: " ")
}
