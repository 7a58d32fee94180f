internal import Gtk
internal import Resources
internal import ScenarioEngine

/// The three doors, what is unfinished, and one's own rooms.
final class FoyerScreen: Screen {
    let root: Widget

    private let visit: Visit
    private let look: Look
    /// What is unfinished, where that comes before the doors.
    private let first = Box(.column)
    private let shelf = Box(.column)
    private var firstFocus: Widget?
    private var observer: Observer?
    /// Opens the dialog for choosing a file.
    private let chooseFile: @MainActor () -> Void

    init(_ visit: Visit, chooseFile: @escaping @MainActor () -> Void) {
        self.visit = visit
        self.chooseFile = chooseFile
        look = visit.look
        let isNarrow = look.width == .narrow
        let doors = Grid(rowSpacing: 12, columnSpacing: 24)
        doors.hasEqualColumns = true
        let isWide = look.width == .wide
        let column = Box(.column, spacing: 20)
        column.setMargins(
            x: isNarrow ? 16 : isWide ? 200 : 52,
            top: isNarrow ? 16 : 24,
            bottom: 24
        )
        column.append(
            Box(
                .column,
                spacing: 4,
                [
                    heading(tr("Which room will you enter?"), "t-display"),
                    Label(
                        tr(
                            "Three rooms about autonomy at work. Every choice can be defended, and every choice costs something."
                        )
                    ).wrapping().styled("t-lead", "muted"),
                ]
            )
        )
        column.append(first)
        column.append(doors)
        column.append(shelf)
        if isWide { column.alignY = .center }
        root = Scroller(column)
        for (position, room) in visit.rooms.enumerated() {
            let card = door(room).placed(expandX: true)
            doors.attach(card, column: isNarrow ? 0 : position, row: isNarrow ? position : 0)
            if firstFocus == nil || room.id == visit.preferences.lastRoom { firstFocus = card }
        }
        let drop = FileDrop { [weak visit] path in visit?.open(path) }
        drop.onHover { [weak root] isOver in root?.setClass("dropping", isOver) }
        root.add(drop)
        observer = Observer { [weak self] in self?.fillShelf() }
    }

    func takeFocus() { firstFocus?.grabFocus() }

    private func door(_ room: Room) -> Widget {
        let scenario = room.scenario
        let isNarrow = look.width == .narrow
        let facts = facts(room)
        let titleRow = line(
            spacing: 10,
            [
                doorGlyph(room.accent, look),
                Label(doorName(room.accent)).wrapping().styled("t-heading")
                    .placed(expandX: true),
                Label(facts).styled("t-small", "muted").placed(y: .center),
            ]
        )
        let body = Box(
            .column,
            spacing: 2,
            [
                titleRow,
                Label(scenario.title).wrapping().styled("t-label", "accent"),
                Label(scenario.dilemma).wrapping(atMost: 48).styled("t-body", "muted"),
            ]
        ).styled("door-body").placed(expandX: true)
        let picture = illustration(
            look,
            path: look.path(ofDoor: room.accent),
            alt: nil,
            width: isNarrow ? 120 : 200,
            height: isNarrow ? 96 : look.width == .wide ? 400 : 296
        )
        picture.removeClass("picture")
        picture.addClass("door-picture")
        let content = isNarrow ? line(spacing: 0, [picture, body]) : Box(.column, [picture, body])
        let name = "\(doorName(room.accent)): \(scenario.title). \(scenario.dilemma) \(facts)"
        let card = Button(content, name: name) { [weak visit] in visit?.enter(room) }
        return card.styled("door-card", room.accent.styleClass)
    }

    private func facts(_ room: Room) -> String {
        var facts: [String] = []
        if let decisions = room.ranges.decisions { facts.append(decisionsWords(decisions)) }
        if let minutes = room.scenario.minutes {
            facts.append(tr("%1 min").filled(String(minutes)))
        }
        return facts.joined(separator: " · ")
    }

    private func fillShelf() {
        let unfinished = visit.unfinished
        let ownRooms = visit.ownRooms
        first.removeAll()
        shelf.removeAll()
        // Where there is little room, going on comes first.
        let goesFirst = look.width == .narrow
        first.isVisible = goesFirst && !unfinished.isEmpty
        let own = ownRoomsPanel(visit, ownRooms, look, chooseFile: chooseFile)
        guard let latest = unfinished.first else {
            shelf.append(own.placed(expandX: true))
            return
        }
        let panel = continuePanel(visit, latest, Array(unfinished.dropFirst()), look)
        if goesFirst {
            first.append(panel)
            shelf.append(own.placed(expandX: true))
        } else {
            shelf.append(sideBySide(panel, own, shares: (2, 1), gap: 24, look.width))
        }
    }
}
