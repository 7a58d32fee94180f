package import Resources

/// The one action somebody leaves with (domain.md C7). It is never stored, only taken along.
package struct ActionCard: Hashable, Sendable {
    /// What stays: a word or a sentence.
    package var oneThing = ""
    /// The decision that is handed over.
    package var decision = ""
    /// Who decides from now on: a role, not a name.
    package var recipient = ""
    /// Up to where the other decides alone.
    package var freeUpTo = ""
    /// From where the two talk first.
    package var consultAbove = ""
    /// What the other always tells.
    package var tellMeIf = ""
    /// When both look back; nil when no date was chosen.
    package var lookBack: Day?
    /// The moment or event behind “if”.
    package var cue = ""
    /// What is done or said then, the first sentence literally.
    package var response = ""

    package init() {}

    package var isEmpty: Bool { self == ActionCard() }
}
