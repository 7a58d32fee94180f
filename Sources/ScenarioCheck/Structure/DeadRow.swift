internal import Resources
internal import ScenarioEngine

struct DeadRow: Rule {
    let id = "dead-row"
    let severity = Finding.Severity.warning
    var help: String { tr("No row of “next” stands behind one without a condition.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        let limited = Set(room.scenario.scenes.filter { $0.visits != nil }.map(\.id))
        return room.scenario.scenes.enumerated().flatMap { index, scene in
            let at = room.pointer(scene: index)
            let ofOptions = scene.options.enumerated().flatMap { position, option in
                findings(in: option.next, limited, at: at / "options" / position / "next")
            }
            return findings(in: scene.next, limited, at: at / "next") + ofOptions
        }
    }

    /// A scene with a limit may be passed over, so rows behind it can still be taken.
    private func findings(
        in rows: [Route],
        _ limited: Set<String>,
        at pointer: Pointer
    ) -> [Finding] {
        guard
            let last = rows.firstIndex(where: { $0.when == nil && !limited.contains($0.to) }),
            last + 1 < rows.count
        else { return [] }
        return [
            finding(
                tr("This row is never asked: the one before it always leads on."),
                at: pointer / (last + 1)
            )
        ]
    }
}
