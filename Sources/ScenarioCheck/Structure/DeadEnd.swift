internal import Resources
internal import ScenarioEngine

struct DeadEnd: Rule {
    let id = "dead-end"
    let severity = Finding.Severity.error
    var help: String { tr("Wherever a path comes, at least one option is offered.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        guard let reach = room.reach else { return [] }
        return room.scenario.scenes.enumerated().filter { reach.stuck[$0.offset] }.map {
            finding(
                tr("There is a path on which the scene “%1” offers nothing.").filled($1.id),
                at: room.pointer(scene: $0)
            )
        }
    }
}
