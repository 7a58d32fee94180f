internal import Gtk
internal import Report
internal import Resources

/// What happened: the meters on what the room could reach, and how the story closed.
func outcomesPage(_ model: ProfileModel, _ look: Look, _ layout: ProfileLayout) -> Widget {
    let meters = metersPanel(model.profile.meters, look, layout)
    guard let ending = model.profile.ending else { return page(meters, layout) }
    return page(
        sideBySide(
            meters,
            endingColumn(ending, layout),
            shares: (1, 1),
            gap: 28,
            layout.columns
        ),
        layout
    )
}

private func metersPanel(
    _ meters: [Profile.Meter],
    _ look: Look,
    _ layout: ProfileLayout
) -> Widget {
    let rows = Box(.column)
    let scale = MeterChart.scale(of: meters)
    for meter in meters { rows.append(meterRow(meter, scale, look, layout)) }
    let lead = tr("From the start to the end of the story, between what this room can reach.")
    return panel(
        tr("What happened?"),
        lead,
        [rows, meterKey(look, start: tr("start"), end: tr("end"))]
    ).placed(y: .start)
}

private func meterRow(
    _ meter: Profile.Meter,
    _ scale: ClosedRange<Double>,
    _ look: Look,
    _ layout: ProfileLayout
) -> Widget {
    let name = Label(meter.name).wrapping().styled("measure-name")
    let words = Label(meter.words).wrapping().styled("measure-word")
    let row = Box(.column, spacing: 6).styled("measure-row")
    row.append(
        line(spacing: 12, [name.placed(expandX: true), words.placed(y: .center)])
    )
    guard let range = meter.range else {
        row.append(Label("—").styled("muted"))
        return row
    }
    let values = MeterChart.Values(start: 0, now: Double(meter.sum), range: range, scale: scale)
    row.append(MeterChart.widget(values, look, sentence: meter.sentence))
    let why = whyButton(meter.name, meter.reasons)
    let reach = Label(meter.reach).wrapping().styled("t-small", "muted")
    row.append(line(spacing: 12, [reach.placed(y: .center, expandX: true), why]))
    return row
}

private func endingColumn(_ ending: Profile.Ending, _ layout: ProfileLayout) -> Widget {
    let column = Box(.column, spacing: 10)
    column.append(Label(tr("Ending")).styled("t-small", "muted"))
    column.append(Label(ending.title, role: .heading).wrapping(atMost: 40).styled("t-title"))
    for paragraph in ending.text {
        column.append(Label(paragraph).wrapping(atMost: 62).styled("t-lead"))
    }
    if !ending.cost.isEmpty {
        let grid = Grid(columnSpacing: 14)
        let name = Label(tr("Price")).styled("measure-label")
        grid.attach(name.placed(y: .start), column: 0, row: 0)
        grid.attach(Label(ending.cost).wrapping(atMost: 56), column: 1, row: 0)
        let box = Box(.column, [grid]).styled("panel")
        box.setMargins(top: 6)
        column.append(box)
    }
    if !ending.question.isEmpty {
        let card = Box(.column, spacing: 4)
        card.append(Label(tr("To take home")).styled("t-label", "accent"))
        card.append(Label(ending.question).wrapping(atMost: 46).styled("prompt"))
        card.setMargins(top: 6)
        column.append(card.styled("prompt-card"))
    }
    return column
}

extension Profile.Meter {
    /// The drawing in words.
    var sentence: String { tr("%1: %2.").filled(name, words) + (reach.isEmpty ? "" : " " + reach) }

    /// What the room could reach, in words; empty where nothing could differ.
    var reach: String {
        guard let range else { return "" }
        let text =
            isApproximate
            ? tr("This room can end between about %1 and %2.")
            : tr("This room can end between %1 and %2.")
        return text.filled(signed(range.lowerBound), signed(range.upperBound))
    }
}

extension MeterChart {
    /// One scale for all meters, so that their starts stand under each other.
    static func scale(of meters: [Profile.Meter]) -> ClosedRange<Double> {
        let ranges = meters.compactMap(\.range)
        let low = min(0, ranges.map(\.lowerBound).min() ?? 0)
        let high = max(0, ranges.map(\.upperBound).max() ?? 0)
        return Double(low)...Double(max(high, low + 1))
    }
}
