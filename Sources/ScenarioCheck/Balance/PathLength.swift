internal import Resources
internal import ScenarioEngine

/// L10 of domain.md A8, its second half.
struct PathLength: Rule {
    let id = "path-length"
    let severity = Finding.Severity.warning
    var help: String { tr("A path has 8 to 12 decisions.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        guard let decisions = room.ranges.decisions,
            decisions.lowerBound < 8 || decisions.upperBound > 12
        else { return [] }
        return [
            finding(
                tr("Paths have %1 to %2 decisions; 8 to 12 fit in a session and say something.")
                    .filled(String(decisions.lowerBound), String(decisions.upperBound)),
                at: .root / "scenes"
            )
        ]
    }
}
