/// Everything a playthrough shows afterwards: style, outcomes, fit and lenses, each placed between
/// what was attainable.
package struct Debrief: Sendable {
    package struct Style: Sendable {
        package let name: String
        package let share: Tally.Share
        /// Running total of the effects.
        package let sum: Int
        package let band: Ranges.ChanceBand?

        /// 0–100; nil when nothing was on offer.
        package var score: Double? { share.value.map { 100 * $0 } }

        /// Nil when there were too few decisions to say anything (domain.md A3.6).
        package var lean: Lean? {
            guard let value = share.value, let band, share.decisions >= Lean.decisionsForWords
            else { return nil }
            return Lean(share: value, band: band)
        }

        /// Whether the number itself may be shown to a person.
        package var showsNumber: Bool { share.decisions >= Lean.decisionsForNumber }
    }

    package struct Outcome: Sendable {
        package let name: String
        package let sum: Int
        /// Lowest and highest attainable total.
        package let range: ClosedRange<Int>?

        /// 0–100; nil when nothing could differ.
        package var score: Double? {
            Score.placed(
                Double(sum),
                in: range.map { Double($0.lowerBound)...Double($0.upperBound) }
            )
        }
    }

    package struct EmployeeFit: Sendable {
        package let employee: Employee
        /// Mean of φ over the moments, 0–100; nil without a moment.
        package let mean: Double?
        package let moments: [Fit]
        /// Experienced autonomy and band at the start and after each choice.
        package let line: [Moment]
        package let range: ClosedRange<Double>?

        /// 0–100 between what was attainable; nil when nothing could differ.
        package var score: Double? { mean.flatMap { Score.placed($0, in: range) } }
    }

    package struct Moment: Hashable, Sendable {
        package let autonomy: Level
        package let band: Band
    }

    package struct Lens: Sendable {
        package let name: String
        package let tags: [(name: String, share: Tally.Share)]
    }

    package let style: [Style]
    package let outcomes: [Outcome]
    package let fit: [EmployeeFit]
    package let lenses: [Lens]
    package let flags: [String]

    /// - Parameter ranges: of the same compiled scenario.
    package init(_ playthrough: Playthrough, ranges: Ranges) {
        let story = playthrough.story
        let scenario = story.scenario
        let state = playthrough.state
        let tally = Tally(state, story)
        style = scenario.style.enumerated().map { index, name in
            Style(
                name: name,
                share: tally.style[index],
                sum: state.total(style: index, in: story),
                band: ranges.style[index]
            )
        }
        outcomes = scenario.outcomes.enumerated().map { index, name in
            Outcome(
                name: name,
                sum: state.total(outcome: index, in: story),
                range: ranges.outcome[index]
            )
        }
        fit = scenario.employees.enumerated().map { index, employee in
            let counted = playthrough.steps.filter { step in
                !scenario.scenes[step.scene].practice
                    && step.stateAfter.hasArrived(employee: index, in: story)
            }
            let states = [playthrough.initialState] + counted.map(\.stateAfter)
            return EmployeeFit(
                employee: employee,
                mean: tally.fitMeans[index],
                moments: counted.map { $0.stateAfter.fit(ofEmployee: index, in: story) },
                line: states.map { state in
                    Moment(
                        autonomy: state.autonomy(ofEmployee: index, in: story),
                        band: state.band(ofEmployee: index, in: story)
                    )
                },
                range: ranges.fit[index]
            )
        }
        var tags = tally.tags[...]
        lenses = scenario.lenses.entries.map { lens in
            let shares = tags.prefix(lens.amount.count)
            tags = tags.dropFirst(lens.amount.count)
            return Lens(name: lens.name, tags: zip(lens.amount, shares).map { ($0, $1) })
        }
        flags = state.flags(in: story)
    }
}
