internal import Gtk
internal import ScenarioEngine

/// How somebody's room fits, as a glyph that is drawn: fonts make the characters unequal.
func moodGlyph(_ zone: Zone, _ look: Look) -> Widget {
    DrawingArea(name: nil, width: 11, height: 11) { canvas, width, height in
        drawMood(zone, on: canvas, x: width / 2, y: height / 2, color: look.palette.text)
    }.placed(y: .center)
}

/// Draws the glyph about a point, 11 units large.
func drawMood(_ zone: Zone, on canvas: Canvas, x: Double, y: Double, color: Color) {
    canvas.set(color)
    switch zone {
    case .less:
        canvas.move(to: x - 5, y - 4)
        canvas.line(to: x + 5, y - 4)
        canvas.line(to: x, y + 4.5)
        canvas.close()
    case .fits:
        canvas.circle(x: x, y: y, radius: 4.2)
    case .more:
        canvas.move(to: x - 5, y + 4)
        canvas.line(to: x + 5, y + 4)
        canvas.line(to: x, y - 4.5)
        canvas.close()
    }
    canvas.fill()
}

/// Glyph and words on a round ground; a dashed border while it is the player's own estimate.
func moodPill(_ zone: Zone, _ words: String, isEstimate: Bool, _ look: Look) -> Widget {
    let pill = Box(.row, spacing: 6, [moodGlyph(zone, look), Label(words).styled("t-small")])
    if isEstimate { pill.addClass("guess") }
    return pill.styled("mood").placed(x: .end, y: .center)
}
