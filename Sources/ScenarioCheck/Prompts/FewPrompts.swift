internal import Resources
internal import ScenarioEngine

/// L11 of domain.md A8, its first half.
struct FewPrompts: Rule {
    let id = "few-prompts"
    let severity = Finding.Severity.warning
    var help: String { tr("Every scene has at least two discussion prompts.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        room.scenes.filter { $0.scene.prompts.count < 2 }.map {
            finding(
                tr("The scene “%1” has fewer than two discussion prompts.").filled($0.scene.id),
                at: room.pointer(scene: $0.index)
            )
        }
    }
}
