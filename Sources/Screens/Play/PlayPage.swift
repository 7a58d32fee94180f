internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine

/// The page of a scene or consequence: two columns, and buttons that never scroll away.
func playPage(_ room: Room, _ look: Look, start: Widget, end: Widget, bar: Widget) -> Widget {
    let isNarrow = look.width == .narrow
    let page: Widget
    if isNarrow {
        page = Box(.column, [Scroller(Box(.column, spacing: 16, [start, end])), bar])
    } else {
        bar.setMargins(x: ringWidth, top: 16)
        let right = Box(.column, [Scroller(inset(end)), bar])
        page = sideBySide(Scroller(start), right, shares: (12, 11), gap: 36, look.width)
    }
    page.setMargins(
        x: isNarrow ? 16 : look.width == .wide ? 200 : 40,
        top: isNarrow ? 12 : 22,
        bottom: isNarrow ? 12 : 26
    )
    return page.styled(room.accent.styleClass)
}

/// What the ring around a focused control takes, in pixels.
private let ringWidth = 5

/// Room for the ring around a control that has the keyboard, inside what scrolls.
private func inset(_ widget: Widget) -> Widget {
    let box = Box(.column, [widget.placed(expandX: true)])
    box.setMargins(x: ringWidth, bottom: ringWidth)
    return box
}

/// How far the play is: a mark per decision, and words.
func progressRow(_ model: PlayModel, _ look: Look) -> Widget {
    let words = Label(progressWords(model.decisionNumber, of: model.room.ranges.decisions))
        .styled("t-small", "muted")
    let row = Box(.row, spacing: 12)
    if let decisions = model.room.ranges.decisions, decisions.upperBound <= 16 {
        let accent = look.palette.accent(model.room.accent)
        let number = model.decisionNumber
        let marks = DrawingArea(name: nil, width: decisions.upperBound * 26 - 4, height: 8) {
            canvas,
            _,
            height in
            for mark in 0..<decisions.upperBound {
                let isCertain = mark < decisions.lowerBound
                canvas.roundedRectangle(
                    x: Double(mark) * 26 + 0.75,
                    y: height / 2 - 2.5,
                    width: 20.5,
                    height: 5,
                    radius: 2.5
                )
                if mark < number {
                    canvas.set(accent)
                    canvas.fill()
                } else {
                    canvas.set(look.palette.edge)
                    canvas.setLine(width: 1, dashes: isCertain ? [] : [3, 2])
                    canvas.stroke()
                }
            }
        }
        row.append(marks.placed(y: .center))
    }
    row.append(words.alignsText(.end).placed(expandX: true))
    return row
}

/// The picture of a scene, its time and title, and what is told.
func sceneStory(_ model: PlayModel, _ look: Look) -> Widget {
    let column = Box(.column, spacing: 10)
    guard let scene = model.shownScene else { return column }
    if let image = scene.image {
        column.append(settingPicture(look, image))
    }
    let titles = Box(.column, spacing: 2)
    if !scene.time.isEmpty {
        titles.append(Label(scene.time).wrapping().styled("t-small", "muted"))
    }
    titles.append(heading(scene.title, "t-title"))
    titles.setMargins(top: 6)
    column.append(titles)
    for block in model.playthrough.state.textBlocks(in: model.room.story) {
        column.append(Label(block.text.trimmedLines).wrapping(atMost: 70).styled("t-lead"))
    }
    return column
}

/// The picture of a place, at the size of the window.
func settingPicture(_ look: Look, _ image: ScenarioEngine.Picture) -> Widget {
    let height =
        switch look.width {
        case .narrow: 128
        case .normal: 342
        case .wide: 420
        }
    return illustration(
        look,
        path: look.path(ofSetting: image.file),
        alt: image.alt.isEmpty ? nil : image.alt,
        width: 280,
        height: height
    )
}

/// What people say in a scene, with the mood they are in; nil when nobody says anything.
func sceneDialogue(_ model: PlayModel, _ look: Look) -> Widget? {
    guard let scene = model.shownScene, !scene.say.isEmpty else { return nil }
    let story = model.room.story
    let list = Box(.column, spacing: 8)
    for line in scene.say {
        if let index = story.scenario.employees.firstIndex(where: { $0.id == line.speaker }) {
            let employee = story.scenario.employees[index]
            let zone = model.playthrough.state.fit(ofEmployee: index, in: story).zone
            let face = moodPortrait(employee, zone, look, size: 48)
            list.append(speech(employee.shortName, line.text, portrait: face))
        } else {
            let disc = initialDisc(line.speaker, look, size: 48)
            list.append(speech(line.speaker, line.text, portrait: disc))
        }
    }
    return list
}
