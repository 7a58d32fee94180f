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
        "vind je niet", "vinden jullie niet", "waarom heb je niet", "waarom heb je",
        "is het niet zo",
        "is het niet", "don't you think", "why didn't you", "why did you", "isn't it",
    ]
    private static let orders: Set<String> = [
        "moet", "moeten", "moest", "moesten", "must", "should", "ought",
    ]

    func findings(in room: CheckedRoom) -> [Finding] {
        room.prompts.compactMap { prompt in
            let words = prompt.words
            let start = words.joined(separator: " ").replacingApostrophes
            if Self.openings.contains(where: start.hasPrefix) {
                return finding(
                    tr("This prompt wants to be agreed with; ask what made it so."),
                    at: prompt.pointer
                )
            }
            if let order = words.first(where: Self.orders.contains) {
                return finding(
                    tr("“%1” in a prompt tells what is right; ask it openly.").filled(order),
                    at: prompt.pointer
                )
            }
            return nil
        }
    }
}

extension String {
    fileprivate var replacingApostrophes: String {
        String(map { $0 == "’" ? "'" : $0 })
    }
}
