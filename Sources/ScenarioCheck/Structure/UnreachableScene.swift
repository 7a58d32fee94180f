internal import Resources
internal import ScenarioEngine

struct UnreachableScene: Rule {
    let id = "unreachable-scene"
    let severity = Finding.Severity.error
    var help: String { tr("Every scene lies on some path from the start.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        guard let reach = room.reach else { return [] }
        return room.scenario.scenes.enumerated().filter { !reach.scenes[$0.offset] }.map {
            finding(
                tr("No path leads to the scene “%1”.").filled($1.id),
                at: room.pointer(scene: $0)
            )
        }
    }
}
