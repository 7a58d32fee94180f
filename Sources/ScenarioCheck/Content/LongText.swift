internal import Resources
internal import ScenarioEngine

/// SC-02 of domain.md C4: what has to be read from eight metres.
struct LongText: Rule {
    let id = "long-text"
    let severity = Finding.Severity.warning
    var help: String {
        tr(
            "A text block has at most 45 words, an option 25; a scene shows three blocks at most."
        )
    }

    func findings(in room: CheckedRoom) -> [Finding] {
        var found: [Finding] = []
        func look(_ text: String, _ limit: Int, _ pointer: @autoclosure () -> Pointer) {
            guard text.hasMoreWords(than: limit) else { return }
            found.append(
                finding(
                    tr("This text has %1 words; on a wall %2 can be read.").filled(
                        String(text.wordCount),
                        String(limit)
                    ),
                    at: pointer()
                )
            )
        }
        for (index, scene) in room.scenario.scenes.enumerated() {
            for (position, block) in scene.text.enumerated() {
                look(block.text, 45, room.pointer(scene: index) / "text" / position)
            }
            let always = scene.text.count { $0.when == nil }
            let shown = room.reach?.mostBlocks[index] ?? always
            if shown > 3 {
                found.append(
                    finding(
                        tr("The scene “%1” shows %2 text blocks; three fit on a wall.").filled(
                            scene.id,
                            String(shown)
                        ),
                        at: room.pointer(scene: index) / "text"
                    )
                )
            }
            for (position, option) in scene.options.enumerated() {
                look(option.text, 25, room.pointer(scene: index, option: position) / "text")
            }
        }
        return found
    }
}
