internal import Gtk
internal import Report
internal import Resources

/// What did you do, where did you stand, and did it fit.
func profilePage(_ model: ProfileModel, _ look: Look, _ layout: ProfileLayout) -> Widget {
    let profile = model.profile
    let column = Box(.column, spacing: 16)
    if profile.note.isEmpty {
        column.append(
            sideBySide(
                barsPanel(profile, look, layout),
                mapPanel(profile, look, layout),
                shares: (23, 27),
                gap: 20,
                layout.columns
            )
        )
    } else {
        let button = Button(tr("Your trail")) { [weak model] in model?.show(.trail) }
        let text = Label(profile.note).wrapping(atMost: 60).styled("t-lead")
        let empty = Box(.column, spacing: 16, [text, button.placed(x: .start)])
        column.append(empty.styled("panel", "empty"))
    }
    if !profile.strips.isEmpty { column.append(fitPanel(model, look, layout)) }
    return page(column, layout)
}

// MARK: Bars

private func barsPanel(_ profile: Profile, _ look: Look, _ layout: ProfileLayout) -> Widget {
    let bars = Box(.column)
    for (index, bar) in profile.bars.enumerated() {
        if index > 0 { bars.append(Separator()) }
        let row = barRow(bar, look)
        row.setMargins(top: layout.isStacked ? 8 : 2, bottom: layout.isStacked ? 8 : 1)
        bars.append(row.placed(expandY: true))
    }
    let lead = tr("How often you chose this, of the times it was possible. Grey: drawing lots.")
    return panel(tr("What did you do?"), lead, [bars.placed(expandY: true)])
}

private func barRow(_ bar: Profile.Bar, _ look: Look) -> Box {
    let name = Label(bar.name).wrapping().styled("measure-name")
    let explanation = Label(bar.explanation).wrapping().styled("t-small", "muted")
    let number = Label(bar.number).styled("measure-name", "t-figures")
    let explained = explanation.placed(y: .center, expandX: true)
    let head = line(spacing: 10, [name, explained] + (bar.number.isEmpty ? [] : [number]))
    let chart = ProfileBarChart.widget(
        ProfileBarChart.Values(share: bar.share, chance: bar.chance),
        look,
        sentence: bar.sentence
    )
    let words = Label(bar.words).wrapping().styled("measure-word")
    let why = bar.reasons.isEmpty ? [] : [whyButton(bar.name, bar.reasons)]
    let foot = line(spacing: 12, [words.placed(y: .center, expandX: true)] + why)
    return Box(.column, spacing: 5, [head, chart, foot]).placed(y: .center)
}

extension Profile.Bar {
    /// The drawing in words.
    var sentence: String {
        let value = ["", "—"].contains(number) ? "" : " " + number
        return tr("%1: %2.").filled(name + value, words)
    }
}

// MARK: Map

private func mapPanel(_ profile: Profile, _ look: Look, _ layout: ProfileLayout) -> Widget {
    let title = tr("Where did you stand?")
    guard let map = profile.map else {
        let text = Label(tr("Too few decisions on room and direction to place a dot."))
        return panel(title, "", [text.wrapping(atMost: 50).styled("muted")])
    }
    let words = Box(.column, spacing: 2)
    words.append(Label(map.title).wrapping(atMost: 32).styled("measure-name"))
    for (label, text) in [(tr("Helps when"), map.helps), (tr("Pinches when"), map.hurts)] {
        let name = Label(label).wrapping().styled("t-small", "muted", "measure-label")
        name.setMargins(top: 10)
        words.append(name)
        words.append(Label(text).wrapping(atMost: 36))
    }
    let size =
        map.sizeName.isEmpty
        ? "" : tr("Size of the dot: %1.").filled(map.sizeName.lowercased()) + " "
    let note = Label(size + tr("No total, no mark for you."))
    note.setMargins(top: 10)
    words.append(note.wrapping(atMost: 36).styled("t-small", "muted"))
    words.setMargins(top: 10)
    let row = Box(layout.hasWordsBesideMap ? .row : .column, spacing: 22)
    row.append(FourFieldChart.widget(map, look, side: layout.mapSide))
    row.append(words.placed(expandX: true))
    return panel(title, "", [row])
}
