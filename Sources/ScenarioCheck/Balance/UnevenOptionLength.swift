internal import Resources
internal import ScenarioEngine

/// L4 of domain.md A8.
struct UnevenOptionLength: Rule {
    let id = "uneven-option-length"
    let severity = Finding.Severity.warning
    var help: String {
        tr("The longest option of a scene is at most 2.2 times as long as the shortest.")
    }

    func findings(in room: CheckedRoom) -> [Finding] {
        room.scenes.compactMap { entry in
            let lengths = entry.scene.options.map(\.text.count).filter { $0 > 0 }
            guard let shortest = lengths.min(), let longest = lengths.max(),
                Double(longest) > 2.2 * Double(shortest)
            else { return nil }
            return finding(
                tr(
                    "The longest option has %1 characters, the shortest %2; that shows."
                )
                .filled(String(longest), String(shortest)),
                at: room.pointer(scene: entry.index)
            )
        }
    }
}
