/// What every complete path can still come to from one state: ``Ranges`` for the rest of a story.
package struct Prospect: Hashable, Sendable {
    /// Per outcome, lowest and highest total at the end, with what was already reached.
    package let outcome: [ClosedRange<Int>?]
    /// Per employee, lowest and highest mean of φ over the moments of the whole path, 0–100; nil
    /// without a moment, and when there were too many states.
    package let fit: [ClosedRange<Double>?]

    /// - Parameter state: one that choices from the beginning of the story lead to.
    ///
    /// Nil when no ending can be reached, when a loop has no limit, or when there are too many
    /// states to tell.
    package init?(from state: State, in story: CompiledScenario) {
        guard let routing = StateGraph(story, interest: Liveness.Interest(), from: state),
            routing.isFinite, routing.canComplete().first == true
        else { return nil }
        let extremes = OutcomeExtremes(routing, story)
        var outcome: [ClosedRange<Int>?] = []
        for index in 0..<story.layout.outcomeCount {
            guard let rest = extremes[node: 0, outcome: index] else { return nil }
            let total = state.total(outcome: index, in: story)
            outcome.append(total + rest.lowerBound...total + rest.upperBound)
        }
        self.outcome = outcome
        let layout = TallyLayout(story)
        fit = (0..<story.layout.employeeCount).map { employee in
            let interest = Liveness.Interest(employee: employee)
            guard let graph = StateGraph(story, interest: interest, from: state), graph.isFinite
            else { return nil }
            let before = (state.fitSums[employee], Double(state.tally[layout.moments + employee]))
            return FitRange(graph, story, before: before).range
        }
    }
}
