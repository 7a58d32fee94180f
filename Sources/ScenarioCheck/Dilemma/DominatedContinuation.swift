internal import Resources
internal import ScenarioEngine

/// The true-dilemma proof: an option can look like a fair trade and still close off everything
/// that a sibling keeps open.
struct DominatedContinuation: Rule {
    let id = "dominated-continuation"
    let severity = Finding.Severity.warning
    var help: String {
        tr("No option loses to a sibling on every outcome, counting what can still follow.")
    }

    func findings(in room: CheckedRoom) -> [Finding] {
        var reported: Set<Pointer> = []
        return room.dominated.compactMap { entry in
            let scene = room.scenario.scenes[entry.scene]
            guard let checked = room.scenes.first(where: { $0.index == entry.scene }) else {
                return nil
            }
            // What loses at once is a finding of its own.
            let effects = zip(checked.outcomes[entry.winner], checked.outcomes[entry.option])
            guard effects.contains(where: { $0 < $1 }) else { return nil }
            let pointer = room.pointer(scene: entry.scene, option: entry.option)
            guard reported.insert(pointer).inserted else { return nil }
            return finding(
                tr("Whatever follows, “%1” can end nowhere better than “%2”, on no outcome.")
                    .filled(scene.options[entry.option].id, scene.options[entry.winner].id),
                at: pointer
            )
        }
    }
}
