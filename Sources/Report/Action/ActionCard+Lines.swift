internal import Resources

extension ActionCard {
    /// A field that was filled in, with its label.
    package struct Line: Hashable, Sendable {
        package let label: String
        package let text: String
        /// Whether it belongs to “if … then …”.
        package let isPlan: Bool
    }

    /// What was filled in, in the order of the card; without the one thing. The date, when asked
    /// for, comes before “if”.
    package func lines(withDate: Bool = false) -> [Line] {
        let limits = [
            (tr("Decision"), decision), (tr("To whom"), recipient), (tr("Free up to"), freeUpTo),
            (tr("Consult above"), consultAbove), (tr("Tell me if"), tellMeIf),
            (tr("Look back"), withDate ? lookBack.map(DateWords.full) ?? "" : ""),
        ].map { Line(label: $0.0, text: $0.1, isPlan: false) }
        let plan = [(tr("If"), cue), (tr("then"), response)]
            .map { Line(label: $0.0, text: $0.1, isPlan: true) }
        return (limits + plan).filter { !$0.text.isEmpty }
    }
}
