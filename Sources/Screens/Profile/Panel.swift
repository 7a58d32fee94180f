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
    let column = Clamp(content, atMost: ProfileLayout.columnWidth).placed(y: .start)
    column.setMargins(x: layout.sideMargin, top: 12, bottom: 12)
    return Scroller(column)
}
