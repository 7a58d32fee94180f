internal import Resources
internal import ScenarioEngine

extension Profile {
    /// How often one style was chosen, of what was on offer.
    package struct Bar: Hashable, Sendable {
        package var name: String
        /// What the style is, in a few words; empty for an author's own.
        package var explanation: String
        /// 0–1; nil where nothing may be shown (domain.md A3.6).
        package var share: Double?
        /// “30”; “—” when nothing differed; empty when there were too few decisions for a number.
        package var number: String
        /// What drawing lots gives, 0–1; nil where nothing may be shown.
        package var chance: ClosedRange<Double>?
        /// “vaker dan wie zou loten”, or why nothing is said.
        package var words: String
        /// The decisions that offered a choice on this style.
        package var reasons: [Reason]

        init(_ style: Debrief.Style, _ moments: [ChoiceMoment]) {
            name = DisplayName.style(style.name)
            explanation = DisplayName.explanation(ofStyle: style.name)
            words = style.words
            reasons = moments.compactMap { moment in
                let effect = { (option: Option) in option.style[style.name] ?? 0 }
                let possible = moment.possible(effect)
                guard possible.lowerBound < possible.upperBound else { return nil }
                return moment.reason(EffectWords.text(effect(moment.option), possible: possible))
            }
            let isSpoken = style.lean != nil
            share = isSpoken ? style.share.value : nil
            chance = isSpoken ? style.band?.interval : nil
            if style.share.decisions == 0 {
                number = "—"
            } else if let share, style.showsNumber {
                number = String(Int((share * 100).rounded()))
            } else {
                number = ""
            }
        }
    }

    /// Why no bar speaks; empty when one does.
    static func note(on bars: [Bar]) -> String {
        bars.contains { $0.share != nil }
            ? "" : tr("Too few decisions for a profile. Your trail is there.")
    }
}

extension Ranges.ChanceBand {
    /// One deviation to either side of the mean, held within 0–1.
    var interval: ClosedRange<Double> {
        let low = min(max(mean - deviation, 0), 1)
        return low...max(low, min(mean + deviation, 1))
    }
}
