internal import Resources
internal import ScenarioEngine

/// L8 of domain.md A8, its first half.
struct SmallFitReach: Rule {
    let id = "small-fit-reach"
    let severity = Finding.Severity.warning
    var help: String { tr("Choices can move the fit of every employee by 20 points or more.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        zip(room.scenario.employees, room.ranges.fit).enumerated().compactMap { index, entry in
            let (employee, range) = entry
            guard let range, range.upperBound - range.lowerBound < 20 - 1e-9 else { return nil }
            return finding(
                tr("Whatever is chosen, the fit of “%1” hardly changes: %2 to %3.").filled(
                    employee.id,
                    Number.decimal(range.lowerBound, places: 1),
                    Number.decimal(range.upperBound, places: 1)
                ),
                at: room.pointer(employee: index)
            )
        }
    }
}
