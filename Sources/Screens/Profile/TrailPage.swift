internal import Gtk
internal import Report
internal import Resources

/// The sentences that were chosen, in order, along a line from the first decision to the ending.
func trailPage(_ model: ProfileModel, _ look: Look, _ layout: ProfileLayout) -> Widget {
    let profile = model.profile
    guard !profile.trail.isEmpty else {
        let text = Label(tr("No decision yet. What you choose will stand here.")).wrapping()
        return page(Box(.column, [text.styled("muted")]).styled("panel"), layout)
    }
    let rows = Box(.column, role: .list)
    rows.setAccessibleLabel(tr("Your trail"))
    for (index, choice) in profile.trail.enumerated() {
        rows.append(trailRow(choice, isFirst: index == 0, model, look, layout))
    }
    rows.append(trailEnd(model, look, layout))
    let lead = tr("What you chose, in order, and the W it touched.")
    let title = Label(lead).wrapping().styled("t-small", "muted")
    return page(Box(.column, spacing: 6, [title, rows]).styled("panel"), layout)
}

private func trailRow(
    _ choice: Profile.Choice,
    isFirst: Bool,
    _ model: ProfileModel,
    _ look: Look,
    _ layout: ProfileLayout
) -> Widget {
    let scene = choice.isPractice ? choice.scene + " · " + tr("practice question") : choice.scene
    let text = Box(.column, spacing: 1)
    if layout.isStacked {
        let when = [choice.time, scene].filter { !$0.isEmpty }.joined(separator: " · ")
        text.append(Label(when).wrapping().styled("t-small", "muted"))
    } else {
        text.append(Label(scene).wrapping().styled("t-small", "muted"))
    }
    text.append(Label(choice.text).wrapping(atMost: 74).styled("own-sentence"))
    let tags = Box(layout.hasShortBar ? .column : .row, spacing: layout.hasShortBar ? 3 : 6)
    for tag in choice.touched { tags.append(Label(tag).styled("tag").placed(x: .start)) }
    var parts: [Widget] = []
    if !layout.isStacked {
        let time = Label(choice.time).wrapping(atMost: 20).styled("t-small", "muted")
        parts.append(time.sized(width: 150).placed(y: .center))
    }
    parts.append(trailRail(isFirst ? .first : .inside, look))
    text.setMargins(top: 3, bottom: layout.isStacked ? 10 : 5)
    parts.append(text.placed(y: .center, expandX: true))
    let link = model.moments.contains(choice.step) ? [whatIfLink(choice, model)] : []
    if layout.isStacked {
        let foot = Box(layout.hasShortBar ? .column : .row, spacing: layout.hasShortBar ? 3 : 12)
        foot.append(tags.placed(x: .start, y: .center, expandX: true))
        link.forEach { foot.append($0.placed(x: layout.hasShortBar ? .start : .end)) }
        text.append(foot)
    } else {
        parts += [tags.placed(x: .end, y: .center)] + link
    }
    return Box(.column, role: .listItem, [line(spacing: 14, parts)])
}

/// “En als je…?” beside a decision.
private func whatIfLink(_ choice: Profile.Choice, _ model: ProfileModel) -> Widget {
    let question = tr("And if you had…?")
    let button = Button(Label(question), name: tr("%1: %2").filled(choice.scene, question)) {
        [weak model] in
        model?.lookBack(at: choice.step)
        model?.show(.whatIf)
    }
    return button.styled("why").placed(x: .end, y: .center)
}

private func trailEnd(_ model: ProfileModel, _ look: Look, _ layout: ProfileLayout) -> Widget {
    let words = model.profile.ending?.title ?? tr("The story is still open.")
    var parts: [Widget] = layout.isStacked ? [] : [Box(.row).sized(width: 150)]
    parts.append(trailRail(.last, look))
    let text = Box(
        .column,
        spacing: 1,
        [
            Label(tr("Ending")).styled("t-small", "muted"),
            Label(words).wrapping().styled("measure-label"),
        ]
    )
    text.setMargins(top: 3, bottom: 2)
    parts.append(text.placed(y: .center, expandX: true))
    return Box(.column, role: .listItem, [line(spacing: 14, parts)])
}

private enum RailPart {
    case first, inside, last
}

/// A piece of the line: a dot for a decision, a square for the ending.
private func trailRail(_ part: RailPart, _ look: Look) -> Widget {
    DrawingArea(name: nil, width: 16, height: 16) { canvas, width, height in
        let palette = look.palette
        let x = width / 2
        let y = height / 2
        canvas.set(palette.edge)
        canvas.setLine(width: 2)
        canvas.move(to: x, part == .first ? y : 0)
        canvas.line(to: x, part == .last ? y : height)
        canvas.stroke()
        if part == .last {
            canvas.roundedRectangle(x: x - 6, y: y - 6, width: 12, height: 12, radius: 2)
            canvas.fill(palette.surface, outline: palette.text, width: 2)
        } else {
            canvas.circle(x: x, y: y, radius: 5)
            canvas.set(palette.chart)
            canvas.fill()
        }
    }
}
