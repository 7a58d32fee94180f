internal import Gtk
internal import Report
internal import Resources

/// One thing that stays, and one action for this week (domain.md C7).
final class ActionPage {
    /// What the buttons below do.
    struct Actions {
        var saveCalendarEntry: @MainActor () -> Void
        var savePDF: @MainActor () -> Void
        var printCard: @MainActor () -> Void
    }

    let root: Widget
    private let model: ProfileModel
    private let look: Look
    private let layout: ProfileLayout
    private let dateLabel = Label().ellipsized()
    private var dateButton: MenuButton?
    private var observers: [Observer] = []

    init(_ model: ProfileModel, _ look: Look, _ layout: ProfileLayout, _ actions: Actions) {
        self.model = model
        self.look = look
        self.layout = layout
        let content = Box(.column)
        let scroller = page(content, layout)
        root = Box(.column, [scroller, Self.bottomBar(actions, layout)])
        content.append(
            sideBySide(oneThing(), oneAction(), shares: (23, 37), gap: 36, layout.columns)
        )
        if layout.width == .narrow { content.append(Self.kept()) }
        if layout.hasShortBar {
            let others = Box(.column, spacing: 8, Self.others(actions))
            others.setMargins(top: 8)
            content.append(others)
        }
        observers.append(Observer { [weak self] in self?.showDate() })
    }

    /// Moves the keyboard to the choice of a date.
    func focusDate() { dateButton?.grabFocus() }

    private static func bottomBar(_ actions: Actions, _ layout: ProfileLayout) -> Widget {
        let print = Button(tr("Print the card"), onClicked: actions.printCard).styled("primary")
        let isUpright = layout.hasLabelsAbove && layout.width != .narrow
        let others = layout.hasShortBar ? [] : others(actions)
        let buttons = Box(.row, spacing: 8, others + [print])
        let bar = Box(isUpright ? .column : .row, spacing: isUpright ? 4 : 16)
        if layout.width != .narrow { bar.append(kept().placed(y: .center, expandX: true)) }
        bar.append(buttons.placed(x: .end, expandX: true))
        for button in others + [print] { button.alignY = .center }
        let clamp = Clamp(bar, atMost: ProfileLayout.columnWidth)
        clamp.setMargins(x: layout.sideMargin, top: 8, bottom: layout.width == .narrow ? 10 : 22)
        return clamp
    }

    private static func others(_ actions: Actions) -> [Button] {
        [
            Button(tr("Into my calendar"), onClicked: actions.saveCalendarEntry),
            Button(tr("Save as PDF"), onClicked: actions.savePDF),
        ]
    }

    private static func kept() -> Label {
        let words = tr("The program does not keep this card. Take it along if you like.")
        let label = Label(words).wrapping(atMost: 60).styled("t-small", "muted")
        label.setMargins(top: 6)
        return label
    }

    // MARK: One thing

    private func oneThing() -> Widget {
        let column = Box(.column, spacing: 4)
        column.append(Label(tr("One thing"), role: .heading).styled("t-title"))
        let question = tr("What stays with you? A word or a sentence is enough.")
        column.append(Label(question).wrapping().styled("muted"))
        let field = TextField(name: question).styled("field", "t-heading")
        field.text = model.card.oneThing
        field.setMinimumSize(height: 120)
        field.onChanged { [weak self, weak field] in
            self?.model.write(field?.text ?? "", in: \.oneThing)
        }
        let frame = Box(.column, [field])
        frame.setMargins(top: 8, bottom: 20)
        column.append(frame)
        guard !model.profile.strips.isEmpty else { return column }
        column.append(Label(tr("What they said"), role: .heading).styled("t-label"))
        for (index, strip) in model.profile.strips.enumerated() {
            if index > 0 { column.append(Separator()) }
            column.append(said(strip))
        }
        return column
    }

    private func said(_ strip: Profile.Strip) -> Widget {
        let quote = Label(tr("“%1”").filled(strip.quote)).wrapping(atMost: 52)
        let name = Label(strip.shortName).styled("t-small", "muted")
        let words = Box(.column, spacing: 1, [quote, name]).placed(y: .center, expandX: true)
        let face = moodPortrait(model.employee(strip.employee), strip.zone, look, size: 48)
        let row = line(spacing: 14, [face.placed(y: .center), words])
        row.setMargins(top: 5, bottom: 5)
        return row
    }

    // MARK: One action

    private func oneAction() -> Widget {
        let column = Box(.column, spacing: 4)
        column.append(Label(tr("One action"), role: .heading).styled("t-title"))
        let lead = Label(tr("A decision that you hand over this week."))
        column.append(lead.wrapping().styled("muted"))
        let card = Box(.column, spacing: 12).styled("prompt-card", "action-card")
        card.append(labelled(tr("Which decision do you hand over?"), entry(\.decision)))
        card.append(whoAndWhen())
        card.append(limits())
        card.append(Separator())
        card.append(plan())
        card.setMargins(top: 8)
        column.append(card)
        let note = Label(tr("Say it aloud once to whoever sits beside you."))
        note.setMargins(top: 4)
        note.setMarginStart(30)
        column.append(note.wrapping().styled("t-small", "muted"))
        return column
    }

