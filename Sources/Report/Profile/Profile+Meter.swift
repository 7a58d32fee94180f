internal import Resources
internal import ScenarioEngine

extension Profile {
    /// What happened to one outcome.
    package struct Meter: Hashable, Sendable {
        package var name: String
        package var sum: Int
        /// What any path can reach; nil when nothing can differ.
        package var range: ClosedRange<Int>?
        /// Whether ``range`` comes from a sample, so that paths beyond it may exist.
        package var isApproximate: Bool
        /// “ging omhoog, 4”, or “niet gemeten in deze kamer”.
        package var words: String
        /// The choices that moved it.
        package var reasons: [Reason]

        init(_ outcome: Debrief.Outcome, isApproximate: Bool, _ moments: [ChoiceMoment]) {
            name = DisplayName.outcome(outcome.name)
            sum = outcome.sum
            range = outcome.range.flatMap { $0.lowerBound < $0.upperBound ? $0 : nil }
            self.isApproximate = isApproximate
            words =
                range == nil ? tr("not measured in this room") : Self.words(ofChange: outcome.sum)
            reasons = moments.compactMap { moment in
                let effect = { (option: Option) in option.outcome[outcome.name] ?? 0 }
                let own = effect(moment.option)
                guard own != 0 else { return nil }
                return moment.reason(EffectWords.text(own, possible: moment.possible(effect)))
            }
        }

        /// “ging omhoog, 4”.
        package static func words(ofChange sum: Int) -> String {
            if sum == 0 { return tr("stayed the same") }
            return (sum > 0 ? tr("went up, %1") : tr("went down, %1")).filled(
                String(sum.magnitude)
            )
        }
    }
}
