internal import Resources
internal import ScenarioEngine

struct NoEnding: Rule {
    let id = "no-ending"
    let severity = Finding.Severity.error
    var help: String { tr("Every path closes with an ending; the last ending has no condition.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        guard let last = room.scenario.endings.indices.last else {
            return [finding(tr("The room has no endings."), at: .root)]
        }
        guard room.reach?.missesEnding == true else { return [] }
        return [
            finding(
                tr(
                    "There are paths on which no ending holds; leave the condition off the last one."
                ),
                at: room.pointer(ending: last)
            )
        ]
    }
}
