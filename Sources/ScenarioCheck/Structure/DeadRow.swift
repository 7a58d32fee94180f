internal import Resources
internal import ScenarioEngine

struct DeadRow: Rule {
    let id = "dead-row"
    let severity = Finding.Severity.warning
    var help: String { tr("No row of “next” stands behind one without a condition.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        let limited = Set(room.scenario.scenes.filter { $0.visits != nil }.map(\.id))
        return room.scenario.scenes.indices.flatMap { index in
            let scene = room.scenario.scenes[index]
            let ofOptions = scene.options.indices.flatMap { position in
                findings(
                    in: scene.options[position].next,
                    limited,
                    at: room.pointer(scene: index, option: position) / "next"
                )
            }
            return findings(in: scene.next, limited, at: room.pointer(scene: index) / "next")
                + ofOptions
        }
    }

    /// A scene with a limit may be passed over, so rows behind it can still be taken.
    private func findings(
        in rows: [Route],
        _ limited: Set<String>,
        at pointer: @autoclosure () -> Pointer
    ) -> [Finding] {
        guard rows.count > 1,
            let last = rows.firstIndex(where: { $0.when == nil && !limited.contains($0.to) }),
            last + 1 < rows.count
        else { return [] }
        return [
            finding(
                tr("This row is never asked: the one before it always leads on."),
                at: pointer() / (last + 1)
            )
        ]
    }
}
