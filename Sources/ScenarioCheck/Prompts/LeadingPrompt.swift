internal import Resources
internal import ScenarioEngine

/// Prompt lint of domain.md C5.
struct LeadingPrompt: Rule {
    let id = "leading-prompt"
    let severity = Finding.Severity.warning
    var help: String {
        tr("A prompt explores: it holds no judgement, no “must”, and no option as the good one.")
    }

    private static let openings = [
        ["vind", "je", "niet"], ["vinden", "jullie", "niet"], ["is", "het", "niet"],
        ["don't", "you", "think"], ["don’t", "you", "think"], ["isn't", "it"], ["isn’t", "it"],
        ["why", "did"], ["why", "didn't"], ["why", "didn’t"],
    ]
    /// With “waarom” these ask somebody to answer for an act.
    private static let acts: Set<String> = [
        "niet", "heb", "heeft", "hebben", "had", "hadden", "deed", "deden", "koos", "kozen", "not",
    ]
    /// Together these name an option as the good one.
    private static let praise: Set<String> = ["goede", "juiste", "beste", "right", "best", "good"]
    private static let choices: Set<String> = [
        "keuze", "keus", "optie", "antwoord", "choice", "option", "answer",
    ]
    private static let orders: Set<String> = [
        "moet", "moest", "moesten", "moeten", "must", "should", "ought",
    ]

    func findings(in room: CheckedRoom) -> [Finding] {
        room.prompts.compactMap { prompt in
            let words = prompt.words
            let asksToAnswer = words.first == "waarom" && !Self.acts.isDisjoint(with: words)
            let praisesOption =
                !Self.praise.isDisjoint(with: words) && !Self.choices.isDisjoint(with: words)
            let agrees = Self.openings.contains { words.starts(with: $0) }
            if asksToAnswer || praisesOption || agrees {
                return finding(
                    tr("This prompt wants to be agreed with; ask what made it so."),
                    at: prompt.pointer
                )
            }
            // “Wat zou je moeten weten om over te stappen?” asks what would be needed.
            let supposes = words.contains("zou") || words.contains("zouden")
            if !supposes, let order = words.first(where: Self.orders.contains) {
                return finding(
                    tr("“%1” in a prompt tells what is right; ask it openly.").filled(order),
                    at: prompt.pointer
                )
            }
            return nil
        }
    }
}
