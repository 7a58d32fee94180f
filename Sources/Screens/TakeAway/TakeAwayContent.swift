internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine

/// The parts of the take-away, from top to bottom.
struct TakeAwayContent {
    let profile: Profile
    let card: ActionCard
    let today: Day
    let portraits: [String: Gtk.Picture]
    let paper: Paper

    init(
        _ profile: Profile,
        _ card: ActionCard,
        today: Day,
        _ portraits: [String: Gtk.Picture],
        _ paper: Paper
    ) {
        self.profile = profile
        self.card = card
        self.today = today
        self.portraits = portraits
        self.paper = paper
    }

    /// Groups of blocks that stand on one page where that can be.
    var all: [[PaperBlock]] {
        var groups = [[title(tr("Your profile")), style, meters], fit, ending, trail]
        if !card.isEmpty { groups.append(action(withEmptyFields: false)) }
        return groups.filter { !$0.isEmpty }
    }

    var cardOnly: [[PaperBlock]] {
        [[title(tr("One thing, one action"))] + action(withEmptyFields: true)]
    }

    private func title(_ words: String) -> PaperBlock {
        let width = Paper.contentWidth
        let dateWidth = 170.0
        let date = DateWords.full(today)
        let accent = paper.accent
        let rule = PaperBlock(height: 4) { canvas, x, y in
            canvas.roundedRectangle(x: x, y: y, width: 54, height: 3, radius: 1.5)
            canvas.set(accent)
            canvas.fill()
        }
        let lead = [words, profile.subtitle].joined(separator: " · ")
        return .column(
            [
                rule,
                paper.text(profile.room, size: 22, weight: .bold, width: width),
                .row([
                    (0, paper.text(lead, .muted, width: width - dateWidth)),
                    (
                        width - dateWidth,
                        paper.text(date, .muted, width: dateWidth, side: .end)
                    ),
                ]),
            ],
            spacing: 4
        )
    }

    // MARK: Style

    private var style: PaperBlock {
        guard profile.note.isEmpty else { return paper.panel(paper.text(profile.note)) }
        let gap = 14.0
        let left = (Paper.contentWidth - gap) * 0.5
        let right = Paper.contentWidth - gap - left
        let map = map(width: right - 2 * Paper.padding)
        let bars = bars(width: left - 2 * Paper.padding, height: map.height)
        let height = max(bars.height, map.height) + 2 * Paper.padding
        return .row([
            (0, paper.panel(bars, width: left, height: height)),
            (left + gap, paper.panel(map, width: right, height: height)),
        ])
    }

    /// The bars, with room between them as far as `height` leaves it.
    private func bars(width: Double, height: Double) -> PaperBlock {
        let lead = tr("How often you chose this, of the times it was possible. Grey: drawing lots.")
        let head: PaperBlock = .column(
            [paper.heading(tr("What did you do?"), width: width), paper.small(lead, width: width)],
            spacing: 2
        )
        let rows = profile.bars.map { bar -> PaperBlock in
            let number = paper.text(bar.number, weight: .bold, width: 40, side: .end)
            let values = ProfileBarChart.Values(share: bar.share, chance: bar.chance)
            return .column(
                [
                    .row([
                        (0, paper.text(bar.name, weight: .bold, width: width - 44)),
                        (width - 40, number),
                    ]),
                    paper.small(bar.explanation, width: width),
                    paper.chart(height: 16, width: width) { canvas, width, height, palette in
                        ProfileBarChart.draw(
                            values,
                            on: canvas,
                            width: width,
                            height: height,
                            palette
                        )
                    },
                    paper.small(bar.words, .text, width: width),
                ],
                spacing: 3
            )
        }
        let needed = rows.map(\.height).reduce(head.height, +)
        let spacing = (height - needed) / Double(max(1, rows.count))
        return .column([head] + rows, spacing: min(max(spacing, 12), 40))
    }

