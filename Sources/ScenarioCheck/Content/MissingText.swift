internal import Resources
internal import ScenarioEngine

struct MissingText: Rule {
    let id = "missing-text"
    let severity = Finding.Severity.warning
    var help: String { tr("Nothing is left to write: every part has its text.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        var found: [Finding] = []
        func need(_ keys: [(String, Bool)], of owner: String, at pointer: Pointer) {
            let missing = keys.filter(\.1).map { "“\($0.0)”" }
            guard !missing.isEmpty else { return }
            found.append(
                finding(
                    tr("“%1” has no %2 yet.").filled(owner, missing.joined(separator: ", ")),
                    at: pointer
                )
            )
        }
        let scenario = room.scenario
        need(
            [("title", scenario.title.isEmpty), ("setting", scenario.setting.isEmpty)],
            of: scenario.id,
            at: .root
        )
        for (index, employee) in scenario.employees.enumerated() {
            let says = employee.says
            need(
                [
                    ("name", employee.name.isEmpty), ("line", employee.line.isEmpty),
                    ("says", [says.less, says.fits, says.more].contains("")),
                ],
                of: employee.id,
                at: room.pointer(employee: index)
            )
        }
        for (index, scene) in scenario.scenes.enumerated() {
            need(
                [
                    ("title", scene.title.isEmpty), ("text", scene.text.isEmpty),
                    ("alt", scene.image?.alt.isEmpty ?? false),
                ],
                of: scene.id,
                at: room.pointer(scene: index)
            )
            for (position, option) in scene.options.enumerated() {
                need(
                    [
                        ("text", option.text.isEmpty), ("gain", option.gain.isEmpty),
                        ("price", option.price.isEmpty), ("result", option.result.isEmpty),
                    ],
                    of: option.id,
                    at: room.pointer(scene: index, option: position)
                )
            }
        }
        for (index, ending) in scenario.endings.enumerated() {
            need(
                [
                    ("title", ending.title.isEmpty), ("text", ending.text.isEmpty),
                    ("cost", ending.cost.isEmpty), ("question", ending.question.isEmpty),
                ],
                of: ending.id,
                at: room.pointer(ending: index)
            )
        }
        return found
    }
}
