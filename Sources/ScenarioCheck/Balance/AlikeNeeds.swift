internal import Resources
internal import ScenarioEngine

/// L8 of domain.md A8, its second half.
struct AlikeNeeds: Rule {
    let id = "alike-needs"
    let severity = Finding.Severity.warning
    var help: String {
        tr("At the start at least one employee wants more room and one wants less.")
    }

    func findings(in room: CheckedRoom) -> [Finding] {
        let employees = room.scenario.employees
        guard !employees.isEmpty else { return [] }
        var found: [Finding] = []
        if !employees.contains(where: wantsMore) {
            found.append(
                finding(tr("No employee wants more room than now."), at: .root / "employees")
            )
        }
        if !employees.contains(where: wantsLess) {
            found.append(
                finding(tr("No employee wants less room than now."), at: .root / "employees")
            )
        }
        return found
    }

    private func wantsMore(_ employee: Employee) -> Bool {
        employee.autonomy < employee.band.lower || (employee.need ?? 3) >= 4
    }

    private func wantsLess(_ employee: Employee) -> Bool {
        employee.autonomy > employee.band.upper || (employee.need ?? 3) <= 2
    }
}
