internal import Gtk

/// A heading, known as such to assistive technology.
func heading(_ text: String, _ style: String = "t-heading") -> Label {
    Label(text, role: .heading).wrapping().styled(style)
}

/// A question or sentence to talk about, with an accented edge.
func promptCard(_ title: String, _ text: String, detail: String = "") -> Widget {
    let card = Box(
        .column,
        spacing: 4,
        [
            Label(title).styled("t-label", "accent"),
            Label(text).wrapping(atMost: 64).styled("prompt"),
        ]
    )
    if !detail.isEmpty {
        card.append(Label(detail).wrapping(atMost: 72).styled("t-small", "muted"))
    }
    return card.styled("prompt-card")
}

/// Somebody says something: portrait, name, and the words.
func speech(_ name: String, _ words: String, portrait: Widget?) -> Widget {
    let bubble = Box(
        .column,
        [
            Label(name).styled("t-label", "muted"),
            Label("“\(words)”").wrapping(atMost: 58).styled("t-body"),
        ]
    ).styled("speech", "compact")
    return line(spacing: 12, (portrait.map { [$0] } ?? []) + [bubble])
}

/// A disc with the first letter, for somebody without a portrait.
func initialDisc(_ name: String, _ look: Look, size: Int) -> Widget {
    let disc = DrawingArea(name: nil, width: size, height: size)
    disc.drawing = { [weak disc] canvas, width, height in
        guard let disc else { return }
        canvas.circle(x: width / 2, y: height / 2, radius: width / 2)
        canvas.set(look.palette.sunken)
        canvas.fill()
        let letter = TextLayout(String(name.prefix(1)), for: disc, scale: 1.3, weight: .bold)
        canvas.set(look.palette.muted)
        let size = letter.size
        canvas.draw(letter, x: (width - size.width) / 2, y: (height - size.height) / 2)
    }
    return disc.placed(x: .center, y: .start)
}

/// What stands beside a scene's title bar at the bottom: buttons at the end, the main one last.
func bottomBar(_ start: [Widget], _ end: [Widget]) -> Widget {
    let left = Box(.row, spacing: 8, start).placed(y: .center, expandX: true)
    let right = Box(.row, spacing: 8, end).placed(y: .center)
    let bar = Box(.row, spacing: 12, [left, right])
    bar.setMargins(top: 16)
    return bar
}
