internal import Resources
internal import ScenarioEngine

struct UnreachableEnding: Rule {
    let id = "unreachable-ending"
    let severity = Finding.Severity.error
    var help: String { tr("Every ending is the close of some path.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        guard let endings = room.reach?.endings else { return [] }
        return zip(room.scenario.endings, endings).enumerated().filter { !$0.element.1.isReached }
            .map {
                finding(
                    tr("No path closes with the ending “%1”.").filled($1.0.id),
                    at: room.pointer(ending: $0)
                )
            }
    }
}
