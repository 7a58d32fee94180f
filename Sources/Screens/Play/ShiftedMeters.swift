internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine

/// The outcomes before and after a choice, all on one scale.
final class ShiftedMeters {
    private struct Row {
        let name: String
        let values: MeterChart.Values
        let area: DrawingArea
        let words: String
    }

    private let rows: [Row]
    private let look: Look

    init(_ playthrough: Playthrough, _ ranges: Ranges, _ look: Look) {
        self.look = look
        let story = playthrough.story
        let before = playthrough.steps.dropLast().last?.stateAfter ?? playthrough.initialState
        let after = playthrough.state
        let bounds = ranges.outcome.compactMap { $0 }
        let low = min(0, bounds.map(\.lowerBound).min() ?? 0)
        let high = max(0, bounds.map(\.upperBound).max() ?? 0)
        rows = story.scenario.outcomes.enumerated().map { index, outcome in
            let start = before.total(outcome: index, in: story)
            let now = after.total(outcome: index, in: story)
            let values = MeterChart.Values(
                start: Double(start),
                now: Double(now),
                range: ranges.outcome[index].flatMap { $0.count > 1 ? $0 : nil },
                scale: Double(low)...Double(max(high, low + 1))
            )
            let words = Profile.Meter.words(ofChange: now - start)
            let name = DisplayName.outcome(outcome)
            let area = MeterChart.widget(values, look, sentence: "\(name): \(words)")
            return Row(name: name, values: values, area: area, words: words)
        }
    }

    func panel(explain: @escaping @MainActor () -> Void) -> Widget {
        let head = line(
            spacing: 8,
            [
                heading(tr("What shifted?")).placed(expandX: true),
                Button(tr("Why is this here?"), onClicked: explain).styled("why")
                    .placed(y: .center),
            ]
        )
        let grid = Grid(rowSpacing: 13, columnSpacing: 14)
        for (position, row) in rows.enumerated() {
            let moved = row.values.start != row.values.now
            let name = Label(row.name).styled("t-body").placed(y: .center)
            let words = Label(row.words).alignsText(.end).styled("t-small").placed(y: .center)
            name.setClass("strong", moved)
            words.setClass("strong", moved)
            words.setClass("muted", !moved)
            grid.attach(name, column: 0, row: position)
            grid.attach(row.area, column: 1, row: position)
            grid.attach(words, column: 2, row: position)
        }
        grid.setMargins(top: 6, bottom: 4)
        return Box(
            .column,
            spacing: 6,
            [head, grid, meterKey(look, start: tr("before"), end: tr("now"))]
        ).styled("panel")
    }

    /// Lets the dots go from where they were to where they are.
    func move(after delay: Int) {
        for row in rows where row.values.start != row.values.now && !look.isStill {
            let target = row.values
            var values = target
            values.now = values.start
            MeterChart.show(values, in: row.area, look)
            row.area.animate(after: delay, milliseconds: 600) {
                [weak area = row.area, look] share in
                guard let area else { return }
                var values = target
                values.now = target.start + (target.now - target.start) * easeInOut(share)
                MeterChart.show(values, in: area, look)
            }
        }
    }
}
