internal import Resources
internal import ScenarioEngine

struct UnknownSource: Rule {
    let id = "unknown-source"
    let severity = Finding.Severity.warning
    var help: String { tr("Every reflection names a source of the room.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        let known = room.scenario.sources.entries.map(\.name)
        return room.scenario.scenes.enumerated().compactMap { index, scene in
            guard let source = scene.reflection?.source, !known.contains(source) else { return nil }
            let at = room.pointer(scene: index) / "reflection"
            if source.isEmpty {
                return finding(tr("This reflection does not say where it comes from."), at: at)
            }
            let message = tr("The room names no source “%1”.").filled(source)
            guard let nearest = nearestName(to: source, among: known) else {
                return finding(message, at: at / "source")
            }
            return finding(
                message + " " + tr("Do you mean “%1”?").filled(nearest),
                at: at / "source"
            )
        }
    }
}
