internal import ScenarioEngine

/// What a choice did to one employee.
struct Affected {
    let employee: Employee
    let index: Int
    let before: Fit
    let after: Fit
    /// Distance to the band before and after, in points.
    let distanceBefore: Double
    let distanceAfter: Double
    /// What this person says.
    let line: String
    /// Whether the band was never talked about, so that it is the player's own estimate.
    let isEstimate: Bool

    /// Everybody for whom something changed in the last step, in the order of the story.
    static func all(in playthrough: Playthrough) -> [Affected] {
        guard let step = playthrough.steps.last else { return [] }
        let story = playthrough.story
        let option = story.scenario.scenes[step.scene].options[step.option]
        let before =
            playthrough.steps.dropLast().last?.stateAfter ?? playthrough.initialState
        let after = step.stateAfter
        let spoken = option.voices.map(\.speaker)
        let affected = story.scenario.employees.enumerated().compactMap { index, employee in
            let voice = option.voices.first { $0.speaker == employee.id }
            let levels = (
                before.autonomy(ofEmployee: index, in: story),
                after.autonomy(ofEmployee: index, in: story)
            )
            let bands = (
                before.band(ofEmployee: index, in: story), after.band(ofEmployee: index, in: story)
            )
            let changed = levels.0 != levels.1 || bands.0 != bands.1
            guard after.hasArrived(employee: index, in: story), changed || voice != nil else {
                return nil as Affected?
            }
            let fit = after.fit(ofEmployee: index, in: story)
            return Affected(
                employee: employee,
                index: index,
                before: before.fit(ofEmployee: index, in: story),
                after: fit,
                distanceBefore: bands.0.distance(to: levels.0),
                distanceAfter: bands.1.distance(to: levels.1),
                line: voice?.text ?? employee.says[fit.zone],
                isEstimate: !playthrough.hasRevealed(employee)
            )
        }
        return affected.sorted { first, second in
            let places = [first, second].map { one in
                spoken.firstIndex(of: one.employee.id) ?? spoken.count + one.index
            }
            return places[0] < places[1]
        }
    }
}

extension Band {
    /// How far a level is outside the band, in points; 0 within it.
    fileprivate func distance(to level: Level) -> Double {
        max(0, lower.value - level.value, level.value - upper.value)
    }
}

extension Playthrough {
    /// Whether a conversation on this path made the employee's own need visible.
    func hasRevealed(_ employee: Employee) -> Bool {
        steps.contains { step in
            let option = story.scenario.scenes[step.scene].options[step.option]
            return option.reveals.contains(employee.id)
                || option.reveals.contains(Option.everyone)
        }
    }
}
