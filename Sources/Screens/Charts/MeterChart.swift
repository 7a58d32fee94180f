internal import Gtk

/// One outcome on a line: what the room can still reach, where it began, where it is.
enum MeterChart {
    struct Values: Hashable, Sendable {
        /// Where the hollow dot stands.
        var start: Double
        /// Where the solid dot stands.
        var now: Double
        /// Lowest and highest total that any path can reach; nil when nothing can differ.
        var range: ClosedRange<Int>?
        /// What the whole width stands for, so that meters under each other can be compared.
        var scale: ClosedRange<Double>

        init(
            start: Double,
            now: Double,
            range: ClosedRange<Int>?,
            scale: ClosedRange<Double>
        ) {
            self.start = start
            self.now = now
            self.range = range
            self.scale = scale
        }
    }

    /// A widget that shows the values; changing its drawing moves it.
    ///
    /// - Parameter sentence: the drawing in words.
    static func widget(_ values: Values, _ look: Look, sentence: String) -> DrawingArea {
        let area = DrawingArea(name: sentence, width: 160, height: 20)
        show(values, in: area, look)
        area.addClass("meter")
        return area.placed(y: .center, expandX: true)
    }

    /// Shows other values in a widget made by ``widget(_:_:sentence:)``.
    static func show(_ values: Values, in area: DrawingArea, _ look: Look) {
        area.drawing = { [weak area] canvas, width, height in
            guard let area else { return }
            draw(values, on: canvas, width: width, height: height, look.palette) { value in
                TextLayout(signed(value), for: area, scale: 0.82)
            }
        }
    }

    /// Draws the meter in a box; `number` sets the figures at the edges of the range.
    static func draw(
        _ values: Values,
        on canvas: Canvas,
        width: Double,
        height: Double,
        _ palette: Palette,
        _ number: (Int) -> TextLayout
    ) {
        let inset = 12.0
        let span = max(1e-9, values.scale.upperBound - values.scale.lowerBound)
        let x = { (value: Double) in
            inset + (value - values.scale.lowerBound) / span * (width - 2 * inset)
        }
        canvas.roundedRectangle(x: 0, y: 0, width: width, height: height, radius: 4)
        canvas.set(palette.sunken)
        canvas.fill()
        if let range = values.range {
            let low = x(Double(range.lowerBound))
            let high = x(Double(range.upperBound))
            canvas.rectangle(x: low, y: 0, width: high - low, height: height)
            canvas.set(palette.chartSoft)
            canvas.fill()
            canvas.set(palette.edge)
            canvas.setLine(width: 1.5, dashes: [3, 3])
            for edge in [low, high] {
                canvas.move(to: edge, -2)
                canvas.line(to: edge, height + 2)
                canvas.stroke()
            }
            draw(range, on: canvas, low: low, high: high, values, x, height, palette, number)
        }
        let middle = height / 2
        canvas.set(palette.text)
        canvas.setLine(width: 2)
        canvas.move(to: x(values.start), middle)
        canvas.line(to: x(values.now), middle)
        canvas.stroke()
        canvas.circle(x: x(values.start), y: middle, radius: 5)
        canvas.fill(palette.surface, outline: palette.text, width: 2)
        canvas.circle(x: x(values.now), y: middle, radius: 6)
        canvas.set(palette.chart)
        canvas.fill()
    }

    /// The figures at the edges, inside the range where the dots and the line between them leave
    /// room, else outside it; nowhere when both are taken.
    private static func draw(
        _ range: ClosedRange<Int>,
        on canvas: Canvas,
        low: Double,
        high: Double,
        _ values: Values,
        _ x: (Double) -> Double,
        _ height: Double,
        _ palette: Palette,
        _ number: (Int) -> TextLayout
    ) {
        canvas.set(palette.muted)
        let ends = (x(values.start), x(values.now))
        let taken = min(ends.0, ends.1) - 8...max(ends.0, ends.1) + 8
        for (value, edge, isLow) in [
            (range.lowerBound, low, true), (range.upperBound, high, false),
        ] {
            let text = number(value)
            let width = text.size.width
            let before = edge - 5 - width
            let places = isLow ? [edge + 5, before] : [before, edge + 5]
            let free = places.first { place in
                place >= x(values.scale.lowerBound) - 10
                    && place + width <= x(values.scale.upperBound) + 10
                    && !taken.overlaps(place...place + width)
            }
            if let free { canvas.draw(text, x: free, y: (height - text.size.height) / 2) }
        }
    }
}

/// With a plus only where it helps: a real minus sign, no plus.
func signed(_ value: Int) -> String { value < 0 ? "−\(-value)" : String(value) }
