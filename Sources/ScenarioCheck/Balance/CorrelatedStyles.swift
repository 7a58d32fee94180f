internal import Resources
internal import ScenarioEngine

/// L9 of domain.md A8.
struct CorrelatedStyles: Rule {
    let id = "correlated-styles"
    let severity = Finding.Severity.warning
    var help: String {
        tr("Style dimensions can be told apart: |r| over the options is at most .8.")
    }

    func findings(in room: CheckedRoom) -> [Finding] {
        let names = room.scenario.style
        let effects = room.scenes.flatMap(\.styles)
        guard effects.count >= 5 else { return [] }
        var found: [Finding] = []
        for first in names.indices {
            for second in names.indices where second > first {
                let r = Correlation.pearson(
                    effects.map { Double($0[first]) },
                    effects.map { Double($0[second]) }
                )
                guard let r, abs(r) > 0.8 + 1e-9 else { continue }
                found.append(
                    finding(
                        tr(
                            "“%1” and “%2” cannot be told apart over the options (r = %3)."
                        )
                        .filled(
                            names[first],
                            names[second],
                            Number.decimal(r, places: 2)
                        ),
                        at: .root / "style"
                    )
                )
            }
        }
        return found
    }
}
