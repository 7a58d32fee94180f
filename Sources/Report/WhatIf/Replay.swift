internal import Resources
internal import ScenarioEngine

/// A playthrough walked again with another option at one step, as far as the later choices can be
/// made in the same scenes.
struct Replay {
    let moment: ChoiceMoment
    let other: Option
    let walked: Playthrough
    private(set) var path: Playthrough
    private var story: CompiledScenario { walked.story }
    private var scenario: Scenario { walked.story.scenario }

    /// Whether every later choice was made as it was, so that both paths stand at the same place.
    var isComplete: Bool {
        path.steps.count == walked.steps.count
            && path.state.sceneIndex == walked.state.sceneIndex
    }

    init?(_ walked: Playthrough, step: Int, option: Int) {
        guard walked.steps.indices.contains(step),
            WhatIf.alternatives(to: walked.steps[step]).contains(option)
        else { return nil }
        self.walked = walked
        moment = ChoiceMoment.all(of: walked)[step]
        other = moment.scene.options[option]
        path = walked
        while path.steps.count > step { path.goBack() }
        do {
            try path.choose(option)
            for later in walked.steps[(step + 1)...] {
                guard path.state.sceneIndex == later.scene, path.offered.contains(later.option)
                else { break }
                try path.choose(later.option)
            }
        } catch {
            return nil
        }
    }

    /// What the option itself does otherwise than the one that was chosen.
    var effects: [WhatIf.Difference] {
        guard moment.counts else { return [] }
        let style = scenario.style.map { name in
            Self.difference(
                DisplayName.style(name),
                moment.option.style[name] ?? 0,
                other.style[name] ?? 0
            )
        }
        let outcomes = scenario.outcomes.map { name in
            Self.difference(
                DisplayName.outcome(name),
                moment.option.outcome[name] ?? 0,
                other.outcome[name] ?? 0
            )
        }
        return (style + outcomes + employees(moment.after, path.steps[moment.step].stateAfter))
            .compactMap { $0 }
    }

    /// What is different at the end.
    var end: WhatIf.End {
        let outcomes = scenario.outcomes.enumerated().compactMap { index, name in
            Self.difference(
                DisplayName.outcome(name),
                walked.state.total(outcome: index, in: story),
                path.state.total(outcome: index, in: story)
            )
        }
        let tallies = (Tally(walked.state, story), Tally(path.state, story))
        let style = scenario.style.enumerated().compactMap { index, name in
            Self.difference(
                DisplayName.style(name),
                tallies.0.style[index],
                tallies.1.style[index]
            )
        }
        return WhatIf.End(
            outcomes: outcomes,
            style: style,
            fit: employees(walked.state, path.state).compactMap { $0 },
            ending: Self.difference(tr("Ending"), title(walked), title(path))
        )
    }

    var parting: WhatIf.Parting {
        let shared = path.steps.count
        func scene(_ index: Int?) -> String? { index.map { scenario.scenes[$0].displayTitle } }
        return WhatIf.Parting(
            sharedUntil: scene(path.steps[shared - 1].scene) ?? "",
            was: scene(
                walked.steps.indices.contains(shared)
                    ? walked.steps[shared].scene : walked.state.sceneIndex
            ),
            would: scene(path.state.sceneIndex),
            prospects: prospects
        )
    }

    /// Nil when there are too many states to tell, or no way to an ending.
    private var prospects: [WhatIf.Attainable]? {
        guard let prospect = Prospect(from: path.state, in: story) else { return nil }
        let outcomes = zip(scenario.outcomes, prospect.outcome).enumerated().compactMap {
            index,
            pair -> WhatIf.Attainable? in
            guard let range = pair.1 else { return nil }
            return WhatIf.Attainable(
                name: DisplayName.outcome(pair.0),
                low: NumberWord.plain(range.lowerBound),
                high: NumberWord.plain(range.upperBound),
                was: NumberWord.plain(walked.state.total(outcome: index, in: story))
            )
        }
        let means = Tally(walked.state, story).fitMeans
        let fits = zip(scenario.employees, prospect.fit).enumerated().compactMap {
            index,
            pair -> WhatIf.Attainable? in
            guard let range = pair.1 else { return nil }
            return WhatIf.Attainable(
                name: tr("Fit for %1").filled(pair.0.shortName),
                low: Number.decimal(range.lowerBound, places: 0),
                high: Number.decimal(range.upperBound, places: 0),
                was: means[index].map { Number.decimal($0, places: 0) } ?? "—"
            )
        }
        return outcomes + fits
    }

    private func title(_ playthrough: Playthrough) -> String {
        playthrough.ending.map { $0.title.isEmpty ? $0.id : $0.title } ?? "—"
    }

    /// Room and zone of everyone in two states, where they differ.
    private func employees(_ was: State, _ would: State) -> [WhatIf.Difference?] {
        scenario.employees.enumerated().map { index, employee in
            func words(_ state: State) -> String {
                guard state.hasArrived(employee: index, in: story) else { return "—" }
                let level = state.autonomy(ofEmployee: index, in: story).thousandths
                return EffectWords.amount(level) + ", "
                    + state.fit(ofEmployee: index, in: story).zone.amount
            }
            return Self.difference(employee.shortName, words(was), words(would))
        }
    }

    private static func difference(_ name: String, _ was: Int, _ would: Int)
        -> WhatIf.Difference?
    {
        difference(name, NumberWord.plain(was), NumberWord.plain(would))
    }

    /// Numbers where both may be shown, else words (domain.md A3.6).
    private static func difference(_ name: String, _ was: Tally.Share, _ would: Tally.Share)
        -> WhatIf.Difference?
    {
        let fewest = min(was.decisions, would.decisions)
        guard fewest >= Lean.decisionsForNumber, let a = was.value, let b = would.value else {
            return nil
        }
        return difference(name, Int((a * 100).rounded()), Int((b * 100).rounded()))
    }

    private static func difference(_ name: String, _ was: String, _ would: String)
        -> WhatIf.Difference?
    {
        was == would ? nil : WhatIf.Difference(name: name, was: was, would: would)
    }
}
