internal import Resources
internal import ScenarioEngine

/// One choice of a playthrough with the states around it, and what else was possible.
struct ChoiceMoment {
    /// Position among the steps.
    let step: Int
    let scene: Scene
    let option: Option
    let before: State
    let after: State
    /// The options that were offered, and the state each of them leads to.
    let offered: [Option]
    let statesAfter: [State]
    let story: CompiledScenario

    /// Whether the choice counts: practice questions do not.
    var counts: Bool { !scene.practice }

    static func all(of playthrough: Playthrough) -> [ChoiceMoment] {
        let story = playthrough.story
        return playthrough.steps.enumerated().map { position, step in
            let before =
                position == 0
                ? playthrough.initialState : playthrough.steps[position - 1].stateAfter
            let scene = story.scenario.scenes[step.scene]
            let first = story.options(ofScene: step.scene).lowerBound
            return ChoiceMoment(
                step: position,
                scene: scene,
                option: scene.options[step.option],
                before: before,
                after: step.stateAfter,
                offered: step.offered.map { scene.options[$0] },
                statesAfter: step.offered.map { offered in
                    var state = before
                    state.choose(first + offered, in: story)
                    return state
                },
                story: story
            )
        }
    }

    /// Written effects of the offered options, lowest to highest.
    func possible(_ effect: (Option) -> Int) -> ClosedRange<Int> {
        let effects = offered.map(effect)
        return (effects.min() ?? 0)...(effects.max() ?? 0)
    }

    func reason(_ effect: String) -> Profile.Reason {
        Profile.Reason(scene: scene.displayTitle, choice: option.displayText, effect: effect)
    }
}

/// The words of an effect.
enum EffectWords {
    /// “2, van −1 tot 2 mogelijk”.
    static func text(_ effect: Int, possible: ClosedRange<Int>) -> String {
        text(
            NumberWord.plain(effect),
            NumberWord.plain(possible.lowerBound),
            NumberWord.plain(possible.upperBound)
        )
    }

    /// The same in levels.
    static func text(_ effect: Int32, possible: ClosedRange<Int32>) -> String {
        text(amount(effect), amount(possible.lowerBound), amount(possible.upperBound))
    }

    private static func text(_ effect: String, _ low: String, _ high: String) -> String {
        low == high ? effect : tr("%1, from %2 to %3 possible").filled(effect, low, high)
    }

    /// Thousandths with no more decimals than it takes.
    static func amount(_ thousandths: Int32) -> String {
        let places = thousandths % 1000 == 0 ? 0 : thousandths % 100 == 0 ? 1 : 3
        return Number.decimal(Double(thousandths) / 1000, places: places)
    }
}
