internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine

/// How the story ends, what that costs, and a question to take along.
final class EndingScreen: Screen {
    let root: Widget

    private let next: Button

    /// - Parameter showProfile: goes on to what the choices say.
    init(_ model: PlayModel, _ look: Look, showProfile: @escaping @MainActor () -> Void) {
        next = Button(tr("See your profile"), onClicked: showProfile).styled("primary")
        let start = Box(.column, spacing: 16)
        let end = Box(.column, spacing: 16)
        root = playPage(model.room, look, start: start, end: end, bar: bottomBar([], [next]))
        let last = model.playthrough.steps.last.map { model.room.scenario.scenes[$0.scene] }
        if let image = last?.image { start.append(settingPicture(look, image)) }
        let story = Box(.column, spacing: 8)
        story.append(Label(tr("The end")).styled("t-small", "muted"))
        guard let ending = model.playthrough.ending else {
            story.append(heading(tr("The story stops here."), "t-title"))
            start.append(story)
            return
        }
        story.append(heading(ending.title, "t-title"))
        for paragraph in ending.text.paragraphs {
            story.append(Label(paragraph).wrapping(atMost: 70).styled("t-lead"))
        }
        start.append(story)
        if !ending.cost.isEmpty {
            end.append(
                Box(
                    .column,
                    spacing: 4,
                    [
                        heading(tr("What it costs")),
                        Label(ending.cost.trimmedLines).wrapping(atMost: 60).styled("t-lead"),
                    ]
                ).styled("panel")
            )
        }
        if !ending.question.isEmpty {
            end.append(promptCard(tr("To take home"), ending.question))
        }
        end.append(people(model, look))
    }

    func takeFocus() { next.grabFocus() }

    /// The team as it is now, with the line that stays with each.
    private func people(_ model: PlayModel, _ look: Look) -> Widget {
        let column = Box(.column, spacing: 10, [heading(tr("How they are now"))])
        let story = model.room.story
        let state = model.playthrough.state
        for (index, employee) in story.scenario.employees.enumerated()
        where state.hasArrived(employee: index, in: story) {
            let zone = state.fit(ofEmployee: index, in: story).zone
            column.append(
                speech(
                    employee.shortName,
                    employee.says[zone],
                    portrait: moodPortrait(employee, zone, look, size: 48)
                )
            )
        }
        return column
    }
}
