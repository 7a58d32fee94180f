internal import Resources

extension ProfilePage {
    /// A meter per outcome, all on one scale.
    var outcomes: String {
        guard !profile.meters.isEmpty else { return "" }
        let measured = profile.meters.compactMap(\.range)
        let low = Double(min(0, measured.map(\.lowerBound).min() ?? 0))
        let high = Double(max(0, measured.map(\.upperBound).max() ?? 0))
        let meters = profile.meters.enumerated().map { index, meter in
            """
            <div class="measure"><div class="meter"><h3>\(HTMLText.isolated(meter.name))</h3>
            \(meterDrawing(index, meter, low...max(high, low + 1)))<p class="small">\
            \(label(meter.words))</p></div>
            \(reasons(meter.reasons, for: meter.name))</div>
            """
        }
        let lead = tr("Open dot: the start. Grey: the lowest and highest total of any path.")
        return """
            <section class="panel"><h2>\(label(tr("What happened?")))</h2>
            <p class="muted">\(label(lead))</p>
            \(meters.joined(separator: "\n"))
            \(behind(tr("As a table"), about: tr("What happened?"), [outcomeTable]))</section>
            """
    }

    private func meterDrawing(
        _ index: Int,
        _ meter: Profile.Meter,
        _ scale: ClosedRange<Double>
    ) -> String {
        guard let range = meter.range else { return "<p class=\"muted\">—</p>" }
        let n = HTMLText.coordinate
        let width = scale.upperBound - scale.lowerBound
        func x(_ value: Int) -> Double {
            14 + (Double(value) - scale.lowerBound) / width * 332
        }
        let low = x(range.lowerBound)
        let high = x(range.upperBound)
        let start = x(0)
        let end = x(meter.sum)
        let sign = meter.isApproximate ? "≈ " : ""
        func number(_ value: Int, at place: Double) -> String {
            """
            <text class="d-muted" x="\(n(place))" y="37" font-size="12" text-anchor="middle">\
            \(label(sign + NumberWord.plain(value)))</text>
            """
        }
        let startDot =
            meter.sum == 0
            ? "" : "<circle class=\"d-open\" cx=\"\(n(start))\" cy=\"13\" r=\"5\"/>"
        return drawing(
            id: "meter-\(index)",
            title: meter.name,
            description: meter.words + ". " + attainable(range, meter) + ".",
            width: 360,
            height: 40,
            """
            <rect class="d-sunken" x="2" y="3" width="356" height="20" rx="3"/>\
            <rect class="d-soft" x="\(n(low))" y="3" width="\(n(high - low))" height="20"/>\
            <path class="d-dash" d="M\(n(low)) 3v20M\(n(high)) 3v20"/>\
            <path class="d-move" d="M\(n(start)) 13H\(n(end))"/>\(startDot)\
            <circle class="d-chart" cx="\(n(end))" cy="13" r="6"/>\
            \(number(range.lowerBound, at: low))\(number(range.upperBound, at: high))
            """
        )
    }

    private func attainable(_ range: ClosedRange<Int>, _ meter: Profile.Meter) -> String {
        tr("Attainable: %1 to %2").filled(
            (meter.isApproximate ? "≈ " : "") + NumberWord.plain(range.lowerBound),
            NumberWord.plain(range.upperBound)
        )
    }

    private var outcomeTable: String {
        table(
            caption: tr("What happened?"),
            columns: [tr("Outcome"), tr("In words"), tr("Lowest total"), tr("Highest total")],
            rows: profile.meters.map { meter in
                let ends = meter.range.map {
                    [NumberWord.plain($0.lowerBound), NumberWord.plain($0.upperBound)]
                }
                return (
                    HTMLText.isolated(meter.name),
                    ([meter.words] + (ends ?? ["—", "—"])).map(label)
                )
            }
        )
    }
}
