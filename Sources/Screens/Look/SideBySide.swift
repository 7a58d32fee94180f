internal import Gtk

/// Two parts beside each other in a fixed proportion; under each other in a narrow window.
///
/// - Parameters:
///   - shares: of the width, as small whole numbers.
///   - gap: between the two, in pixels.
func sideBySide(
    _ start: Widget,
    _ end: Widget,
    shares: (start: Int, end: Int),
    gap: Int,
    _ width: WidthClass
) -> Widget {
    guard width != .narrow else { return Box(.column, spacing: 16, [start, end]) }
    let grid = Grid()
    grid.hasEqualColumns = true
    // Half the gap on each side keeps the proportion of the columns.
    start.setMarginEnd(gap / 2)
    end.setMarginStart(gap - gap / 2)
    grid.attach(start.placed(expandX: true), column: 0, row: 0, width: shares.start)
    grid.attach(end.placed(expandX: true), column: shares.start, row: 0, width: shares.end)
    return grid
}
