/// The raw results of a playthrough (domain.md A3.4), read from its state.
package struct Tally: Hashable, Sendable {
    /// Share of what was on offer, of one style dimension or tag.
    package struct Share: Hashable, Sendable {
        /// Σ (x − m): chosen above the lowest on offer.
        package var taken: Int
        /// Σ (M − m): highest above lowest on offer.
        package var offered: Int
        /// Decisions whose offered options differed.
        package var decisions: Int

        /// q, 0–1; nil when nothing was on offer.
        package var value: Double? {
            offered == 0 ? nil : Double(taken) / Double(offered)
        }

        /// Shares of several rooms pooled: numerators and denominators add (domain.md A3.7).
        package static func + (a: Share, b: Share) -> Share {
            Share(
                taken: a.taken + b.taken,
                offered: a.offered + b.offered,
                decisions: a.decisions + b.decisions
            )
        }
    }

    /// Per style dimension.
    package var style: [Share]
    /// Per tag, through all lenses in order.
    package var tags: [Share]
    /// Per employee, the mean of φ over the moments after a choice; nil without a moment.
    package var fitMeans: [Double?]

    package init(_ state: State, _ story: CompiledScenario) {
        let layout = TallyLayout(story)
        style = (0..<story.layout.styleCount).map { index in
            Share(
                taken: Int(state.tally[layout.styleTaken + index]),
                offered: Int(state.tally[layout.styleOffered + index]),
                decisions: Int(state.tally[layout.styleDecisions + index])
            )
        }
        tags = (0..<story.tagCount).map { index in
            let offered = Int(state.tally[layout.tagOffered + index])
            return Share(
                taken: Int(state.tally[layout.tagTaken + index]),
                offered: offered,
                decisions: offered
            )
        }
        fitMeans = (0..<story.layout.employeeCount).map { index in
            let moments = state.tally[layout.moments + index]
            return moments == 0 ? nil : state.fitSums[index] / Double(moments)
        }
    }
}
