internal import Gtk
internal import Report
internal import Resources

/// And if you had…: pick a moment and another option, and see only what that changes.
final class WhatIfPage {
    let root: Widget
    private let model: ProfileModel
    private let layout: ProfileLayout
    private let choice = Box(.column, spacing: 10)
    private let difference = Box(.column, spacing: 16)
    private var moments: [(moment: Int, name: String, button: ToggleButton)] = []
    private let momentLabel = Label().ellipsized()
    private var closePopover: () -> Void = {}
    private var observers: [Observer] = []
    private var shownMoment: Int?

    init(_ model: ProfileModel, _ layout: ProfileLayout) {
        self.model = model
        self.layout = layout
        let content = Box(.column)
        root = page(content, layout)
        guard !model.moments.isEmpty else {
            let text = Label(tr("There was nothing else to choose.")).wrapping().styled("muted")
            content.append(Box(.column, [text]).styled("panel"))
            return
        }
        let list = Box(.column, spacing: 2)
        fill(list)
        let side = layout.isStacked ? folded(list) : panel(tr("Choose a moment"), "", [list])
        let right = Box(.column, spacing: 16, [choice.styled("panel"), difference])
        content.append(
            sideBySide(
                side.placed(y: .start),
                right,
                shares: (4, 9),
                gap: 20,
                layout.columns
            )
        )
        observers = [
            Observer { [weak self] in self?.showMoment() },
            Observer { [weak self] in self?.showDifference() },
        ]
    }

    /// The moments behind a button that names the one looked at, where room is short.
    private func folded(_ list: Box) -> Widget {
        let popover = Popover(Scroller(list).growsWithContent(atMost: 300))
        let content = Box(
            .row,
            spacing: 8,
            [momentLabel.placed(expandX: true), Icon("pan-down-symbolic")]
        )
        let button = MenuButton(content, name: tr("Choose a moment"), popover: popover)
        button.fillsWidth()
        closePopover = { [weak popover] in popover?.close() }
        return Box(
            .column,
            spacing: 5,
            [Label(tr("Choose a moment")).styled("t-label"), button.styled("date")]
        )
    }

    private func fill(_ list: Box) {
        for choice in model.profile.trail where model.moments.contains(choice.step) {
            let text = Box(.column)
            if !choice.time.isEmpty {
                text.append(Label(choice.time).wrapping().styled("t-small", "muted"))
            }
            text.append(Label(choice.scene).wrapping().styled("moment-name"))
            let name = [choice.time, choice.scene].filter { !$0.isEmpty }.joined(separator: ", ")
            let button = ToggleButton(text, name: name).styled("step", "moment")
            if let first = moments.first { button.join(first.button) }
            button.isActive = choice.step == model.moment
            button.onToggled { [weak self, weak button] in
                guard button?.isActive == true else { return }
                self?.model.lookBack(at: choice.step)
                self?.closePopover()
            }
            moments.append((choice.step, name, button))
            list.append(button)
        }
    }

    private func showMoment() {
        let moment = model.moment
        for (step, _, button) in moments where (step == moment) != button.isActive {
            button.isActive = step == moment
        }
        guard moment != shownMoment else { return }
        shownMoment = moment
        momentLabel.text = moments.first { $0.moment == moment }?.name ?? ""
        choice.removeAll()
        guard let moment, let made = model.profile.trail.first(where: { $0.step == moment })
        else { return }
        choice.append(Label(made.scene, role: .heading).wrapping().styled("t-heading"))
        choice.append(Label(tr("This is what you did")).styled("t-small", "muted"))
        choice.append(Label(made.text).wrapping(atMost: 84).styled("own-sentence"))
        let lead = Label(tr("And if you had done this?")).styled("t-small", "muted")
        lead.setMargins(top: 6)
        choice.append(lead)
        var first: ToggleButton?
        for (position, text) in model.alternatives {
            let label = Label(text).wrapping(atMost: 84)
            let button = ToggleButton(label, name: text).styled("option-card", "small")
            if let first { button.join(first) } else { first = button }
            button.isActive = position == model.otherOption
            button.onToggled { [weak self, weak button] in
                if button?.isActive == true { self?.model.tryInstead(position) }
            }
            choice.append(button)
        }
    }

