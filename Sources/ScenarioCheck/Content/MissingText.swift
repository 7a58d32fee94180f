internal import Resources
internal import ScenarioEngine

struct MissingText: Rule {
    let id = "missing-text"
    let severity = Finding.Severity.warning
    var help: String { tr("Nothing is left to write: every part has its text.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        var found: [Finding] = []
        func need(
            _ keys: KeyValuePairs<String, Bool>,
            of owner: String,
            at pointer: @autoclosure () -> Pointer
        ) {
            guard keys.contains(where: { $0.value }) else { return }
            let missing = keys.filter { $0.value }.map { "“\($0.key)”" }
            found.append(
                finding(
                    tr("“%1” has no %2 yet.").filled(owner, missing.joined(separator: ", ")),
                    at: pointer()
                )
            )
        }
        let scenario = room.scenario
        need(
            ["title": scenario.title.isBlank, "setting": scenario.setting.isBlank],
            of: scenario.id,
            at: .root
        )
        for (index, employee) in scenario.employees.enumerated() {
            let says = employee.says
            need(
                [
                    "name": employee.name.isBlank, "line": employee.line.isBlank,
                    "says": [says.less, says.fits, says.more].contains(where: \.isBlank),
                ],
                of: employee.id,
                at: room.pointer(employee: index)
            )
        }
        for (index, scene) in scenario.scenes.enumerated() {
            need(
                [
                    "title": scene.title.isBlank,
                    "text": scene.text.isEmpty || scene.text.contains { $0.text.isBlank },
                    "alt": scene.image?.alt.isBlank ?? false,
                    "say": scene.say.contains { $0.text.isBlank },
                    "prompts": scene.prompts.contains(where: \.isBlank),
                    "reflection": scene.reflection?.text.isBlank ?? false,
                ],
                of: scene.id,
                at: room.pointer(scene: index)
            )
            for (position, option) in scene.options.enumerated() {
                need(
                    [
                        "text": option.text.isBlank, "gain": option.gain.isBlank,
                        "price": option.price.isBlank, "result": option.result.isBlank,
                        "voices": option.voices.contains { $0.text.isBlank },
                    ],
                    of: option.id,
                    at: room.pointer(scene: index, option: position)
                )
            }
        }
        for (index, ending) in scenario.endings.enumerated() {
            need(
                [
                    "title": ending.title.isBlank, "text": ending.text.isBlank,
                    "cost": ending.cost.isBlank, "question": ending.question.isBlank,
                ],
                of: ending.id,
                at: room.pointer(ending: index)
            )
        }
        return found
    }
}

extension String {
    /// Holds nothing but white space.
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
