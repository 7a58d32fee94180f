internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine

/// What a choice leads to: what happens, who notices, and what moved.
final class ConsequenceScreen: Screen {
    let root: Widget

    private let next: Button

    /// - Parameter explain: shows the choices behind the meters.
    init(_ model: PlayModel, _ look: Look, explain: @escaping @MainActor () -> Void) {
        next = Button(tr("Continue")) { [weak model] in model?.goOn() }.styled("primary")
        let words = Label(progressWords(model.decisionNumber, of: model.room.ranges.decisions))
            .styled("t-small", "muted").placed(y: .center)
        let story = Box(.column, spacing: 12)
        let effects = Box(.column, spacing: 12)
        root = playPage(
            model.room,
            look,
            start: story,
            end: effects,
            bar: bottomBar([PinchButton.make(model)], [words, next])
        )
        guard let step = model.playthrough.steps.last, let scene = model.shownScene else { return }
        let option = scene.options[step.option]
        let letter = model.letter(ofStep: model.playthrough.steps.count - 1)
        let told = Self.told(option, scene, model.room.scenario)
        let people = Self.people(model, look)
        let meters = ShiftedMeters(model.playthrough, model.room.ranges, look)
        story.append(choicePanel(letter, option))
        told.forEach(story.append)
        effects.append(people.panel)
        effects.append(meters.panel(explain: explain))
        if !model.isLookingBack {
            appear(told + people.rows, look)
            meters.move(after: (told.count + people.rows.count) * 120)
        } else {
            meters.move(after: 0)
        }
    }

    func takeFocus() { next.grabFocus() }

    /// What happens, something to stand still at, and a question.
    private static func told(_ option: Option, _ scene: Scene, _ scenario: Scenario) -> [Widget] {
        var parts: [Widget] = []
        let happening = Box(
            .column,
            spacing: 6,
            [
                heading(tr("What happens"), "t-title"),
                Label(option.result.trimmedLines).wrapping(atMost: 70).styled("t-lead"),
            ]
        )
        happening.setMargins(top: 8)
        parts.append(happening)
        if let reflection = scene.reflection {
            parts.append(reflectionBox(reflection, scenario.sources))
        }
        if let prompt = scene.prompts.first {
            parts.append(promptCard(tr("To talk about"), prompt))
        }
        return parts
    }

    private static func people(_ model: PlayModel, _ look: Look) -> (panel: Widget, rows: [Widget])
    {
        let affected = Affected.all(in: model.playthrough)
        var head: [Widget] = [heading(tr("Who notices?")).placed(expandX: true)]
        if affected.contains(where: \.isEstimate) {
            head.append(
                Label(tr("dashed: your estimate")).styled("t-small", "muted").placed(y: .end)
            )
        }
        let list = Box(.column, role: .list, [])
        list.setAccessibleLabel(tr("Who notices?"))
        var rows: [Widget] = []
        for one in affected {
            if !rows.isEmpty { list.append(Separator()) }
            let row = affectedRow(one, look)
            rows.append(row)
            list.append(row)
        }
        if rows.isEmpty {
            list.append(Label(tr("Nobody notices today.")).styled("t-body", "muted"))
        }
        return (Box(.column, spacing: 6, [line(spacing: 8, head), list]).styled("panel"), rows)
    }
}

/// What was chosen, with what it brings and costs.
private func choicePanel(_ letter: String, _ option: Option) -> Widget {
    let badge = Label(letter).alignsText(.center).styled("badge", "solid").placed(y: .start)
    let words = Box(
        .column,
        spacing: 2,
        [
            Label(tr("You did this")).styled("t-small", "muted"),
            Label(option.text).wrapping(atMost: 64).styled("t-label"),
        ]
    )
    let grid = Grid(rowSpacing: 4, columnSpacing: 12)
    for (row, (name, text)) in [(tr("Gain"), option.gain), (tr("Price"), option.price)]
        .enumerated() where !text.isEmpty
    {
        grid.attach(Label(name).styled("t-small", "strong").placed(y: .start), column: 0, row: row)
        grid.attach(Label(text).wrapping(atMost: 60).styled("t-small"), column: 1, row: row)
    }
    grid.setMargins(top: 6)
    words.append(grid)
    return line(spacing: 14, [badge, words.placed(expandX: true)]).styled("panel")
}

/// One employee: the mood before and after, and what this person says.
private func affectedRow(_ one: Affected, _ look: Look) -> Widget {
    let face = moodPortrait(one.employee, one.after.zone, look, size: 52).placed(y: .center)
    let moods = Box(.row, spacing: 6).placed(x: .end)
    if one.before.zone != one.after.zone {
        moods.append(moodGlyph(one.before.zone, look))
        moods.append(
            Label(one.before.zone.words + " →").styled("t-small", "muted").placed(y: .center)
        )
    }
    moods.append(moodPill(one.after.zone, one.moodWords, isEstimate: one.isEstimate, look))
    let name = Label(one.employee.shortName).styled("t-label").placed(expandX: true)
    let words = Box(
        .column,
        spacing: 3,
        [
            line(spacing: 8, [name, moods]),
            Label("“\(one.line)”").wrapping(atMost: 60).styled("t-body"),
        ]
    ).placed(y: .center, expandX: true)
    let row = Box(.column, role: .listItem, [line(spacing: 14, [face, words])])
    row.setMargins(top: 5, bottom: 5)
    return row
}

extension Affected {
    /// How it is now, compared with before.
    var moodWords: String {
        guard before.zone == after.zone else { return after.zone.words }
        if after.zone == .fits { return tr("fits, as before") }
        if distanceAfter < distanceBefore { return tr("closer to what fits") }
        if distanceAfter > distanceBefore { return tr("further from what fits") }
        return after.zone.words
    }
}
