internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine

/// A room before it is played: where it is, who is there, and what is at stake.
final class RoomScreen: Screen {
    let root: Widget

    private let play: Button

    init(_ room: Room, _ visit: Visit) {
        let look = visit.look
        play = Button(tr("Play on your own")) { [weak visit] in visit?.begin(room) }
            .styled("primary")
        let isNarrow = look.width == .narrow
        let people = Self.people(room, look)
        let about = Self.about(room, look)
        var buttons: [Widget] = []
        if room.hasSprint {
            let sprint = Button(tr("Sprint version")) { [weak visit] in
                visit?.begin(room.variant(.sprint))
            }
            sprint.tooltip = tr("Fewer decisions, for when there is less time.")
            buttons.append(sprint)
        }
        let bar = bottomBar([Self.facts(room)], buttons + [play])
        let page: Widget
        if isNarrow {
            page = Box(.column, [Scroller(Box(.column, spacing: 20, [about, people])), bar])
        } else {
            let right = Box(.column, [Scroller(people), bar])
            page = sideBySide(Scroller(about), right, shares: (12, 11), gap: 36, look.width)
        }
        page.setMargins(
            x: isNarrow ? 16 : look.width == .wide ? 220 : 40,
            top: isNarrow ? 12 : 22,
            bottom: isNarrow ? 12 : 26
        )
        root = page.styled(room.accent.styleClass)
    }

    func takeFocus() { play.grabFocus() }

    private static func about(_ room: Room, _ look: Look) -> Widget {
        let scenario = room.scenario
        let column = Box(.column, spacing: 10)
        let first = scenario.scenes.first { $0.id == scenario.start } ?? scenario.scenes.first
        if let image = first?.image {
            column.append(
                illustration(
                    look,
                    path: look.path(ofSetting: image.file),
                    alt: image.alt,
                    width: 280,
                    height: look.width == .wide ? 450 : look.width == .narrow ? 128 : 342
                )
            )
        }
        column.append(
            Box(
                .row,
                spacing: 8,
                [
                    doorGlyph(room.accent, look, size: 16),
                    Label(doorName(room.accent)).styled("t-small", "accent"),
                ]
            )
        )
        column.append(heading(scenario.title, "t-title"))
        column.append(
            Label(scenario.setting.trimmedLines).wrapping(atMost: 66).styled("t-lead")
                .placed(y: .start, expandY: true)
        )
        if !scenario.dilemma.isEmpty {
            column.append(
                promptCard(tr("The dilemma"), scenario.dilemma, detail: scenario.summary)
            )
        }
        return column
    }

    private static func people(_ room: Room, _ look: Look) -> Widget {
        let employees = room.scenario.employees
        let column = Box(.column, spacing: 2)
        let title = trn("One person in your team", "%1 people in your team", employees.count)
            .filled(NumberWord.of(employees.count).capitalizedFirst)
        column.append(heading(title))
        column.append(
            Label(tr("How much room they feel they have is your own estimate for now.")).wrapping()
                .styled("t-small", "muted")
        )
        let list = Box(.column, role: .list, [])
        list.setAccessibleLabel(title)
        list.setMargins(top: 10)
        for (position, employee) in employees.enumerated() {
            if position > 0 { list.append(Separator()) }
            list.append(row(employee, look))
        }
        column.append(list)
        return column
    }

    private static func row(_ employee: Employee, _ look: Look) -> Widget {
        let fit = Fit(level: employee.autonomy, band: employee.band, slope: employee.slope)
        let face = moodPortrait(employee, fit.zone, look, size: look.width == .wide ? 96 : 72)
            .placed(y: .center)
        let name = line(
            spacing: 8,
            [
                Label(employee.name).wrapping().styled("t-label").placed(expandX: true),
                moodPill(fit.zone, fit.zone.words, isEstimate: true, look),
            ]
        )
        let words = Box(
            .column,
            spacing: 3,
            [
                name,
                Label(employee.role).wrapping().styled("t-small", "muted"),
                Label("“\(employee.line)”").wrapping(atMost: 60).styled("t-body"),
            ]
        ).placed(y: .center, expandX: true)
        let row = Box(.column, role: .listItem, [line(spacing: 16, [face, words])])
        row.setMargins(top: 10, bottom: 10)
        return row
    }

    private static func facts(_ room: Room) -> Widget {
        var lines: [String] = []
        if let decisions = room.ranges.decisions { lines.append(decisionsWords(decisions)) }
        if let minutes = room.scenario.minutes {
            lines.append(tr("about %1 minutes").filled(String(minutes)))
        }
        return Label(lines.joined(separator: "\n")).styled("t-small", "muted")
    }
}
