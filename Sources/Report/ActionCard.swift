/// The one action somebody leaves with (domain.md C7). It is never stored, only taken along.
package struct ActionCard: Hashable, Sendable {
    /// What stays: a word or a sentence.
    package var oneThing = ""
    package var decision = ""
    /// A role, not a name.
    package var recipient = ""
    package var freeUpTo = ""
    package var consultAbove = ""
    package var tellMeIf = ""
    /// When both look back; nil when no date was chosen.
    package var lookBack: Day?
    package var cue = ""
    package var response = ""

    package init() {}

    package var isEmpty: Bool { self == ActionCard() }
}

/// A date without a time, in the proleptic Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable {
    package var year: Int
    /// 1–12.
    package var month: Int
    /// 1–31.
    package var day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    package static func < (a: Day, b: Day) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}
