internal import Gtk
internal import Resources

/// What the marks of a meter mean.
///
/// - Parameters:
///   - before: the words for the hollow dot.
///   - after: the words for the solid dot.
func meterKey(_ look: Look, start before: String, end after: String) -> Widget {
    let row = Box(.row, spacing: 18)
    let start = DrawingArea(name: nil, width: 14, height: 14) { canvas, width, height in
        canvas.circle(x: width / 2, y: height / 2, radius: 4.5)
        canvas.fill(look.palette.surface, outline: look.palette.text, width: 2)
    }
    let end = DrawingArea(name: nil, width: 14, height: 14) { canvas, width, height in
        canvas.circle(x: width / 2, y: height / 2, radius: 6)
        canvas.set(look.palette.chart)
        canvas.fill()
    }
    let reach = DrawingArea(name: nil, width: 24, height: 14) { canvas, width, height in
        canvas.rectangle(x: 1, y: 1, width: width - 2, height: height - 2)
        canvas.set(look.palette.chartSoft)
        canvas.fill()
        canvas.set(look.palette.edge)
        canvas.setLine(width: 1.5, dashes: [3, 3])
        for x in [1, width - 1] {
            canvas.move(to: x, 0)
            canvas.line(to: x, height)
            canvas.stroke()
        }
    }
    let parts = [(start, before), (end, after), (reach, tr("where this room can end"))]
    for (drawing, words) in parts {
        let label = Label(words).wrapping().styled("t-small", "muted")
        row.append(line(spacing: 6, [drawing.placed(y: .center), label]))
    }
    row.setMargins(top: 4)
    return row
}
