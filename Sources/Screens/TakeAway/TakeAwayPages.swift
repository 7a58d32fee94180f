internal import Gtk
internal import Report
internal import Resources

/// The profile and the action card laid out on pages: the same on paper and in a PDF file.
final class TakeAwayPages {
    enum Part {
        case all, card
    }

    private var pages: [[(y: Double, block: PaperBlock)]] = [[]]
    private let footer: String
    private let paper: Paper

    /// - Parameters:
    ///   - portraits: by the id of the employee.
    ///   - canvas: what it will be drawn on, or one like it.
    init(
        _ profile: Profile,
        _ card: ActionCard,
        _ part: Part,
        today: Day,
        portraits: [String: Gtk.Picture],
        on canvas: Canvas
    ) {
        let accent = Palette.light.accent(Accent(room: profile.door))
        paper = Paper(canvas: canvas, accent: accent)
        footer = ["Dilemmakamers", profile.room, profile.subtitle].joined(separator: " · ")
        let content = TakeAwayContent(profile, card, today: today, portraits, paper)
        flow(part == .all ? content.all : content.cardOnly)
    }

    var count: Int { pages.count }

    /// Fills the pages from above; a block never stands on two.
    private func flow(_ groups: [[PaperBlock]]) {
        let gap = 14.0
        var y = 0.0
        for group in groups {
            // What belongs together starts together where a page can hold it.
            let whole = group.map(\.height).reduce(gap * Double(group.count - 1), +)
            if y > 0, y + whole > Paper.contentHeight, whole <= Paper.contentHeight {
                pages.append([])
                y = 0
            }
            for block in group.map({ $0.fitted(into: Paper.contentHeight) }) {
                if y > 0, y + block.height > Paper.contentHeight + 0.01 {
                    pages.append([])
                    y = 0
                }
                pages[pages.count - 1].append((y, block))
                y += block.height + gap
            }
        }
    }

    /// Draws a page, counted from 0, with its margins.
    func draw(_ page: Int, on canvas: Canvas) {
        for (y, block) in pages[page] { block.draw(canvas, Paper.margin, Paper.margin + y) }
        let y = Paper.height - Paper.margin - 11
        let half = Paper.contentWidth / 2
        paper.text(footer, size: 8, .muted, width: half + 120).draw(canvas, Paper.margin, y)
        let number = tr("%1 of %2").filled(String(page + 1), String(count))
        paper.text(number, size: 8, .muted, width: half - 130, side: .end)
            .draw(canvas, Paper.margin + half + 130, y)
    }
}
