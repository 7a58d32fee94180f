internal import Gtk
internal import Report
internal import Resources

extension TakeAwayContent {
    /// What was chosen, in order.
    var trail: [PaperBlock] {
        guard !profile.trail.isEmpty else { return [] }
        let timeWidth = 118.0
        let textWidth = Paper.panelWidth - timeWidth - 14
        let rows = profile.trail.map { choice -> PaperBlock in
            let when = [choice.time, choice.scene].filter { !$0.isEmpty }
            let place: PaperBlock = .column(when.map { paper.small($0, width: timeWidth) })
            let tags = choice.touched.joined(separator: " · ")
            let words: [PaperBlock] =
                [paper.text(choice.text, width: textWidth)]
                + (tags.isEmpty ? [] : [paper.small(tags, width: textWidth)])
            return .row([(0, place), (timeWidth + 14, .column(words, spacing: 1))])
        }
        let lead = tr("What you chose, in order, and the W it touched.")
        let head: PaperBlock = .column(
            [paper.heading(tr("Your trail")), paper.small(lead)],
            spacing: 2
        )
        return paper.panels(head, rows, spacing: 9)
    }

    /// The four meters on one scale.
    var meters: PaperBlock {
        let scale = MeterChart.scale(of: profile.meters)
        let nameWidth = 92.0
        let wordsWidth = 104.0
        let chartWidth = Paper.panelWidth - nameWidth - wordsWidth - 24
        let rows = profile.meters.map { meter -> PaperBlock in
            let chart = paper.chart(height: 16, width: chartWidth) {
                canvas,
                width,
                height,
                palette in
                guard let range = meter.range else { return }
                let values = MeterChart.Values(
                    start: 0,
                    now: Double(meter.sum),
                    range: range,
                    scale: scale
                )
                canvas.moved(scale: 0.8) {
                    MeterChart.draw(
                        values,
                        on: canvas,
                        width: width / 0.8,
                        height: height / 0.8,
                        palette
                    ) { TextLayout(signed($0), on: canvas, size: 9.8) }
                }
            }
            let words = meter.range == nil ? "— " + meter.words : meter.words
            return .row([
                (0, paper.text(meter.name, weight: .semibold, width: nameWidth)),
                (nameWidth + 12, chart),
                (
                    nameWidth + chartWidth + 24,
                    paper.text(words, size: 9, width: wordsWidth, side: .end)
                ),
            ])
        }
        let lead = tr("Open dot: the start. Grey: the lowest and highest total of any path.")
        let head: PaperBlock = .column(
            [paper.heading(tr("What happened?")), paper.small(lead)],
            spacing: 2
        )
        return paper.panel(.column([head] + rows, spacing: 12))
    }

    var ending: [PaperBlock] {
        guard let ending = profile.ending else { return [] }
        var parts = [paper.small(tr("Ending")), paper.heading(ending.title)]
        parts += ending.text.map { paper.text($0) }
        if !ending.cost.isEmpty { parts.append(pair(tr("Price"), ending.cost)) }
        if !ending.question.isEmpty {
            parts.append(pair(tr("To take home"), ending.question, isBold: true))
        }
        return [paper.panel(.column(parts, spacing: 6))]
    }

    private func pair(_ name: String, _ text: String, isBold: Bool = false) -> PaperBlock {
        .column(
            [
                paper.text(name, size: 8.4, weight: .semibold, .muted),
                paper.text(text, weight: isBold ? .semibold : .normal),
            ],
            spacing: 1
        )
    }

    /// The one thing and the action card; empty fields get a line to write on where asked.
    func action(withEmptyFields: Bool) -> [PaperBlock] {
        var blocks: [PaperBlock] = []
        if !card.oneThing.isEmpty || withEmptyFields {
            let text =
                card.oneThing.isEmpty
                ? writingLine(width: Paper.panelWidth)
                : paper.text(card.oneThing, size: 13, weight: .semibold)
            let head = paper.heading(tr("One thing"))
            blocks += paper.panels(head, [text], spacing: 6)
        }
        let width = Paper.panelWidth - 8
        let labelWidth = 96.0
        let fields: [(label: String, text: String, isPlan: Bool)] = [
            (tr("Decision"), card.decision, false), (tr("To whom"), card.recipient, false),
            (tr("Free up to"), card.freeUpTo, false),
            (tr("Consult above"), card.consultAbove, false),
            (tr("Tell me if"), card.tellMeIf, false),
            (tr("Look back"), card.lookBack.map(DateWords.full) ?? "", false),
            (tr("If …"), card.cue, true), (tr("then …"), card.response, true),
        ]
        let shown = fields.filter { withEmptyFields || !$0.text.isEmpty }
        guard !shown.isEmpty else { return blocks }
        let rows = shown.map { field -> PaperBlock in
            let label = paper.text(
                field.label,
                size: field.isPlan ? 12 : Paper.bodySize,
                weight: field.isPlan ? .bold : .normal,
                field.isPlan ? .accent : .muted,
                width: labelWidth
            )
            let room = width - labelWidth - 12
            let text =
                field.text.isEmpty
                ? writingLine(width: room)
                : paper.text(field.text, size: 11, width: room)
            return .row([(0, label), (labelWidth + 12, text)])
        }
        return blocks
            + paper.panels(paper.heading(tr("One action")), rows, spacing: 12, isAction: true)
    }

    /// Where somebody can write by hand.
    private func writingLine(width: Double) -> PaperBlock {
        let color = paper.palette.edge
        return PaperBlock(height: 26) { canvas, x, y in
            canvas.rectangle(x: x, y: y + 20, width: width, height: 0.6)
            canvas.set(color)
            canvas.fill()
        }
    }
}
