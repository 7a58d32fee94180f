internal import Resources
internal import ScenarioEngine

struct ConstantCondition: Rule {
    let id = "constant-condition"
    let severity = Finding.Severity.warning
    var help: String { tr("Every condition holds on some paths and fails on others.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        guard let reach = room.reach else { return [] }
        var found: [Finding] = []
        func look(_ truth: Reach.Truth?, _ pointer: Pointer) {
            switch truth {
            case .holds?: found.append(finding(tr("This condition always holds."), at: pointer))
            case .fails?: found.append(finding(tr("This condition never holds."), at: pointer))
            default: return
            }
        }
        for scene in room.scenario.scenes.indices where reach.scenes[scene] {
            let at = room.pointer(scene: scene)
            for (row, truth) in reach.sceneRows[scene].enumerated() where truth != nil {
                look(truth, at / "next" / row / "when")
            }
            for (block, truth) in reach.texts[scene].enumerated() where truth != nil {
                look(truth, at / "text" / block / "when")
            }
            for (position, option) in room.story.options(ofScene: scene).enumerated() {
                if let truth = reach.optionConditions[option] {
                    look(truth, at / "options" / position / "when")
                }
                for (row, truth) in reach.optionRows[option].enumerated() where truth != nil {
                    look(truth, at / "options" / position / "next" / row / "when")
                }
            }
        }
        for (ending, truth) in (reach.endings ?? []).enumerated() where truth.condition != nil {
            look(truth.condition, room.pointer(ending: ending) / "when")
        }
        return found
    }
}
