internal import Gtk

/// The sign of a door: four squares of which one is open, two nested arches, five strokes.
func doorGlyph(_ accent: Accent, _ look: Look, size: Int = 18) -> Widget {
    DrawingArea(name: nil, width: size, height: size) { canvas, width, height in
        let scale = min(width, height) / 18
        canvas.moved(scale: scale) {
            canvas.set(look.palette.accent(accent))
            switch accent {
            case .technologie: drawSquares(on: canvas)
            case .leiderschap: drawArches(on: canvas)
            case .vijfWs: drawStrokes(on: canvas)
            }
        }
    }.placed(y: .center)
}

private func drawSquares(on canvas: Canvas) {
    for (x, y) in [(0.0, 0.0), (10.0, 0.0), (0.0, 10.0)] {
        canvas.roundedRectangle(x: x, y: y, width: 8, height: 8, radius: 1.5)
        canvas.fill()
    }
    canvas.roundedRectangle(x: 11, y: 11, width: 6, height: 6, radius: 1)
    canvas.setLine(width: 2)
    canvas.stroke()
}

private func drawArches(on canvas: Canvas) {
    canvas.setLine(width: 2.4, cap: .round)
    canvas.arch(x: 9, y: 9, radius: 7.4, foot: 16)
    canvas.stroke()
    canvas.arch(x: 9, y: 10, radius: 3, foot: 16)
    canvas.stroke()
}

private func drawStrokes(on canvas: Canvas) {
    canvas.setLine(width: 2.4, cap: .round)
    for (position, top) in [9.0, 5.0, 7.0, 2.0, 6.0].enumerated() {
        let x = 1.6 + Double(position) * 3.7
        canvas.move(to: x, top)
        canvas.line(to: x, 16)
        canvas.stroke()
    }
}
