internal import Resources
internal import ScenarioEngine

/// L7 of domain.md A8.
struct FewEndings: Rule {
    let id = "few-endings"
    let severity = Finding.Severity.warning
    var help: String { tr("A room has at least four endings.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        let count = room.scenario.endings.count
        guard count > 0, count < 4 else { return [] }
        return [
            finding(
                trn(
                    "The room has one ending; with four or more there is something to compare.",
                    "The room has %1 endings; with four or more there is something to compare.",
                    count
                ).filled(String(count)),
                at: .root / "endings"
            )
        ]
    }
}
