internal import Resources
package import ScenarioEngine

extension Profile {
    /// Experienced room of one employee from the start to the end.
    package struct Strip: Hashable, Sendable {
        /// Id of the employee.
        package var employee: String
        package var name: String
        /// The first word of the name.
        package var shortName: String
        package var role: String
        /// The start, and the moment after each choice that counted since the person arrived.
        package var points: [Point]
        /// Position in ``points`` from which the person had left, so that the line stands still.
        package var leftAt: Int?
        /// The zone at the end.
        package var zone: Zone
        /// “begon met te weinig”; “paste van begin tot einde” where that is so.
        package var start: String
        /// “te veel aan het einde”.
        package var words: String
        /// The person's line of the last zone, else the line that stays with you.
        package var quote: String
        /// Whether the band was never revealed, so that it is the player's own estimate.
        package var isEstimate: Bool
        /// The whole drawing as a sentence, direction first.
        package var sentence: String
        /// The choices that moved the person or the band.
        package var reasons: [Reason]
    }

    /// One moment of a strip; all on the scale of 0 to 10.
    package struct Point: Hashable, Sendable {
        package var level: Double
        package var lower: Double
        package var upper: Double
    }
}

extension Profile.Strip {
    /// Nil for somebody who has not come into the story, and before the first choice.
    init?(_ fit: Debrief.EmployeeFit, index: Int, _ moments: [ChoiceMoment]) {
        guard let last = fit.moments.last, let first = fit.line.first, let end = fit.line.last
        else { return nil }
        let person = fit.employee
        employee = person.id
        name = person.displayName
        shortName = person.shortName
        role = person.role
        points = fit.line.map { moment in
            Profile.Point(
                level: moment.autonomy.value,
                lower: moment.band.lower.value,
                upper: moment.band.upper.value
            )
        }
        zone = last.zone
        let startZone = Fit(level: first.autonomy, band: first.band, slope: person.slope).zone
        let alwaysFits = startZone == .fits && fit.moments.allSatisfy { $0.zone == .fits }
        start = alwaysFits ? tr("fitted from start to end") : startZone.start
        words = zone == .fits ? zone.words : zone.end
        let line = person.says[zone]
        quote = line.isEmpty ? person.line : line
        isEstimate = !moments.contains { $0.option.reveals.contains(person.id) }
        leftAt = Self.leaving(person.id, index, moments)
        reasons = Self.reasons(index, moments)
        sentence = Self.sentence(
            shortName,
            change: end.autonomy.thousandths - first.autonomy.thousandths,
            bandChange: end.band.upper.thousandths - first.band.upper.thousandths,
            zones: (startZone, zone),
            hasLeft: leftAt != nil,
            isEstimate: isEstimate
        )
    }

    /// The position among the points of the moment in which somebody left for good.
    private static func leaving(_ id: String, _ index: Int, _ moments: [ChoiceMoment]) -> Int? {
        var point = 0
        var left: Int?
        for moment in moments {
            if moment.counts, moment.after.hasArrived(employee: index, in: moment.story) {
                point += 1
            }
            if moment.option.arrives.contains(id) { left = nil }
            if moment.option.leaves.contains(id) { left = point }
        }
        return left
    }

    private static func reasons(_ index: Int, _ moments: [ChoiceMoment]) -> [Profile.Reason] {
        moments.compactMap { moment in
            let story = moment.story
            func level(_ state: State) -> Int32 {
                state.autonomy(ofEmployee: index, in: story).thousandths
            }
            func bandTop(_ state: State) -> Int32 {
                let band = state.band(ofEmployee: index, in: story)
                return band.lower.thousandths + band.upper.thousandths
            }
            let before = level(moment.before)
            let moved = level(moment.after) - before
            let bandMoved = (bandTop(moment.after) - bandTop(moment.before)) / 2
            guard moved != 0 || bandMoved != 0 else { return nil }
            let possible = moment.statesAfter.map { level($0) - before }
            var parts: [String] = []
            if moved != 0 {
                let range = (possible.min() ?? moved)...(possible.max() ?? moved)
                parts.append(EffectWords.text(moved, possible: range))
            }
            if bandMoved != 0 {
                parts.append(tr("what fits: %1").filled(EffectWords.amount(bandMoved)))
            }
            return moment.reason(parts.joined(separator: "; "))
        }
    }

    private static func sentence(
        _ name: String,
        change: Int32,
        bandChange: Int32,
        zones: (start: Zone, end: Zone),
        hasLeft: Bool,
        isEstimate: Bool
    ) -> String {
        let text =
            change > 0
            ? tr("More room for %1: %2 at the start, %3 at the end.")
            : change < 0
                ? tr("Less room for %1: %2 at the start, %3 at the end.")
                : tr("As much room for %1 as before: %2 at the start, %3 at the end.")
        var sentences = [text.filled(name, zones.start.amount, zones.end.amount)]
        if bandChange > 0 { sentences.append(tr("More room fits now than at the start.")) }
        if bandChange < 0 { sentences.append(tr("Less room fits now than at the start.")) }
        if hasLeft { sentences.append(tr("%1 left the story.").filled(name)) }
        if isEstimate { sentences.append(tr("What fits is your estimate.")) }
        return sentences.joined(separator: " ")
    }
}
