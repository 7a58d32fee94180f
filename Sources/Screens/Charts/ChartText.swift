internal import Gtk

/// Sets the words in a drawing: on screen in the font of a widget, on paper in that of the page.
struct ChartText {
    let make: (_ text: String, _ scale: Double, _ weight: TextLayout.Weight) -> TextLayout

    /// In the font of `widget`.
    init(for widget: Widget) {
        make = { [weak widget] text, scale, weight in
            guard let widget else { preconditionFailure("Drawn by a widget that is gone") }
            return TextLayout(text, for: widget, scale: scale, weight: weight)
        }
    }

    /// On paper; a scale of 1 is `size` units high.
    init(on canvas: Canvas, size: Double) {
        make = { text, scale, weight in
            TextLayout(text, on: canvas, size: size * scale, weight: weight)
        }
    }

    func callAsFunction(
        _ text: String,
        scale: Double = 1,
        weight: TextLayout.Weight = .normal
    ) -> TextLayout {
        make(text, scale, weight)
    }
}
