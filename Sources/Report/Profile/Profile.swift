package import ScenarioEngine

/// What a playthrough says about its choices, in the words and numbers a person sees: the same on
/// screen, on paper and in a file (domain.md A5).
///
/// There is no total, and nothing in it ranks a person.
package struct Profile: Hashable, Sendable {
    /// “De suggestie”.
    package var room: String
    /// The id of the room's door, such as `technologie`; it decides the accent colour.
    package var door: String
    /// Language of the room's own texts, as an RFC 5646 tag.
    package var language: String
    /// “na negen besluiten”.
    package var subtitle: String
    package var trail: [Choice]
    /// Nil while a scene waits, and when no ending holds.
    package var ending: Ending?
    package var bars: [Bar]
    /// Why the bars say nothing yet; empty when at least one of them speaks.
    package var note: String
    /// Nil unless both ruimte and richting can be spoken of.
    package var map: Map?
    /// Employees with a moment after a choice, in the order of the room.
    package var strips: [Strip]
    package var meters: [Meter]

    /// One decision of the trail.
    package struct Choice: Hashable, Sendable {
        /// Position among the steps of the playthrough.
        package var step: Int
        package var scene: String
        package var time: String
        package var text: String
        package var gain: String
        package var price: String
        /// The W's it touched, in words.
        package var touched: [String]
        /// Whether it was a practice question, which counts for nothing.
        package var isPractice: Bool
    }

    /// How the story closed.
    package struct Ending: Hashable, Sendable {
        package var title: String
        /// Paragraphs.
        package var text: [String]
        package var cost: String
        package var question: String
    }

    /// A choice that made a number.
    package struct Reason: Hashable, Sendable {
        package var scene: String
        package var choice: String
        /// “2, van −1 tot 2 mogelijk”.
        package var effect: String
    }
}

extension Profile {
    /// - Parameters:
    ///   - playthrough: finished or not; only what was decided so far counts.
    ///   - ranges: of the same compiled scenario.
    package init(_ playthrough: Playthrough, ranges: Ranges) {
        let scenario = playthrough.story.scenario
        let debrief = Debrief(playthrough, ranges: ranges)
        let moments = ChoiceMoment.all(of: playthrough)
        room = scenario.title.isEmpty ? scenario.id : scenario.title
        door = scenario.room
        language = scenario.language
        subtitle = NumberWord.afterDecisions(playthrough.state.decisions(in: playthrough.story))
        trail = moments.map(Choice.init)
        ending = playthrough.ending.map(Ending.init)
        let counted = moments.filter(\.counts)
        bars = debrief.style.map { Bar($0, counted) }
        note = Self.note(on: bars)
        map = Map(debrief)
        strips = debrief.fit.enumerated().compactMap { Strip($1, index: $0, moments) }
        let isEstimated = ranges.estimate?.parts.contains(.outcome) == true
        meters = debrief.outcomes.map { Meter($0, isApproximate: isEstimated, counted) }
    }
}

extension Profile.Choice {
    init(_ moment: ChoiceMoment) {
        step = moment.step
        scene = moment.scene.displayTitle
        time = moment.scene.time
        text = moment.option.displayText
        gain = moment.option.gain
        price = moment.option.price
        touched = (moment.option.lens["w"] ?? []).map(DisplayName.w)
        isPractice = moment.scene.practice
    }
}

extension Profile.Ending {
    init(_ ending: ScenarioEngine.Ending) {
        title = ending.title.isEmpty ? ending.id : ending.title
        text = ending.text.split(whereSeparator: \.isNewline).map(String.init)
        cost = ending.cost
        question = ending.question
    }
}
