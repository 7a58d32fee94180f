internal import Gtk

/// How often a style was chosen, on a line from never to always, over what drawing lots gives.
enum ProfileBarChart {
    struct Values: Hashable, Sendable {
        /// 0–1; nil draws an empty line.
        var share: Double?
        /// What drawing lots gives, 0–1.
        var chance: ClosedRange<Double>?
    }

    /// Pixels high on screen; the trough leaves two free above and below for the end mark.
    static let height = 24

    /// - Parameter sentence: the drawing in words.
    static func widget(_ values: Values, _ look: Look, sentence: String) -> DrawingArea {
        DrawingArea(name: sentence, width: 140, height: height) { canvas, width, height in
            draw(values, on: canvas, width: width, height: height, look.palette)
        }.styled("profile-bar").placed(expandX: true)
    }

    static func draw(
        _ values: Values,
        on canvas: Canvas,
        width: Double,
        height: Double,
        _ palette: Palette
    ) {
        let unit = height / Double(Self.height)
        let top = 2 * unit
        let trough = height - 2 * top
        canvas.roundedRectangle(x: 0, y: top, width: width, height: trough, radius: 4 * unit)
        canvas.set(palette.sunken)
        canvas.fill()
        if let chance = values.chance {
            let low = chance.lowerBound * width
            let high = chance.upperBound * width
            canvas.rectangle(x: low, y: top, width: high - low, height: trough)
            canvas.set(palette.chartSoft)
            canvas.fill()
            canvas.set(palette.edge)
            canvas.setLine(width: 1.5 * unit, dashes: [3 * unit, 3 * unit])
            for edge in [low, high] {
                canvas.move(to: edge, 0)
                canvas.line(to: edge, height - 1.5 * unit)
                canvas.stroke()
            }
        }
        guard let share = values.share else { return }
        let bar = 10 * unit
        let mark = 3 * unit
        // The end mark stays whole at both ends of the line.
        let end = min(max(share * width, mark / 2), width - mark / 2)
        canvas.roundedRectangle(x: 0, y: (height - bar) / 2, width: end, height: bar, radius: unit)
        canvas.set(palette.chart)
        canvas.fill()
        canvas.rectangle(x: end - mark / 2, y: 0, width: mark, height: height)
        canvas.set(palette.text)
        canvas.fill()
    }
}
