internal import Resources
internal import ScenarioEngine

/// L3 of domain.md A8, and the row of A6 on options that are equal on outcomes.
struct LookAlikeOptions: Rule {
    let id = "look-alike-options"
    let severity = Finding.Severity.error
    var help: String { tr("Options of one scene differ in style and in outcome.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        room.countingScenes.flatMap { index, scene -> [Finding] in
            let outcomes = scene.options.map(room.outcomes)
            let styles = scene.options.map(room.style)
            return scene.options.indices.compactMap { position -> Finding? in
                let message: String
                let twin: Int
                if let equal = outcomes[..<position].firstIndex(of: outcomes[position]) {
                    twin = equal
                    message = tr("The options “%1” and “%2” have the same effect on every outcome.")
                } else if let equal = styles[..<position].firstIndex(of: styles[position]) {
                    twin = equal
                    message = tr("The options “%1” and “%2” are the same in style.")
                } else {
                    return nil
                }
                return finding(
                    message.filled(scene.options[twin].id, scene.options[position].id),
                    at: room.pointer(scene: index, option: position)
                )
            }
        }
    }
}
