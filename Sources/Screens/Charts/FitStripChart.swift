internal import Gtk
internal import Report
internal import ScenarioEngine

/// Experienced room of one person over time, against the band that fits: hatched below it, dotted
/// above it.
enum FitStripChart {
    struct Values: Hashable, Sendable {
        var points: [Profile.Point]
        /// Whether the band is the player's own estimate, which makes its edges dashed.
        var isEstimate: Bool
        /// Position from which the person had left, so that the line stands still.
        var leftAt: Int?
    }

    /// Space kept free at the sides for the first and the last dot, in units.
    private static let inset = (start: 2.5, end: 5.5)
    private static let estimateDashes = [4.0, 3.0]
    private static let hatchPitch = 7.0
    private static let dotPitch = 8.0
    /// The scale of experienced room.
    private static let highest = 10.0

    /// - Parameters:
    ///   - sentence: the drawing in words, direction first.
    ///   - width, height: the least it asks for, in pixels.
    static func widget(
        _ values: Values,
        _ look: Look,
        sentence: String,
        width: Int,
        height: Int
    ) -> DrawingArea {
        DrawingArea(name: sentence, width: width, height: height) { canvas, width, height in
            draw(values, on: canvas, width: width, height: height, look.palette)
        }.styled("fit-strip").placed(expandX: true)
    }

    static func draw(
        _ values: Values,
        on canvas: Canvas,
        width: Double,
        height: Double,
        _ palette: Palette
    ) {
        guard !values.points.isEmpty else { return }
        let left = inset.start
        let right = width - inset.end
        let step = (right - left) / Double(max(1, values.points.count - 1))
        let x = { (index: Int) in left + Double(index) * step }
        let y = { (level: Double) in (1 - level / highest) * height }
        // A dot at the top or the bottom stays whole.
        let dotY = { (level: Double) in min(max(y(level), inset.end), height - inset.end) }
        let lower = values.points.map { y($0.lower) }
        let upper = values.points.map { y($0.upper) }

        canvas.rectangle(x: left, y: 0, width: right - left, height: height)
        canvas.set(palette.background)
        canvas.fill()

        outline(canvas, x, lower, closingAt: height)
        canvas.clipped { hatch(canvas, left, right, height, palette) }
        outline(canvas, x, upper, closingAt: 0)
        canvas.clipped { dots(canvas, left, right, height, palette) }

        trace(canvas, x, lower)
        for index in upper.indices.reversed() { canvas.line(to: x(index), upper[index]) }
        canvas.close()
        canvas.set(palette.chartSoft)
        canvas.fill()
        canvas.rectangle(x: left, y: 0, width: right - left, height: height)
        canvas.clipped {
            canvas.set(palette.edge)
            canvas.setLine(width: 1.5, dashes: values.isEstimate ? estimateDashes : [])
            for edge in [lower, upper] {
                // An edge on the border of the drawing would be cut in half.
                trace(canvas, x, edge.map { min(max($0, 0.75), height - 0.75) })
                canvas.stroke()
            }
        }
        line(values, on: canvas, x, values.points.map { dotY($0.level) }, palette)
    }

    /// Draws the ground of a zone, for the key beside the strips.
    static func drawKey(
        _ zone: Zone,
        on canvas: Canvas,
        width: Double,
        height: Double,
        _ palette: Palette
    ) {
        canvas.rectangle(x: 0.5, y: 0.5, width: width - 1, height: height - 1)
        canvas.fill(
            zone == .fits ? palette.chartSoft : palette.background,
            outline: palette.line,
            width: 1
        )
        canvas.rectangle(x: 1, y: 1, width: width - 2, height: height - 2)
        canvas.clipped {
            switch zone {
            case .less: hatch(canvas, 1, width - 1, height, palette)
            case .fits: break
            case .more: dots(canvas, -1, width - 1, height, palette)
            }
        }
    }

    /// Draws the edge of a band that is an estimate, for the key beside the strips.
    static func drawEstimateKey(
        on canvas: Canvas,
        width: Double,
        height: Double,
        _ palette: Palette
    ) {
        canvas.set(palette.edge)
        canvas.setLine(width: 1.5, dashes: estimateDashes)
        canvas.move(to: 0, height / 2)
        canvas.line(to: width, height / 2)
        canvas.stroke()
    }

    private static func trace(_ canvas: Canvas, _ x: (Int) -> Double, _ heights: [Double]) {
        for (index, height) in heights.enumerated() {
            if index == 0 {
                canvas.move(to: x(0), height)
            } else {
                canvas.line(to: x(index), height)
            }
        }
    }

    /// The outline of what lies between an edge of the band and a side of the drawing.
    private static func outline(
        _ canvas: Canvas,
        _ x: (Int) -> Double,
        _ edge: [Double],
        closingAt side: Double
    ) {
        trace(canvas, x, edge)
        canvas.line(to: x(edge.count - 1), side)
        canvas.line(to: x(0), side)
        canvas.close()
    }

    private static func hatch(
        _ canvas: Canvas,
        _ left: Double,
        _ right: Double,
        _ height: Double,
        _ palette: Palette
    ) {
        canvas.set(palette.edge)
        canvas.setLine(width: 0.9)
        // The pitch is measured across the lines, which stand at 45°.
        let distance = hatchPitch * 2.0.squareRoot()
        var start = left - height
        while start < right {
            canvas.move(to: start, height)
            canvas.line(to: start + height, 0)
            start += distance
        }
        canvas.stroke()
    }

    private static func dots(
        _ canvas: Canvas,
        _ left: Double,
        _ right: Double,
        _ height: Double,
        _ palette: Palette
    ) {
        canvas.set(palette.edge)
        var y = dotPitch / 2
        while y < height {
            var x = left + dotPitch / 2
            while x < right {
                canvas.circle(x: x, y: y, radius: 1.3)
                x += dotPitch
            }
            y += dotPitch
        }
        canvas.fill()
    }

    private static func line(
        _ values: Values,
        on canvas: Canvas,
        _ x: (Int) -> Double,
        _ heights: [Double],
        _ palette: Palette
    ) {
        let last = heights.count - 1
        let left = min(values.leftAt ?? last, last)
        canvas.set(palette.text)
        canvas.setLine(width: 2.5, cap: .round)
        trace(canvas, x, Array(heights[...left]))
        canvas.stroke()
        if left < last {
            canvas.setLine(width: 1.5, dashes: [2, 4], cap: .round)
            canvas.move(to: x(left), heights[left])
            canvas.line(to: x(last), heights[last])
            canvas.stroke()
        }
        for index in 0..<left { canvas.circle(x: x(index), y: heights[index], radius: 2.4) }
        canvas.circle(x: x(left), y: heights[left], radius: left == last ? 5 : 3.5)
        canvas.fill()
    }
}
