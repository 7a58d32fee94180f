internal import Gtk

/// Widgets on one line, of which the texts may break.
///
/// A grid and not a box: with texts of two sizes a box of GTK 4.8 asks for another height when it
/// knows its width than when it does not, and says so on its output.
func line(spacing: Int, _ widgets: [Widget]) -> Grid {
    let grid = Grid(columnSpacing: spacing)
    for (column, widget) in widgets.enumerated() { grid.attach(widget, column: column, row: 0) }
    return grid
}
