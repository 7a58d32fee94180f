internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine

/// “Waarom staat dit hier?” for the meters: every choice so far that moved one.
func explainMeters(_ model: PlayModel, over window: Window) {
    let profile = Profile(model.playthrough, ranges: model.room.ranges)
    let list = Box(.column, spacing: 12)
    for meter in profile.meters where !meter.reasons.isEmpty {
        list.append(Label(meter.name).styled("measure-label"))
        reasonRows(meter.reasons).forEach(list.append)
    }
    let text =
        profile.meters.allSatisfy { $0.reasons.isEmpty }
        ? tr("Nothing has moved yet.")
        : tr(
            "These choices moved the dots. The dashed lines are the least and the most this room can reach."
        )
    Dialog(
        over: window,
        title: tr("Why is this here?"),
        text: text,
        content: Scroller(list).growsWithContent().sized(width: 420),
        answers: [.init(tr("Close"), .suggested)]
    ).present()
}