    private func showDifference() {
        difference.removeAll()
        guard let whatIf = model.whatIf else {
            let text = tr("Choose another option to see what would be different.")
            difference.append(Label(text).wrapping().styled("muted"))
            return
        }
        let gain = gainAndPrice(whatIf)
        let now = differences(
            tr("At that moment"),
            whatIf.effects,
            none: tr("Nothing is different at that moment.")
        )
        let later = course(whatIf.course)
        if let gain { difference.append(gain) }
        difference.append(sideBySide(now, later, shares: (1, 1), gap: 20, layout.columns))
    }

    private func gainAndPrice(_ whatIf: WhatIf) -> Widget? {
        let pairs = [(tr("Gain"), whatIf.gain), (tr("Price"), whatIf.price)]
            .filter { !$0.1.isEmpty }
        guard !pairs.isEmpty else { return nil }
        let grid = Grid(rowSpacing: 4, columnSpacing: 14)
        for (row, pair) in pairs.enumerated() {
            let name = Label(pair.0).styled("measure-label")
            grid.attach(name.placed(y: .start), column: 0, row: row)
            grid.attach(Label(pair.1).wrapping(atMost: 90), column: 1, row: row)
        }
        return Box(.column, [grid]).styled("panel")
    }

    private func course(_ course: WhatIf.Course) -> Widget {
        switch course {
        case .together(let end):
            return differences(
                tr("At the end"),
                end.outcomes + end.style + end.fit + (end.ending.map { [$0] } ?? []),
                none: tr("The end is the same.")
            )
        case .apart(let parting):
            return apart(parting)
        }
    }

    private func apart(_ parting: WhatIf.Parting) -> Widget {
        let box = panel(tr("From there on"), "", [Label(parting.words).wrapping(atMost: 50)])
        let ways = [(tr("Yours"), parting.was), (tr("The other"), parting.would)]
        let grid = Grid(rowSpacing: 4, columnSpacing: 14)
        for (row, way) in ways.enumerated() {
            let name = Label(way.0).styled("measure-label")
            grid.attach(name.placed(y: .start), column: 0, row: row)
            let scene = Label(way.1 ?? tr("the story ends"))
            grid.attach(scene.wrapping(atMost: 40), column: 1, row: row)
        }
        box.append(grid)
        guard let prospects = parting.prospects, !prospects.isEmpty else { return box }
        let lead = Label(tr("What that way can still reach")).wrapping()
        lead.setMargins(top: 6)
        box.append(lead.styled("t-small", "muted"))
        let rows = Grid(rowSpacing: 6, columnSpacing: 14)
        for (row, prospect) in prospects.enumerated() {
            let name = Label(prospect.name).wrapping()
            rows.attach(name.placed(y: .start, expandX: true), column: 0, row: row)
            let words = Label(prospect.words).wrapping(atMost: 30).alignsText(.end)
            rows.attach(words.styled("t-figures", "t-small"), column: 1, row: row)
        }
        box.append(rows)
        return box
    }

    /// A table of what is different: the name, how it was, how it would be.
    private func differences(
        _ title: String,
        _ differences: [WhatIf.Difference],
        none: String
    ) -> Widget {
        guard !differences.isEmpty else {
            return panel(title, "", [Label(none).wrapping().styled("muted")])
        }
        let grid = Grid(rowSpacing: 7, columnSpacing: 14)
        let heads = [tr("yours"), tr("the other")]
        for (column, head) in heads.enumerated() {
            let label = Label(head).alignsText(.end).styled("t-small", "muted")
            grid.attach(label, column: column + 1, row: 0)
        }
        for (row, difference) in differences.enumerated() {
            let name = Label(difference.name).wrapping()
            let was = Label(difference.was).wrapping(atMost: 18).alignsText(.end)
            let would = Label(difference.would).wrapping(atMost: 18).alignsText(.end)
            name.setAccessibleDescription(difference.words)
            grid.attach(name.placed(y: .start, expandX: true), column: 0, row: row + 1)
            grid.attach(was.styled("t-figures", "muted"), column: 1, row: row + 1)
            grid.attach(would.styled("t-figures", "measure-label"), column: 2, row: row + 1)
        }
        return panel(title, "", [grid])
    }
}
