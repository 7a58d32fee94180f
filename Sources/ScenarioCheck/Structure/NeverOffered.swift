internal import Resources
internal import ScenarioEngine

struct NeverOffered: Rule {
    let id = "never-offered"
    let severity = Finding.Severity.error
    var help: String { tr("Every option is offered on some path.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        guard let reach = room.reach else { return [] }
        return room.story.scenario.scenes.enumerated().filter { reach.scenes[$0.offset] }.flatMap {
            scene,
            value in
            room.story.options(ofScene: scene).enumerated().filter { !reach.options[$0.element] }
                .map {
                    finding(
                        tr("The option “%1” is never offered.").filled(value.options[$0.offset].id),
                        at: room.pointer(scene: scene, option: $0.offset)
                    )
                }
        }
    }
}
