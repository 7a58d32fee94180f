internal import Resources
internal import ScenarioEngine

/// L10 of domain.md A8, its first half.
struct OptionCount: Rule {
    let id = "option-count"
    let severity = Finding.Severity.warning
    var help: String { tr("A scene has two to four options.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        room.scenario.scenes.enumerated().filter { !(2...4).contains($0.element.options.count) }.map
        {
            let count = $0.element.options.count
            return finding(
                trn(
                    "This scene has one option; two to four make a choice that can be discussed.",
                    "This scene has %1 options; two to four make a choice that can be discussed.",
                    count
                ).filled(String(count)),
                at: room.pointer(scene: $0.offset)
            )
        }
    }
}
