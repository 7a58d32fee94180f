internal import Resources
internal import ScenarioEngine

/// L12 of domain.md A8: paths of very different length are felt as unfair.
struct UnevenPaths: Rule {
    let id = "uneven-paths"
    let severity = Finding.Severity.warning
    var help: String { tr("Path lengths differ by at most two decisions.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        guard let decisions = room.ranges.decisions,
            decisions.upperBound - decisions.lowerBound > 2
        else { return [] }
        return [
            finding(
                tr(
                    "The shortest path has %1 decisions, the longest %2; more than two apart feels unfair."
                )
                .filled(String(decisions.lowerBound), String(decisions.upperBound)),
                at: .root / "scenes"
            )
        ]
    }
}
