internal import BigInt
internal import Resources
internal import ScenarioEngine

/// Ranges as a table for a terminal.
struct RangeReport {
    private var raw = ""
    var text: String { raw.printable(lines: true) }

    init(_ ranges: Ranges, _ scenario: Scenario) {
        raw += scenario.title.isEmpty ? scenario.id : scenario.title
        raw += "\n\n"
        addPaths(ranges)
        addSection(tr("Style, drawing lots"), scenario.style, ranges.style) { band in
            tr("%1 ± %2").filled(Self.percent(band.mean), Self.percent(band.deviation))
        }
        addSection(tr("What happens, lowest to highest"), scenario.outcomes, ranges.outcome) {
            range in
            tr("%1 to %2").filled(Number.signed(range.lowerBound), Number.signed(range.upperBound))
        }
        let names = scenario.employees.map { $0.name.isEmpty ? $0.id : $0.name }
        addSection(tr("Fit, lowest to highest"), names, ranges.fit) { range in
            tr("%1 to %2").filled(
                Number.decimal(range.lowerBound, places: 1),
                Number.decimal(range.upperBound, places: 1)
            )
        }
        let titles = scenario.endings.map { $0.title.isEmpty ? $0.id : $0.title }
        addSection(tr("Endings, drawing lots"), titles, ranges.endings.map { $0 as Double? }) {
            Self.percent($0) + " %"
        }
        if let estimate = ranges.estimate {
            raw += tr("≈ Estimated from %1 random paths, give or take %2 percentage points.")
                .filled(
                    String(estimate.samples),
                    Number.decimal(estimate.error * 100, places: 1)
                )
            raw += "\n"
        }
    }

    private mutating func addPaths(_ ranges: Ranges) {
        if let paths = ranges.paths {
            let digits = String(paths)
            let shown =
                digits.count > 15
                ? tr("%1 (%2 digits)").filled(
                    Number.scientific(digits),
                    String(digits.count)
                ) : Number.grouped(digits)
            raw += tr("Paths: %1").filled(shown) + "\n"
        }
        if let decisions = ranges.decisions {
            raw +=
                tr("Decisions per path: %1 to %2").filled(
                    String(decisions.lowerBound),
                    String(decisions.upperBound)
                ) + "\n"
        }
        if ranges.decisions == nil { raw += tr("No path came to an end.") + "\n" }
        raw += "\n"
    }

    private mutating func addSection<Value>(
        _ title: String,
        _ names: [String],
        _ values: [Value?],
        _ show: (Value) -> String
    ) {
        guard !names.isEmpty else { return }
        let width = names.map(\.count).max() ?? 0
        raw += title + "\n"
        for (name, value) in zip(names, values) {
            let padding = String(repeating: " ", count: width - name.count)
            raw += "  " + name + padding + "  " + (value.map(show) ?? "—") + "\n"
        }
        raw += "\n"
    }

    private static func percent(_ share: Double) -> String {
        String(Int((share * 100).rounded()))
    }
}