    private func map(width: Double) -> PaperBlock {
        let head = paper.heading(tr("Where did you stand?"), width: width)
        guard let map = profile.map else {
            let text = tr("Too few decisions on room and direction to place a dot.")
            return .column([head, paper.text(text, .muted, width: width)], spacing: 8)
        }
        let side = 178.0
        let scale = 0.66
        let chart = paper.chart(height: side, width: side) { canvas, width, height, palette in
            canvas.moved(scale: scale) {
                FourFieldChart.draw(
                    map,
                    on: canvas,
                    width: width / scale,
                    height: height / scale,
                    palette,
                    ChartText(on: canvas, size: 14)
                )
            }
        }
        func pair(_ name: String, _ text: String) -> PaperBlock {
            .column(
                [
                    paper.text(name, size: 8.4, weight: .semibold, .muted, width: width),
                    paper.text(text, width: width),
                ],
                spacing: 1
            )
        }
        let size =
            map.sizeName.isEmpty
            ? "" : tr("Size of the dot: %1.").filled(map.sizeName.lowercased()) + " "
        return .column(
            [
                head, .row([((width - side) / 2 - 6, chart)]),
                paper.text(map.title, weight: .bold, width: width),
                pair(tr("Helps when"), map.helps), pair(tr("Pinches when"), map.hurts),
                paper.small(size + tr("No total, no mark for you."), width: width),
            ],
            spacing: 6
        )
    }

    // MARK: Fit

    private var fit: [PaperBlock] {
        guard !profile.strips.isEmpty else { return [] }
        let perLine = 3
        let gap = 16.0
        let width = (Paper.panelWidth - gap * Double(perLine - 1)) / Double(perLine)
        let cells = profile.strips.map { strip($0, width: width) }
        var lines = stride(from: 0, to: cells.count, by: perLine).map { start in
            Array(cells[start..<min(start + perLine, cells.count)])
        }
        // The key takes the place that is free at the end.
        if let last = lines.last, last.count < perLine {
            lines[lines.count - 1].append(fitKey(width: width))
        }
        let rows = lines.map { line -> PaperBlock in
            .row(line.enumerated().map { (Double($0) * (width + gap), $1) })
        }
        let lead = tr("The room each of them experiences, from start to end.")
        let head: PaperBlock = .column(
            [paper.heading(tr("Did it fit?")), paper.small(lead)],
            spacing: 2
        )
        let isFull = profile.strips.count % perLine == 0
        let key = isFull ? [fitKey(width: Paper.panelWidth)] : []
        return paper.panels(head, rows + key, spacing: 12)
    }

    private func strip(_ strip: Profile.Strip, width: Double) -> PaperBlock {
        let face = 30.0
        let values = FitStripChart.Values(strip)
        let zone = strip.zone
        let person: PaperBlock = .column([
            paper.text(strip.shortName, weight: .bold, width: width - face - 8),
            paper.small(strip.start, width: width - face - 8),
        ])
        let words = paper.text(strip.words, weight: .semibold, width: width - 14)
        let palette = paper.palette
        let glyph = PaperBlock(height: 11) { canvas, x, y in
            canvas.moved(x: x + 5, y: y + 7, scale: 0.85) {
                drawMood(zone, on: canvas, x: 0, y: 0, color: palette.text)
            }
        }
        return .column(
            [
                .row([
                    (0, paper.portrait(portraits[strip.employee], size: face)), (face + 8, person),
                ]),
                paper.chart(height: 62, width: width) { canvas, width, height, palette in
                    canvas.moved(scale: 0.8) {
                        FitStripChart.draw(
                            values,
                            on: canvas,
                            width: width / 0.8,
                            height: height / 0.8,
                            palette
                        )
                    }
                },
                .row([(0, glyph), (14, words)]),
                paper.text(
                    tr("“%1”").filled(strip.quote),
                    size: 8.6,
                    italic: true,
                    .muted,
                    width: width
                ),
            ],
            spacing: 4
        )
    }

    private func fitKey(width: Double) -> PaperBlock {
        func row(
            _ words: String,
            _ draw: @escaping (Canvas, _ width: Double, _ height: Double, Palette) -> Void
        ) -> PaperBlock {
            let label = paper.small(words, width: max(40, width - 28))
            return .row([(0, paper.chart(height: 12, width: 22, draw)), (28, label)])
        }
        let zones: [(Zone, String)] = [
            (.more, tr("above: too much")), (.fits, tr("fits")), (.less, tr("below: too little")),
        ]
        var rows = zones.map { zone, words in
            row(words) { canvas, width, height, palette in
                FitStripChart.drawKey(zone, on: canvas, width: width, height: height, palette)
            }
        }
        if profile.strips.contains(where: \.isEstimate) {
            rows.append(
                row(tr("dashed: your estimate")) { canvas, width, height, palette in
                    FitStripChart.drawEstimateKey(
                        on: canvas,
                        width: width,
                        height: height,
                        palette
                    )
                }
            )
        }
        return .column([.space(2)] + rows, spacing: 5)
    }
}
