internal import Gtk
internal import Report
internal import ScenarioEngine

/// What goes on A4: sizes in points, always in the light colours, and the parts of a page.
struct Paper {
    /// A4.
    static let width = 595.28
    static let height = 841.89
    /// On every side, 19 mm.
    static let margin = 54.0
    /// Between what is told and the line with the page number.
    static let footer = 26.0
    static let contentWidth = width - 2 * margin
    static let contentHeight = height - 2 * margin - footer
    /// Inside a panel.
    static let padding = 14.0
    static let panelWidth = contentWidth - 2 * padding
    static let bodySize = 9.6

    let canvas: Canvas
    let accent: Color
    var palette: Palette { .light }

    enum Ink {
        case text, muted, accent
    }

    func color(_ ink: Ink) -> Color {
        switch ink {
        case .text: palette.text
        case .muted: palette.muted
        case .accent: accent
        }
    }

    func text(
        _ text: String,
        size: Double = bodySize,
        weight: TextLayout.Weight = .normal,
        italic: Bool = false,
        _ ink: Ink = .text,
        width: Double = panelWidth,
        side: TextLayout.Side = .start
    ) -> PaperBlock {
        let layout = TextLayout(
            text,
            on: canvas,
            size: size,
            weight: weight,
            italic: italic,
            width: width,
            side: side
        ).spaced(1.15)
        let color = color(ink)
        return PaperBlock(height: layout.size.height) { canvas, x, y in
            canvas.set(color)
            canvas.draw(layout, x: x, y: y)
        }
    }

    func small(_ text: String, _ ink: Ink = .muted, width: Double = panelWidth) -> PaperBlock {
        self.text(text, size: 8.4, ink, width: width)
    }

    func heading(_ text: String, width: Double = panelWidth) -> PaperBlock {
        self.text(text, size: 12.5, weight: .bold, width: width)
    }

    func line(width: Double = panelWidth) -> PaperBlock {
        let color = palette.line
        return PaperBlock(height: 0.8) { canvas, x, y in
            canvas.rectangle(x: x, y: y, width: width, height: 0.8)
            canvas.set(color)
            canvas.fill()
        }
    }

    /// A drawing of the screen.
    func chart(
        height: Double,
        width: Double,
        _ draw: @escaping (Canvas, _ width: Double, _ height: Double, Palette) -> Void
    ) -> PaperBlock {
        let palette = palette
        return PaperBlock(height: height) { canvas, x, y in
            canvas.moved(x: x, y: y) { draw(canvas, width, height, palette) }
        }
    }

    func portrait(_ picture: Gtk.Picture?, size: Double) -> PaperBlock {
        PaperBlock(height: size) { canvas, x, y in
            guard let picture else { return }
            canvas.circle(x: x + size / 2, y: y + size / 2, radius: size / 2)
            canvas.clipped { canvas.draw(picture, x: x, y: y, width: size, height: size) }
        }
    }

    /// A frame around a block; `height` makes it as high as its neighbour.
    func panel(
        _ content: PaperBlock,
        width: Double = contentWidth,
        height: Double? = nil,
        isAction: Bool = false
    ) -> PaperBlock {
        let full = max(content.height + 2 * Self.padding, height ?? 0)
        let edge = isAction ? palette.edge : palette.line
        let accent = accent
        return PaperBlock(height: full) { canvas, x, y in
            canvas.roundedRectangle(x: x, y: y, width: width, height: full, radius: 8)
            canvas.set(edge)
            canvas.setLine(width: 0.8)
            canvas.stroke()
            if isAction {
                canvas.rectangle(x: x, y: y, width: 5, height: full)
                canvas.set(accent)
                canvas.fill()
            }
            content.draw(canvas, x + Self.padding + (isAction ? 4 : 0), y + Self.padding)
        }
    }

    /// Rows in as many panels as the height of a page asks for; the title stands above the first.
    func panels(
        _ title: PaperBlock,
        _ rows: [PaperBlock],
        spacing: Double,
        isAction: Bool = false
    ) -> [PaperBlock] {
        let most = Self.contentHeight - 2 * Self.padding
        var parts: [[PaperBlock]] = [[title]]
        var height = title.height
        for row in rows.map({ $0.fitted(into: most - title.height - spacing) }) {
            if height + spacing + row.height > most {
                parts.append([])
                height = -spacing
            }
            parts[parts.count - 1].append(row)
            height += spacing + row.height
        }
        return parts.map { panel(.column($0, spacing: spacing), isAction: isAction) }
    }
}
