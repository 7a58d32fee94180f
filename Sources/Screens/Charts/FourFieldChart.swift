internal import Gtk
internal import Report
internal import Resources

/// Where the choices stand between giving direction (to the right) and giving room (upwards); the
/// size of the dot is the backing.
enum FourFieldChart {
    /// Space for the names of the axes and between names and edges, in units of the text.
    private struct Frame {
        let x: Double
        let y: Double
        let side: Double

        init(width: Double, height: Double, axisText: Double) {
            let margin = axisText + 7
            side = max(10, min(width - margin - 1, height - margin - 1))
            x = margin
            y = 0.5
        }

        func x(_ share: Double) -> Double { x + share * side }
        func y(_ share: Double) -> Double { y + (1 - share) * side }
    }

    /// - Parameter side: of the square, in pixels; the names of the axes come on top of it.
    static func widget(_ map: Profile.Map, _ look: Look, side: Int) -> DrawingArea {
        let area = DrawingArea(name: map.sentence, width: side + 26, height: side + 26)
        area.drawing = { [weak area] canvas, width, height in
            guard let area else { return }
            let text = ChartText(for: area)
            draw(map, on: canvas, width: width, height: height, look.palette, text)
        }
        return area.styled("four-field").placed(x: .start, y: .start)
    }

    static func draw(
        _ map: Profile.Map,
        on canvas: Canvas,
        width: Double,
        height: Double,
        _ palette: Palette,
        _ text: ChartText
    ) {
        let across = text(tr("%1 →").filled(map.xName.lowercased()), scale: 0.86)
        let up = text(tr("%1 →").filled(map.yName.lowercased()), scale: 0.86)
        let frame = Frame(width: width, height: height, axisText: across.size.height)
        canvas.roundedRectangle(
            x: frame.x,
            y: frame.y,
            width: frame.side,
            height: frame.side,
            radius: 7
        )
        canvas.fill(palette.background, outline: palette.edge, width: 1)
        middles(on: canvas, frame, palette, gap: across.size.height + 12)
        fields(map, on: canvas, frame, palette, text)
        chance(map, on: canvas, frame, palette, text)
        dot(map, on: canvas, frame, palette, text)
        canvas.set(palette.text)
        canvas.draw(
            across,
            x: frame.x(0.5) - across.size.width / 2,
            y: frame.y(0) + 6
        )
        let upX = frame.x - 6 - up.size.height
        canvas.turned(-.pi / 2, x: upX, y: frame.y(0.5) + up.size.width / 2) {
            canvas.draw(up, x: 0, y: 0)
        }
    }

    private static func middles(
        on canvas: Canvas,
        _ frame: Frame,
        _ palette: Palette,
        gap: Double
    ) {
        canvas.set(palette.edge)
        canvas.setLine(width: 1.5, dashes: [1.5, 4.5])
        canvas.move(to: frame.x(0.5), frame.y(1) + gap)
        canvas.line(to: frame.x(0.5), frame.y(0) - gap)
        canvas.move(to: frame.x(0), frame.y(0.5))
        canvas.line(to: frame.x(1), frame.y(0.5))
        canvas.stroke()
    }

    private static func fields(
        _ map: Profile.Map,
        on canvas: Canvas,
        _ frame: Frame,
        _ palette: Palette,
        _ text: ChartText
    ) {
        for (index, name) in map.fields.enumerated() {
            let isOwn = index == map.field
            var layout = text(name, scale: 0.86, weight: isOwn ? .semibold : .normal)
            // Two names stand on a line; a long one gets smaller before it runs over the other.
            let room = frame.side * 0.68 - 16
            if layout.size.width > room {
                let scale = 0.86 * room / layout.size.width
                layout = text(name, scale: scale, weight: isOwn ? .semibold : .normal)
            }
            let isRight = index % 2 == 1
            let isLower = index >= 2
            canvas.set(isOwn ? palette.text : palette.muted)
            canvas.draw(
                layout,
                x: isRight ? frame.x(1) - 8 - layout.size.width : frame.x(0) + 8,
                y: isLower ? frame.y(0) - 6 - layout.size.height : frame.y(1) + 6
            )
        }
    }

    private static func chance(
        _ map: Profile.Map,
        on canvas: Canvas,
        _ frame: Frame,
        _ palette: Palette,
        _ text: ChartText
    ) {
        let middle = { (range: ClosedRange<Double>) in (range.lowerBound + range.upperBound) / 2 }
        let x = frame.x(middle(map.chanceX))
        let y = frame.y(middle(map.chanceY))
        canvas.ellipse(
            x: x,
            y: y,
            radiusX: (map.chanceX.upperBound - map.chanceX.lowerBound) / 2 * frame.side,
            radiusY: (map.chanceY.upperBound - map.chanceY.lowerBound) / 2 * frame.side
        )
        canvas.fill(palette.chartSoft, outline: palette.edge, width: 1.5, dashes: [3, 3])
        let word = text(tr("lots"), scale: 0.76)
        let place = wordPlace(map, word, frame, x: x, y: y)
        canvas.set(palette.text)
        canvas.draw(word, x: x - word.size.width / 2, y: place)
    }

    /// Where the word in the ellipse starts, so that the dot does not cover it.
    private static func wordPlace(
        _ map: Profile.Map,
        _ word: TextLayout,
        _ frame: Frame,
        x: Double,
        y: Double
    ) -> Double {
        let (width, height) = word.size
        let middle = y - height / 2
        let radius = radius(of: map) + 3
        let dot = (x: frame.x(map.x), y: frame.y(map.y))
        let isBeside = abs(dot.x - x) > radius + width / 2
        let isClear = abs(dot.y - y) > radius + height / 2
        guard !isBeside, !isClear else { return middle }
        return dot.y <= y ? dot.y + radius + 1 : dot.y - radius - 1 - height
    }

    /// Of the dot, 16–40 across.
    private static func radius(of map: Profile.Map) -> Double {
        8 + 12 * min(max(map.size ?? 0, 0), 1)
    }

    private static func dot(
        _ map: Profile.Map,
        on canvas: Canvas,
        _ frame: Frame,
        _ palette: Palette,
        _ text: ChartText
    ) {
        let radius = radius(of: map)
        // At the edges of the square the dot stays inside it.
        let x = min(max(frame.x(map.x), frame.x(0) + radius + 2), frame.x(1) - radius - 2)
        let y = min(max(frame.y(map.y), frame.y(1) + radius + 2), frame.y(0) - radius - 2)
        canvas.circle(x: x, y: y, radius: radius + 1)
        canvas.fill(palette.surface, outline: palette.text, width: 2)
        canvas.circle(x: x, y: y, radius: max(5, radius - 2))
        canvas.set(palette.chart)
        canvas.fill()
        let word = text(tr("you"), scale: 0.92, weight: .bold)
        let fits = x + radius + 12 + word.size.width < frame.x(1) - 6
        canvas.set(palette.text)
        canvas.draw(
            word,
            x: fits ? x + radius + 10 : x - radius - 10 - word.size.width,
            y: y - word.size.height / 2
        )
    }
}
