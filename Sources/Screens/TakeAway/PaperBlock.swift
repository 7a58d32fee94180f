internal import Gtk

/// A piece of a page: how high it is, and how it is drawn from its upper left corner, in points.
struct PaperBlock {
    let height: Double
    let draw: (_ canvas: Canvas, _ x: Double, _ y: Double) -> Void

    static func space(_ height: Double) -> PaperBlock {
        PaperBlock(height: height) { _, _, _ in }
    }

    /// Blocks under each other.
    static func column(_ blocks: [PaperBlock], spacing: Double = 0) -> PaperBlock {
        let gaps = spacing * Double(max(0, blocks.count - 1))
        return PaperBlock(height: blocks.map(\.height).reduce(gaps, +)) { canvas, x, y in
            var y = y
            for block in blocks {
                block.draw(canvas, x, y)
                y += block.height + spacing
            }
        }
    }

    /// Blocks beside each other, each at its own distance from the left.
    static func row(_ blocks: [(x: Double, block: PaperBlock)]) -> PaperBlock {
        PaperBlock(height: blocks.map(\.block.height).max() ?? 0) { canvas, x, y in
            for (offset, block) in blocks { block.draw(canvas, x + offset, y) }
        }
    }

    /// The same, smaller, when it is higher than `height`.
    func fitted(into height: Double) -> PaperBlock {
        guard self.height > height else { return self }
        let scale = height / self.height
        return PaperBlock(height: height) { [draw] canvas, x, y in
            canvas.moved(x: x, y: y, scale: scale) { draw(canvas, 0, 0) }
        }
    }
}
