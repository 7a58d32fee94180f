internal import Gtk
internal import Resources

/// “Hier knelt het”: notes that this scene is worth talking about.
enum PinchButton {
    static func make(_ model: PlayModel) -> Widget {
        let label = Label()
        let content = Box(.row, spacing: 8, [flag(), label])
        let name = tr("This is where it pinches")
        let button = Button(content, name: name) { [weak model] in model?.pinch() }
        button.tooltip = tr("Notes this scene for the talk afterwards. Nobody else sees it.")
        let observer = Observer { [weak button, weak label, weak model] in
            guard let button, let label, let model else { return }
            label.text = model.isPinched ? tr("Noted: it pinches here") : name
            button.isSensitive = !model.isPinched
            button.setAccessibleLabel(label.text)
        }
        // Lives as long as the button.
        button.onMap { _ = observer }
        return button.placed(y: .center)
    }

    private static func flag() -> Widget {
        let area = DrawingArea(name: nil, width: 14, height: 16)
        area.drawing = { [weak area] canvas, _, _ in
            guard let color = area?.textColor else { return }
            canvas.set(color)
            canvas.setLine(width: 1.8, cap: .round)
            canvas.move(to: 2, 2)
            canvas.line(to: 2, 15)
            canvas.stroke()
            canvas.move(to: 2, 2.5)
            canvas.line(to: 12, 2.5)
            canvas.line(to: 9.5, 5.5)
            canvas.line(to: 12, 8.5)
            canvas.line(to: 2, 8.5)
            canvas.stroke()
        }
        return area.placed(y: .center)
    }
}
