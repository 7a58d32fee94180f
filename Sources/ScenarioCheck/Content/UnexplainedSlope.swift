internal import Resources
internal import ScenarioEngine

/// The author may make a side steeper, and must give a reason (domain.md A3.3).
struct UnexplainedSlope: Rule {
    let id = "unexplained-slope"
    let severity = Finding.Severity.warning
    var help: String { tr("Whoever makes a slope steeper says why.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        room.scenario.employees.enumerated().filter {
            let slope = $0.element.slope
            return slope.reason.isEmpty
                && (slope.under != Slope.standard || slope.over != Slope.standard)
        }.map {
            finding(
                tr("The slope of “%1” differs from the usual one; say why with “reason”.").filled(
                    $0.element.id
                ),
                at: room.pointer(employee: $0.offset) / "slope"
            )
        }
    }
}
