internal import Gtk
internal import Resources

/// The shelf with rooms of one's own.
func ownRoomsPanel(
    _ visit: Visit,
    _ rooms: [Visit.OwnRoom],
    _ look: Look,
    chooseFile: @escaping @MainActor () -> Void
) -> Widget {
    let open = Button(tr("Open a room…"), onClicked: chooseFile).placed(x: .start)
    let column = Box(.column, spacing: 6, [heading(tr("Your own rooms"), "t-label")])
    if rooms.isEmpty {
        column.append(
            Label(tr("None yet. Open a room file, or drop it here.")).wrapping()
                .styled("t-body", "muted")
        )
    } else {
        for room in rooms.prefix(3) {
            let open = Button(room.title) { [weak visit] in visit?.open(room.path) }
            open.tooltip = room.path
            let forget = Button(
                icon: "window-close-symbolic",
                name: tr("Take %1 off the shelf").filled(room.title)
            ) { [weak visit] in visit?.forget(room) }
            column.append(
                line(
                    spacing: 4,
                    [open.styled("quiet").placed(expandX: true), forget.styled("quiet")]
                )
            )
        }
    }
    open.setMargins(top: 6)
    column.append(open)
    return column.styled("panel")
}
