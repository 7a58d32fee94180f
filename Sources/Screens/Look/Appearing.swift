internal import Gtk

/// Lets widgets appear one after the other, in the order given (visual.md, Motion).
func appear(_ widgets: [Widget], _ look: Look) {
    guard !look.isStill else { return }
    for (position, widget) in widgets.enumerated() {
        widget.opacity = 0
        widget.animate(after: position * 120, milliseconds: 240) { [weak widget] share in
            widget?.opacity = easeOut(share)
        }
    }
}

func easeOut(_ share: Double) -> Double { 1 - (1 - share) * (1 - share) }

func easeInOut(_ share: Double) -> Double {
    share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share)
}
