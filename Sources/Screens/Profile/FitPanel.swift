internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine

/// Did it fit: for each employee the experienced room over time, in three zones.
func fitPanel(_ model: ProfileModel, _ look: Look, _ layout: ProfileLayout) -> Widget {
    let title = Label(tr("Did it fit?"), role: .heading).styled("t-heading")
    let lead = Label(tr("The room each of them experiences, from start to end."))
        .wrapping().styled("t-small", "muted")
    let hasEstimate = model.profile.strips.contains(where: \.isEstimate)
    let legend = fitLegend(look, hasEstimate: hasEstimate)
    let parts: [Widget] = [
        title, lead.placed(y: .center, expandX: true),
        legend.placed(x: layout.isStacked ? .start : .end, y: .center),
    ]
    let head: Widget =
        layout.isStacked ? Box(.column, spacing: 4, parts) : line(spacing: 18, parts)

    let grid = Grid(rowSpacing: 20, columnSpacing: 22)
    grid.hasEqualColumns = true
    let perLine = min(layout.stripsPerLine, max(1, model.profile.strips.count))
    for (index, strip) in model.profile.strips.enumerated() {
        let column = stripColumn(strip, model.employee(strip.employee), look, layout)
        grid.attach(column, column: index % perLine, row: index / perLine)
    }
    return Box(.column, spacing: 10, [head, grid]).styled("panel")
}

private func stripColumn(
    _ strip: Profile.Strip,
    _ employee: Employee?,
    _ look: Look,
    _ layout: ProfileLayout
) -> Widget {
    let name = Label(strip.shortName).wrapping().styled("measure-name")
    let start = Label(strip.start).wrapping().styled("t-small", "muted")
    let person = Box(.column, [name, start]).placed(y: .center)
    let head = line(spacing: 10, [moodPortrait(employee, strip.zone, look, size: 48), person])

    let size = layout.stripSize
    let chart = FitStripChart.widget(
        FitStripChart.Values(strip),
        look,
        sentence: strip.sentence,
        width: size.width,
        height: size.height
    )
    let column = Box(.column, spacing: 1)
    column.append(head)
    chart.setMargins(top: 5, bottom: 3)
    column.append(chart)
    column.append(endWords(strip, look))
    if !strip.quote.isEmpty {
        let quote = Label(tr("“%1”").filled(strip.quote)).wrapping(atMost: 40)
        column.append(quote.styled("fit-quote"))
    }
    column.append(
        whyButton(strip.shortName, strip.reasons).placed(x: .start, y: .end, expandY: true)
    )
    return column
}

/// “▾ te weinig aan het einde”.
private func endWords(_ strip: Profile.Strip, _ look: Look) -> Widget {
    var parts: [Widget] = [moodGlyph(strip.zone, look)]
    let zone = strip.zone.amount
    let rest = strip.words.hasPrefix(zone) ? String(strip.words.dropFirst(zone.count)) : ""
    parts.append(Label(rest.isEmpty ? strip.words : zone).styled("measure-name"))
    let end = rest.trimmingPrefix(" ")
    if !end.isEmpty {
        parts.append(Label(String(end)).wrapping().styled("t-small", "muted").placed(y: .center))
    }
    return line(spacing: 5, parts)
}

private func fitLegend(_ look: Look, hasEstimate: Bool) -> Widget {
    let row = Box(.row, spacing: 16)
    func add(_ words: String, _ swatch: DrawingArea) {
        let label = Label(words).wrapping().styled("t-small", "muted")
        row.append(line(spacing: 5, [swatch.placed(y: .center), label]))
    }
    let zones: [(Zone, String)] = [
        (.more, tr("above: too much")), (.fits, tr("fits")), (.less, tr("below: too little")),
    ]
    for (zone, words) in zones {
        add(
            words,
            DrawingArea(name: nil, width: 22, height: 12) { canvas, width, height in
                FitStripChart.drawKey(zone, on: canvas, width: width, height: height, look.palette)
            }
        )
    }
    if hasEstimate {
        add(
            tr("dashed: your estimate"),
            DrawingArea(name: nil, width: 22, height: 12) { canvas, width, height in
                FitStripChart.drawEstimateKey(
                    on: canvas,
                    width: width,
                    height: height,
                    look.palette
                )
            }
        )
    }
    return row
}

extension FitStripChart.Values {
    init(_ strip: Profile.Strip) {
        self.init(points: strip.points, isEstimate: strip.isEstimate, leftAt: strip.leftAt)
    }
}
