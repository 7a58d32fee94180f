package import ScenarioEngine

/// What a playthrough says about its choices, in the words and numbers a person sees: the same on
/// screen, on paper and in a file (domain.md A5).
///
/// There is no total, and nothing in it ranks a person.
package struct Profile: Hashable, Sendable {
    /// “De suggestie”.
    package var room: String
    /// Language of the room's own texts, as an RFC 5646 tag.
    package var language: String
    /// “na negen besluiten”.
    package var subtitle: String
    package var trail: [Choice]
    package var ending: Ending?
    package var bars: [Bar]
    package var map: Map?
    package var strips: [Strip]
    package var meters: [Meter]

    /// One decision of the trail.
    package struct Choice: Hashable, Sendable {
        package var scene: String
        package var time: String
        package var text: String
        package var gain: String
        package var price: String
        /// The W's it touched, in words.
        package var touched: [String]
    }

    package struct Ending: Hashable, Sendable {
        package var title: String
        /// Paragraphs.
        package var text: [String]
        package var cost: String
        package var question: String
    }

    /// How often one style was chosen, of what was on offer.
    package struct Bar: Hashable, Sendable {
        package var name: String
        /// What the style is, in a few words.
        package var explanation: String
        /// 0–1; nil where nothing may be shown (domain.md A3.6).
        package var share: Double?
        /// “30”, “—”; empty when there were too few decisions for a number.
        package var number: String
        /// What drawing lots gives, 0–1.
        package var chance: ClosedRange<Double>?
        /// “vaker dan wie zou loten”, or why nothing is said.
        package var words: String
        package var reasons: [Reason]
    }

    /// A choice that made a number.
    package struct Reason: Hashable, Sendable {
        package var scene: String
        package var choice: String
        /// “2, van −1 tot 2 mogelijk”.
        package var effect: String
    }

    /// Where the choices stand between giving direction and giving room.
    package struct Map: Hashable, Sendable {
        /// Share of richting and of ruimte, 0–1.
        package var x: Double
        package var y: Double
        /// Share of ruggensteun, 0–1; nil when it was not measured.
        package var size: Double?
        package var chanceX: ClosedRange<Double>
        package var chanceY: ClosedRange<Double>
        package var xName: String
        package var yName: String
        /// Names of the fields: upper left, upper right, lower left, lower right.
        package var fields: [String]
        /// Position in ``fields`` of the field the dot is in; nil when it is within what drawing
        /// lots gives.
        package var field: Int?
        package var title: String
        package var helps: String
        package var hurts: String
        /// The whole drawing as a sentence.
        package var sentence: String
    }

    /// Experienced room of one employee from the start to the end.
    package struct Strip: Hashable, Sendable {
        /// Id of the employee.
        package var employee: String
        package var name: String
        package var role: String
        package var points: [Point]
        package var zone: Zone
        /// “begon met te weinig”.
        package var start: String
        /// “te veel aan het einde”.
        package var words: String
        package var quote: String
        /// Whether the band was never revealed, so that it is the player's own estimate.
        package var isEstimate: Bool
        /// The whole drawing as a sentence, direction first.
        package var sentence: String
        package var reasons: [Reason]
    }

    /// One moment of a strip; all on the scale of 0 to 10.
    package struct Point: Hashable, Sendable {
        package var level: Double
        package var lower: Double
        package var upper: Double
    }

    /// What happened to one outcome.
    package struct Meter: Hashable, Sendable {
        package var name: String
        package var sum: Int
        /// What any path can reach; nil when nothing can differ.
        package var range: ClosedRange<Int>?
        /// “ging omhoog, 4”, or “niet gemeten in deze kamer”.
        package var words: String
        package var reasons: [Reason]
    }
}
