internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine
internal import Sessions

/// Where somebody was: the latest session, and the way to the others.
func continuePanel(
    _ visit: Visit,
    _ latest: Visit.Unfinished,
    _ others: [Visit.Unfinished],
    _ look: Look
) -> Widget {
    var parts: [Widget] = []
    if let employee = latest.employee {
        let face = moodPortrait(employee, .fits, look, size: 64)
        parts.append(face.placed(y: .center))
    }
    parts.append(
        Box(
            .column,
            spacing: 2,
            [
                Label(tr("Pick up where you left off")).styled("t-small", "muted"),
                Label(title(latest)).wrapping().styled("t-heading"),
                Label(detail(latest, visit)).wrapping().styled("t-small", "muted"),
            ]
        ).placed(y: .center, expandX: true)
    )
    let manage = MenuButton(
        Label(others.isEmpty ? tr("Manage") : tr("%1 more").filled(String(others.count))),
        name: tr("Unfinished visits"),
        popover: Popover(list(visit, [latest] + others))
    ).styled("flat").placed(y: .center)
    parts.append(manage)
    parts.append(
        Button(tr("Continue")) { [weak visit] in visit?.resume(latest) }
            .styled("primary").placed(y: .center)
    )
    return line(spacing: 20, parts).styled("panel")
}

private func title(_ unfinished: Visit.Unfinished) -> String {
    [unfinished.room.scenario.title, unfinished.scene].filter { !$0.isEmpty }
        .joined(separator: " · ")
}

private func detail(_ unfinished: Visit.Unfinished, _ visit: Visit) -> String {
    unfinished.decision + " · "
        + DateWords.relative(
            unfinished.session.session.lastUsed,
            today: visit.today
        )
}

/// Every unfinished session, to go on with, keep or wipe.
private func list(_ visit: Visit, _ sessions: [Visit.Unfinished]) -> Widget {
    let column = Box(.column, spacing: 12)
    column.setMargins(x: 12, top: 12, bottom: 12)
    for one in sessions.prefix(12) {
        let session = one.session.session
        let words = Box(
            .column,
            [
                Label(title(one)).styled("t-label"),
                Label(session.pseudonym + " · " + detail(one, visit)).styled("t-small", "muted"),
            ]
        ).placed(y: .center, expandX: true)
        let keep = ToggleButton(tr("Keep"), role: .checkBox)
        keep.isActive = session.isKept
        keep.tooltip = tr("A visit that is not kept is wiped after thirty days.")
        keep.onToggled { [weak visit, weak keep] in
            if let keep { visit?.keep(one, keep.isActive) }
        }
        let wipe = Button(tr("Wipe")) { [weak visit] in visit?.wipe(one) }
        let go = Button(tr("Continue")) { [weak visit] in visit?.resume(one) }
        column.append(line(spacing: 8, [words, keep, wipe.styled("quiet"), go]))
    }
    return Scroller(column).growsWithContent().sized(width: 520)
}
