internal import Gtk

/// Widgets on one line, of which the texts may break.
///
/// A grid and not a box: a row of boxes asks its texts how wide they are at its height, which GTK
/// finds out by setting them some twenty times; and with texts of two sizes GTK 4.8 warns.
func line(spacing: Int, _ widgets: [Widget]) -> Grid {
    let grid = Grid(columnSpacing: spacing)
    for (column, widget) in widgets.enumerated() { grid.attach(widget, column: column, row: 0) }
    return grid
}
