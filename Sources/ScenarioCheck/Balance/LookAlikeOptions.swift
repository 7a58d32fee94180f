internal import Resources
internal import ScenarioEngine

/// L3 of domain.md A8, and the row of A6 on options that are equal on outcomes.
struct LookAlikeOptions: Rule {
    let id = "look-alike-options"
    let severity = Finding.Severity.error
    var help: String { tr("Options of one scene differ in style and in outcome.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        room.comparedScenes.flatMap { entry -> [Finding] in
            let outcomes = entry.outcomes
            let styles = entry.styles
            let options = entry.scene.options
            func twins(of position: Int, _ effects: [[Int]]) -> [Int] {
                effects.indices.prefix(position).filter {
                    effects[$0] == effects[position] && room.mayMeet($0, position, in: entry)
                }
            }
            return options.indices.compactMap { position -> Finding? in
                let message: String
                let twin: Int
                if let equal = twins(of: position, outcomes).first {
                    twin = equal
                    message = tr("The options “%1” and “%2” have the same effect on every outcome.")
                } else if let equal = twins(of: position, styles).first {
                    twin = equal
                    message = tr("The options “%1” and “%2” are the same in style.")
                } else {
                    return nil
                }
                return finding(
                    message.filled(options[twin].id, options[position].id),
                    at: room.pointer(scene: entry.index, option: position)
                )
            }
        }
    }
}
