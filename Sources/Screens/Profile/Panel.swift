internal import Gtk

/// A panel with its title and, under it, what it shows in one line.
func panel(_ title: String, _ lead: String = "", _ content: [Widget]) -> Box {
    let box = Box(.column, spacing: 6)
    let head = Box(.column, [Label(title, role: .heading).wrapping().styled("t-heading")])
    if !lead.isEmpty { head.append(Label(lead).wrapping().styled("t-small", "muted")) }
    box.append(head)
    content.forEach(box.append)
    return box.styled("panel")
}

/// A page of the profile that scrolls where room is short.
func page(_ content: Widget, _ layout: ProfileLayout) -> Scroller {
    let column = Box(.column, [content])
    column.setMargins(x: layout.sideMargin, top: 12, bottom: 12)
    if layout.width == .wide {
        column.placed(x: .center).setMinimumSize(width: ProfileLayout.columnWidth)
    }
    return Scroller(column)
}