    private func whoAndWhen() -> Widget {
        let who = labelled(
            tr("To whom? A role, no name"),
            entry(\.recipient),
            hint: hint { $0.hints(for: .recipient).first }
        )
        let when = labelled(tr("When do you both look back?"), date(), hint: hint { $0.dateHint })
        if layout.isStacked { return Box(.column, spacing: 12, [who, when]) }
        return line(spacing: 16, [who.placed(expandX: true), when.sized(width: 230)])
    }

    private func limits() -> Widget {
        let rows: [(String, WritableKeyPath<ActionCard, String>)] = [
            (tr("Free up to"), \.freeUpTo), (tr("Consult above"), \.consultAbove),
            (tr("Tell me if"), \.tellMeIf),
        ]
        let grid = Grid(rowSpacing: 8, columnSpacing: 12)
        for (index, (name, field)) in rows.enumerated() {
            let entry = entry(field, name: name)
            let label = Label(name).wrapping().styled("muted").sized(width: layout.labelWidth)
            place(label, entry, in: grid, index)
        }
        return labelled(tr("Limits"), grid)
    }

    private func plan() -> Widget {
        let cue = entry(\.cue, name: tr("If …"))
        let response = TextField(name: tr("then …")).styled("field")
        response.setMinimumSize(height: 58)
        response.text = model.card.response
        response.onChanged { [weak self, weak response] in
            self?.model.write(response?.text ?? "", in: \.response)
        }
        let grid = Grid(rowSpacing: 8, columnSpacing: 12)
        let rows: [(String, Widget, Widget)] = [
            (tr("If …"), cue, hint { $0.hints(for: .cue).first }),
            (tr("then …"), response, hint { $0.hints(for: .response).first }),
        ]
        for (index, (name, field, hint)) in rows.enumerated() {
            let label = Label(name).styled("t-heading", "accent").sized(width: layout.labelWidth)
            label.setMargins(top: 5)
            let column = Box(.column, [field, hint])
            place(label.placed(y: .start), column, in: grid, index)
        }
        return grid
    }

    private func place(_ label: Widget, _ field: Widget, in grid: Grid, _ index: Int) {
        let field = field.placed(expandX: true)
        if layout.hasLabelsAbove {
            grid.attach(label, column: 0, row: 2 * index)
            grid.attach(field, column: 0, row: 2 * index + 1)
        } else {
            grid.attach(label, column: 0, row: index)
            grid.attach(field, column: 1, row: index)
        }
    }

    private func labelled(_ name: String, _ field: Widget, hint: Widget? = nil) -> Box {
        let label = Label(name).wrapping().styled("t-label")
        if field is Entry { field.setAccessibleLabel(name) }
        let below = hint.map { [field, $0] } ?? [field]
        return Box(.column, spacing: 5, [label, Box(.column, below)])
    }

    private func entry(
        _ field: WritableKeyPath<ActionCard, String>,
        name: String = ""
    ) -> Entry {
        let entry = Entry(name: name)
        entry.text = model.card[keyPath: field]
        entry.onChanged { [weak self, weak entry] in
            self?.model.write(entry?.text ?? "", in: field)
        }
        return entry
    }

    private func date() -> Widget {
        let content = Box(
            .row,
            spacing: 8,
            [dateLabel.placed(expandX: true), Icon("x-office-calendar-symbolic")]
        ).placed(x: .fill, expandX: true)
        let calendar = Calendar()
        let day = model.card.lookBack ?? model.today
        calendar.date = (day.year, day.month, day.day)
        let popover = Popover(calendar)
        var month = (day.year, day.month)
        calendar.onDaySelected { [weak self, weak calendar, weak popover] in
            guard let date = calendar?.date else { return }
            self?.model.lookBack(on: Day(year: date.year, month: date.month, day: date.day))
            // Turning to another month selects a day too; only a day that was pressed closes it.
            if month == (date.year, date.month) { popover?.close() }
            month = (date.year, date.month)
        }
        let name = tr("When do you both look back?")
        let button = MenuButton(content, name: name, popover: popover).styled("date")
        button.fillsWidth()
        dateButton = button
        return button
    }

    private func showDate() {
        let day = model.card.lookBack
        let words = day.map { DateWords.relative($0, today: model.today) }
        dateLabel.text = words ?? tr("Choose a date")
        dateButton?.setAccessibleDescription(dateLabel.text)
    }

    // MARK: Hints

    /// A suggestion under a field, there only while it has something to say.
    private func hint(_ sentence: @escaping (ProfileModel) -> String?) -> Widget {
        let label = Label("", role: .status).wrapping().styled("t-small", "muted")
        let badge = Label(tr("hint")).styled("severity", "advice").placed(y: .start)
        let row = line(spacing: 8, [badge, label])
        row.setMargins(top: 5)
        let revealer = Revealer(row, style: .slideDown, milliseconds: look.isStill ? 0 : 200)
        observers.append(
            Observer { [weak self, weak label, weak revealer] in
                guard let self else { return }
                let text = sentence(self.model)
                if let text, label?.text != text { label?.text = text }
                revealer?.isRevealed = text != nil
            }
        )
        return revealer
    }
}
