internal import Resources

extension ProfilePage {
    /// The bars and the map beside each other.
    var style: String {
        guard !profile.bars.isEmpty else { return "" }
        let bars = profile.bars.enumerated().map(bar).joined(separator: "\n")
        let note =
            profile.note.isEmpty ? "" : "<p class=\"muted\">\(label(profile.note))</p>"
        let lead = tr("How often you chose this, of the times it was possible. Grey: drawing lots.")
        let panel = """
            <section class="panel"><h2>\(label(tr("What did you do?")))</h2>
            <p class="muted small">\(label(lead))</p>\(note)
            \(bars)
            \(behind(tr("As a table"), about: tr("What did you do?"), [barTable]))</section>
            """
        return
            "<div class=\"two after\">\n\([panel, map].filter { !$0.isEmpty }.joined(separator: "\n"))\n</div>"
    }

    private func bar(_ index: Int, _ bar: Profile.Bar) -> String {
        let explanation =
            bar.explanation.isEmpty
            ? "" : "<span class=\"muted small\">\(label(bar.explanation))</span>"
        let number =
            bar.number.isEmpty ? "" : "<span class=\"number\">\(label(bar.number))</span>"
        return """
            <div class="measure"><div class="row"><h3>\(HTMLText.isolated(bar.name))</h3>\
            \(explanation)\(number)</div>
            \(barDrawing(index, bar))<p class="small">\(label(bar.words))</p>
            \(reasons(bar.reasons, for: bar.name))</div>
            """
    }

    private func barDrawing(_ index: Int, _ bar: Profile.Bar) -> String {
        guard let share = bar.share else { return "" }
        func x(_ value: Double) -> String { HTMLText.coordinate(value * 500) }
        var band = ""
        if let chance = bar.chance {
            let width = chance.upperBound - chance.lowerBound
            band = """
                <rect class="d-soft" x="\(x(chance.lowerBound))" y="4" width="\(x(width))" \
                height="20"/><path class="d-dash" d="M\(x(chance.lowerBound)) 4v20\
                M\(x(chance.upperBound)) 4v20"/>
                """
        }
        let mark = HTMLText.coordinate(min(max(share * 500 - 1.5, 0), 497))
        return drawing(
            id: "bar-\(index)",
            title: bar.name,
            description: [bar.number, bar.words].filter { !$0.isEmpty }.joined(separator: ", "),
            width: 500,
            height: 28,
            cssClass: "bar",
            """
            <rect class="d-sunken" y="4" width="500" height="20" rx="3"/>\(band)\
            <rect class="d-chart" y="9" width="\(x(share))" height="10" rx="1"/>\
            <rect class="d-text" x="\(mark)" y="2" width="3" height="24" rx="1"/>
            """
        )
    }

    private var barTable: String {
        table(
            caption: tr("What did you do?"),
            columns: [tr("Style"), tr("You, 0 to 100"), tr("Drawing lots"), tr("In words")],
            rows: profile.bars.map { bar in
                let number = bar.number.isEmpty ? "—" : bar.number
                return (
                    HTMLText.isolated(bar.name),
                    [label(number), label(bar.chance.map(Self.interval) ?? "—"), label(bar.words)]
                )
            }
        )
    }

    private static func interval(_ range: ClosedRange<Double>) -> String {
        tr("%1 to %2").filled(
            String(Int((range.lowerBound * 100).rounded())),
            String(Int((range.upperBound * 100).rounded()))
        )
    }

    private var map: String {
        guard let map = profile.map else { return "" }
        let size =
            map.sizeName.isEmpty
            ? "" : tr("Size of the dot: %1.").filled(map.sizeName.lowercased()) + " "
        let rows = profile.bars.filter {
            [map.xName, map.yName, map.sizeName].contains($0.name) && $0.share != nil
        }
        let numbers = table(
            caption: map.title,
            columns: [tr("Style"), tr("You, 0 to 100"), tr("Drawing lots")],
            rows: rows.map { bar in
                (
                    HTMLText.isolated(bar.name),
                    [
                        label(bar.number.isEmpty ? bar.words : bar.number),
                        label(bar.chance.map(Self.interval) ?? "—"),
                    ]
                )
            }
        )
        return """
            <section class="panel"><h2>\(label(tr("Where did you stand?")))</h2>
            <div class="map">\(mapDrawing(map))<div><h3>\(label(map.title))</h3>
            <p class="label">\(label(tr("Helps when")))</p><p>\(label(map.helps))</p>
            <p class="label">\(label(tr("Pinches when")))</p><p>\(label(map.hurts))</p>
            <p class="muted small rest">\(label(size + tr("No total, no mark for you.")))</p></div></div>
            \(behind(tr("As a table"), about: tr("Where did you stand?"), [numbers]))</section>
            """
    }
}
