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

        /// What the dot with its ring takes up; at the edges of the square it stays inside it.
        func dot(of map: Profile.Map) -> Area {
            let radius = 10 + 12 * min(max(map.size ?? 0, 0), 1)
            let middleX = min(max(x(map.x), x(0) + radius), x(1) - radius)
            let middleY = min(max(y(map.y), y(1) + radius), y(0) - radius)
            return Area(
                x: middleX - radius,
                y: middleY - radius,
                width: 2 * radius,
                height: 2 * radius
            )
        }
    }

    /// A rectangle that something takes up.
    private struct Area {
        var x: Double
        var y: Double
        var width: Double
        var height: Double

        func meets(_ other: Area) -> Bool {
            x < other.x + other.width && other.x < x + width && y < other.y + other.height
                && other.y < y + height
        }

        func grown(by margin: Double) -> Area {
            Area(
                x: x - margin,
                y: y - margin,
                width: width + 2 * margin,
                height: height + 2 * margin
            )
        }

        func holds(_ other: Area) -> Bool {
            x <= other.x && other.x + other.width <= x + width && y <= other.y
                && other.y + other.height <= y + height
        }
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
        let names = fields(map, on: canvas, frame, palette, text)
        let chance = chance(map, on: canvas, frame, palette, text)
        let taken = names + [chance.word]
        dot(map, on: canvas, frame, palette, text, avoiding: taken, edgesOf: chance.ellipse)
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

    /// Draws the names in the corners; one that the dot would cover moves aside.
    /// - Returns: where they stand.
    private static func fields(
        _ map: Profile.Map,
        on canvas: Canvas,
        _ frame: Frame,
        _ palette: Palette,
        _ text: ChartText
    ) -> [Area] {
        let dot = frame.dot(of: map)
        return map.fields.enumerated().map { index, name in
            let isOwn = index == map.field
            let weight: TextLayout.Weight = isOwn ? .semibold : .normal
            var layout = text(name, scale: 0.86, weight: weight)
            // Two names stand on a line; a long one gets smaller before it runs over the other.
            let room = frame.side * 0.68 - 16
            if layout.size.width > room {
                layout = text(name, scale: 0.86 * room / layout.size.width, weight: weight)
            }
            let isRight = index % 2 == 1
            let (width, height) = layout.size
            var area = Area(
                x: isRight ? frame.x(1) - 8 - width : frame.x(0) + 8,
                y: index >= 2 ? frame.y(0) - 6 - height : frame.y(1) + 6,
                width: width,
                height: height
            )
            if area.meets(dot) {
                let aside = isRight ? dot.x - 4 - width : dot.x + dot.width + 4
                if aside >= frame.x(0) + 4, aside + width <= frame.x(1) - 4 { area.x = aside }
            }
            canvas.set(isOwn ? palette.text : palette.muted)
            canvas.draw(layout, x: area.x, y: area.y)
            return area
        }
    }

    /// Draws what drawing lots gives.
    /// - Returns: what it takes up, and where its word stands.
    private static func chance(
        _ map: Profile.Map,
        on canvas: Canvas,
        _ frame: Frame,
        _ palette: Palette,
        _ text: ChartText
    ) -> (ellipse: Area, word: Area) {
        let middle = { (range: ClosedRange<Double>) in (range.lowerBound + range.upperBound) / 2 }
        let x = frame.x(middle(map.chanceX))
        let y = frame.y(middle(map.chanceY))
        let radiusX = (map.chanceX.upperBound - map.chanceX.lowerBound) / 2 * frame.side
        let radiusY = (map.chanceY.upperBound - map.chanceY.lowerBound) / 2 * frame.side
        canvas.ellipse(x: x, y: y, radiusX: radiusX, radiusY: radiusY)
        canvas.fill(palette.chartSoft, outline: palette.edge, width: 1.5, dashes: [3, 3])
        let word = text(tr("lots"), scale: 0.76)
        let (width, height) = word.size
        let dot = frame.dot(of: map)
        var area = Area(x: x - width / 2, y: y - height / 2, width: width, height: height)
        if area.meets(dot) {
            // Below the dot or above it, on the side where more of the ellipse is left.
            area.y = dot.y + dot.height / 2 <= y ? dot.y + dot.height + 1 : dot.y - 1 - height
        }
        canvas.set(palette.text)
        canvas.draw(word, x: area.x, y: area.y)
        let ellipse = Area(
            x: x - radiusX,
            y: y - radiusY,
            width: 2 * radiusX,
            height: 2 * radiusY
        )
        return (ellipse, area)
    }

    private static func dot(
        _ map: Profile.Map,
        on canvas: Canvas,
        _ frame: Frame,
        _ palette: Palette,
        _ text: ChartText,
        avoiding taken: [Area],
        edgesOf ellipse: Area
    ) {
        let area = frame.dot(of: map)
        let radius = area.width / 2
        let (x, y) = (area.x + radius, area.y + radius)
        canvas.circle(x: x, y: y, radius: radius - 1)
        canvas.fill(palette.surface, outline: palette.text, width: 2)
        canvas.circle(x: x, y: y, radius: max(5, radius - 4))
        canvas.set(palette.chart)
        canvas.fill()
        let word = text(tr("you"), scale: 0.92, weight: .bold)
        let (width, height) = word.size
        let square = Area(x: frame.x(0), y: frame.y(1), width: frame.side, height: frame.side)
        let places = [
            (x + radius + 8, y - height / 2), (x - radius - 8 - width, y - height / 2),
            (x - width / 2, y - radius - 2 - height), (x - width / 2, y + radius + 2),
        ].map { Area(x: $0.0, y: $0.1, width: width, height: height) }
        let free = places.filter { place in
            square.holds(place) && !taken.contains { $0.meets(place) }
        }
        let clear =
            free.first { !$0.meets(ellipse.grown(by: 4)) }
            ?? free.first { ellipse.grown(by: -2).holds($0) }
        let place = clear ?? free.first ?? places[0]
        canvas.set(palette.text)
        canvas.draw(word, x: place.x, y: place.y)
    }
}
