internal import Observation
internal import Report
internal import Resources
internal import ScenarioEngine

/// The profile after a play: which part is looked at, the moment that is tried otherwise, and the
/// action card. The card lives here only; it is never kept on disk.
@Observable
final class ProfileModel {
    enum Tab: Int, CaseIterable {
        case trail, profile, outcomes, whatIf, action

        var title: String {
            switch self {
            case .trail: tr("Your trail")
            case .profile: tr("Your profile")
            case .outcomes: tr("What happened?")
            case .whatIf: tr("And if you had…?")
            case .action: tr("One thing, one action")
            }
        }
    }

    let playthrough: Playthrough
    let ranges: Ranges
    let profile: Profile
    let today: Day

    private(set) var tab = Tab.profile
    /// Position of the decision that is looked at again.
    private(set) var moment: Int?
    /// Position in its scene of the option that is tried instead.
    private(set) var otherOption: Int?
    /// What that changes.
    private(set) var whatIf: WhatIf?
    private(set) var card = ActionCard()

    /// - Parameters:
    ///   - ranges: of the same compiled scenario.
    ///   - today: the day on this machine's calendar.
    init(playthrough: Playthrough, ranges: Ranges, profile: Profile? = nil, today: Day) {
        self.playthrough = playthrough
        self.ranges = ranges
        self.profile = profile ?? Profile(playthrough, ranges: ranges)
        self.today = today
        moment = moments.first
    }

    var scenario: Scenario { playthrough.story.scenario }

    func employee(_ id: String) -> Employee? { scenario.employees.first { $0.id == id } }

    // MARK: Tabs

    func show(_ tab: Tab) {
        if tab != self.tab { self.tab = tab }
    }

    func showNext() { turn(by: 1) }

    func showPrevious() { turn(by: -1) }

    private func turn(by distance: Int) {
        let count = Tab.allCases.count
        show(Tab.allCases[(tab.rawValue + distance + count) % count])
    }

    // MARK: And if

    /// Positions of the decisions at which something else could have been chosen.
    var moments: [Int] {
        playthrough.steps.indices.filter { !WhatIf.alternatives(to: playthrough.steps[$0]).isEmpty }
    }

    /// The options that could have been chosen instead at the moment that is looked at.
    var alternatives: [(position: Int, text: String)] {
        guard let moment else { return [] }
        let step = playthrough.steps[moment]
        let options = scenario.scenes[step.scene].options
        return WhatIf.alternatives(to: step).map { ($0, options[$0].displayText) }
    }

    func lookBack(at moment: Int) {
        guard moments.contains(moment), moment != self.moment else { return }
        self.moment = moment
        otherOption = nil
        whatIf = nil
    }

    func tryInstead(_ option: Int) {
        guard let moment, option != otherOption else { return }
        otherOption = option
        whatIf = WhatIf(playthrough, step: moment, option: option)
    }

    // MARK: One thing, one action

    func write(_ text: String, in field: WritableKeyPath<ActionCard, String>) {
        if card[keyPath: field] != text { card[keyPath: field] = text }
    }

    func lookBack(on day: Day) {
        if card.lookBack != day { card.lookBack = day }
    }

    /// Suggestions under a field of the card. None while only the first words stand there.
    func hints(for field: ActionLint.Field) -> [String] {
        let text =
            switch field {
            case .cue: card.cue
            case .response: card.response
            case .recipient: card.recipient
            }
        let words = text.split(whereSeparator: \.isWhitespace).count
        guard field == .recipient || words >= 3 else { return [] }
        return ActionLint(card)[field].map(\.sentence)
    }

    /// A suggestion about the look-back date.
    var dateHint: String? {
        guard let day = card.lookBack, day < today else { return nil }
        return tr("This day has passed.")
    }
}
