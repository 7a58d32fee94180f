internal import Gtk
internal import Resources
internal import ScenarioEngine

/// A scene: what is going on, what people say, and what one could do.
final class SceneScreen: Screen {
    let root: Widget

    private let model: PlayModel
    private let leave: () -> Void
    private let cards: [OptionCard]
    private let decide = Button(tr("I do this")).styled("primary")
    private var observer: Observer?

    /// - Parameter leave: goes back to the room, from the first scene.
    init(_ model: PlayModel, _ look: Look, leave: @escaping @MainActor () -> Void) {
        self.model = model
        self.leave = leave
        cards =
            model.playthrough.scene.map { scene in
                model.cards.map { OptionCard($0.letter, $0.option, scene.options[$0.option].text) }
            } ?? []
        let back = Button(tr("Back")).styled("quiet")
        let story = sceneStory(model, look)
        let choices = Box(.column, spacing: 12)
        root = playPage(
            model.room,
            look,
            start: story,
            end: choices,
            bar: bottomBar([PinchButton.make(model)], [back, decide])
        )
        choices.append(progressRow(model, look))
        if let dialogue = sceneDialogue(model, look) { choices.append(dialogue) }
        choices.append(question())
        for card in cards {
            if let first = cards.first, first !== card { card.button.join(first.button) }
            choices.append(card.button)
            card.button.onToggled { [weak model, weak card] in
                if let card, card.button.isActive { model?.select(card.option) }
            }
            card.onEnter { [weak model] in model?.choose() }
        }
        back.onClicked { [weak self] in self?.goBack() }
        decide.onClicked { [weak model] in model?.choose() }
        observer = Observer { [weak self] in self?.showSelection() }
    }

    func takeFocus() { cards.first?.button.grabFocus() }

    /// Letters and numbers mark an option, Enter makes the choice, Backspace goes back.
    func handle(_ key: KeyController.Key) -> Bool {
        guard !key.hasModifier else { return false }
        switch key.name {
        case "BackSpace": goBack()
        case "Return", "KP_Enter":
            guard model.selected != nil else { return false }
            model.choose()
        case "Down", "Up": moveFocus(key.name == "Down" ? 1 : -1)
        default:
            let position =
                Int(key.name).map { $0 - 1 }
                ?? cards.firstIndex { $0.letter.lowercased() == key.name.lowercased() }
            guard let position, cards.indices.contains(position) else { return false }
            model.select(cards[position].option)
            cards[position].button.grabFocus()
        }
        return true
    }

    private func moveFocus(_ step: Int) {
        guard !cards.isEmpty else { return }
        let now = cards.firstIndex { $0.button.hasFocus } ?? (step > 0 ? -1 : cards.count)
        cards[(now + step + cards.count) % cards.count].button.grabFocus()
    }

    private func goBack() {
        if model.playthrough.steps.isEmpty { leave() } else { model.lookBack() }
    }

    private func question() -> Widget {
        let last = cards.last?.letter ?? "A"
        let hint = tr("Choose with a–%1 or 1–%2. You can change it until you see what happens.")
            .filled(last.lowercased(), String(cards.count))
        let box = Box(
            .column,
            spacing: 2,
            [
                heading(tr("What do you do?")),
                Label(cards.isEmpty ? tr("Nothing can be chosen here.") : hint).wrapping()
                    .styled("t-small", "muted"),
            ]
        )
        box.setMargins(top: 6)
        return box
    }

    private func showSelection() {
        let selected = model.selected
        var letter: String?
        for card in cards {
            card.button.isActive = card.option == selected
            if card.option == selected { letter = card.letter }
        }
        decide.isSensitive = letter != nil
        decide.label = letter.map { tr("I do this: %1").filled($0) } ?? tr("I do this")
    }
}

/// One option: its letter, its words, and the button around them.
final class OptionCard {
    let letter: String
    /// Position in the scene.
    let option: Int
    let button: ToggleButton

    /// Calls `handler` when Enter is pressed on the card while it is marked; before that, Enter
    /// marks it.
    func onEnter(_ handler: @escaping @MainActor () -> Void) {
        let keys = KeyController(comesFirst: true)
        keys.onPressed { [weak button] key in
            guard !key.hasModifier, ["Return", "KP_Enter"].contains(key.name),
                button?.isActive == true
            else { return false }
            handler()
            return true
        }
        button.add(keys)
    }

    init(_ letter: String, _ option: Int, _ text: String) {
        self.letter = letter
        self.option = option
        let badge = Label(letter).alignsText(.center).styled("badge").placed(y: .start)
        let words = Label(text).wrapping().styled("t-lead").placed(y: .center, expandX: true)
        button = ToggleButton(line(spacing: 14, [badge, words]), name: "\(letter). \(text)")
            .styled("option-card")
    }
}
