internal import Resources
internal import ScenarioEngine

/// L2 of domain.md A8.
struct DominatedByOutcome: Rule {
    let id = "dominated-option"
    let severity = Finding.Severity.error
    var help: String { tr("No option loses to a sibling on every outcome.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        room.comparedScenes.flatMap { entry in
            let effects = entry.outcomes
            let options = entry.scene.options
            return effects.indices.compactMap { position -> Finding? in
                let winner = effects.indices.first { other in
                    effects[other] != effects[position]
                        && room.mayMeet(position, other, in: entry)
                        && zip(effects[other], effects[position]).allSatisfy { $0 >= $1 }
                }
                guard let winner else { return nil }
                return finding(
                    tr("The option “%1” is nowhere better than “%2”, on no outcome.").filled(
                        options[position].id,
                        options[winner].id
                    ),
                    at: room.pointer(scene: entry.index, option: position)
                )
            }
        }
    }
}
