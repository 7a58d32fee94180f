internal import Gtk
internal import Resources
internal import ScenarioEngine

/// One fact beside the scene, with where it comes from.
func reflectionBox(_ reflection: Reflection, _ sources: Effects<String>) -> Widget {
    let column = Box(
        .column,
        spacing: 4,
        [
            Separator(),
            Label(tr("A moment to reflect")).styled("t-label", "muted"),
            Label(reflection.text.trimmedLines).wrapping(atMost: 72).styled("t-body"),
        ]
    )
    let source = [sources[reflection.source] ?? "", reflection.at]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    if !source.isEmpty {
        column.append(
            Label(tr("After: %1").filled(source)).wrapping(atMost: 80).styled("t-small", "muted")
        )
    }
    column.setMargins(top: 8)
    return column
}
