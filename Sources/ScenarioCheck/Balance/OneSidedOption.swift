internal import Resources
internal import ScenarioEngine

/// L1 of domain.md A8.
struct OneSidedOption: Rule {
    let id = "one-sided-option"
    let severity = Finding.Severity.warning
    var help: String { tr("Every option brings something and costs something.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        room.scenes.flatMap { entry in
            entry.scene.options.enumerated().compactMap { position, option in
                let effects = entry.outcomes[position]
                let message: String
                switch (effects.contains { $0 > 0 }, effects.contains { $0 < 0 }) {
                case (true, true): return nil
                case (true, false): message = tr("The option “%1” costs nothing on any outcome.")
                case (false, true): message = tr("The option “%1” gains nothing on any outcome.")
                case (false, false): message = tr("The option “%1” changes no outcome.")
                }
                return finding(
                    message.filled(option.id),
                    at: room.pointer(scene: entry.index, option: position)
                )
            }
        }
    }
}
