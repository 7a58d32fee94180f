internal import ScenarioEngine

extension CheckedRoom {
    /// Hands every text that a person can read to `look`, with its place.
    func eachText(_ look: (String, @autoclosure () -> Pointer) -> Void) {
        let root = Pointer.root
        look(scenario.title, root / "title")
        look(scenario.summary, root / "summary")
        look(scenario.setting, root / "setting")
        look(scenario.dilemma, root / "dilemma")
        for source in scenario.sources.entries {
            look(source.amount, root / "sources" / source.name)
        }
        for (index, employee) in scenario.employees.enumerated() {
            let at = pointer(employee: index)
            look(employee.name, at / "name")
            look(employee.role, at / "role")
            look(employee.line, at / "line")
            look(employee.says.less, at / "says" / "less")
            look(employee.says.fits, at / "says" / "fits")
            look(employee.says.more, at / "says" / "more")
        }
        for index in scenario.scenes.indices { eachText(of: scenario.scenes[index], index, look) }
        for (index, ending) in scenario.endings.enumerated() {
            let at = pointer(ending: index)
            look(ending.title, at / "title")
            look(ending.text, at / "text")
            look(ending.cost, at / "cost")
            look(ending.question, at / "question")
        }
    }

    private func eachText(
        of scene: Scene,
        _ index: Int,
        _ look: (String, @autoclosure () -> Pointer) -> Void
    ) {
        look(scene.title, pointer(scene: index) / "title")
        look(scene.time, pointer(scene: index) / "time")
        look(scene.reflection?.at ?? "", pointer(scene: index) / "reflection" / "at")
        look(scene.notes, pointer(scene: index) / "notes")
        look(scene.image?.alt ?? "", pointer(scene: index) / "image" / "alt")
        look(scene.reflection?.text ?? "", pointer(scene: index) / "reflection" / "text")
        for (position, block) in scene.text.enumerated() {
            look(block.text, pointer(scene: index) / "text" / position)
        }
        for (position, line) in scene.say.enumerated() {
            look(line.text, pointer(scene: index) / "say" / position / line.speaker)
            look(line.speaker, pointer(scene: index) / "say" / position)
        }
        for (position, prompt) in scene.prompts.enumerated() {
            look(prompt, pointer(scene: index) / "prompts" / position)
        }
        let options = scene.options
        for position in options.indices {
            look(options[position].text, pointer(scene: index, option: position) / "text")
            look(options[position].gain, pointer(scene: index, option: position) / "gain")
            look(options[position].price, pointer(scene: index, option: position) / "price")
            look(options[position].result, pointer(scene: index, option: position) / "result")
            for voice in options[position].voices {
                look(
                    voice.text,
                    pointer(scene: index, option: position) / "voices" / voice.speaker
                )
            }
        }
    }
}
