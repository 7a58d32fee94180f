internal import Resources
internal import ScenarioEngine

/// Prompt lint of domain.md C5: a question that yes or no answers.
struct ClosedPrompt: Rule {
    let id = "closed-prompt"
    let severity = Finding.Severity.warning
    var help: String { tr("A prompt cannot be answered with yes or no.") }

    /// Words that open a yes-or-no question.
    private static let verbs: [String: Set<String>] = [
        "nl": [
            "is", "zijn", "was", "waren", "heeft", "heb", "hebben", "had", "kan", "kun", "kunnen",
            "kon", "mag", "mogen", "wil", "willen", "zou", "zouden", "zal", "zul", "moet", "gaat",
            "ga", "vind", "vindt", "denk", "denkt", "doet", "doe", "weet", "ben", "wordt", "klopt",
            "durf", "durft", "ken", "kent", "herken", "herkent", "zie", "ziet", "hoor", "hoort",
            "voel", "voelt", "merk", "merkt", "geef", "geeft", "lukt", "past", "helpt", "krijgt",
            "krijg", "komt", "staat", "ligt",
        ],
        "en": [
            "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could",
            "will", "would", "should", "may", "might", "must", "am",
        ],
    ]

    func findings(in room: CheckedRoom) -> [Finding] {
        let language = String(room.scenario.language.prefix(2))
        guard let verbs = Self.verbs[language] else { return [] }
        return room.prompts.compactMap { prompt in
            guard prompt.text.contains("?"), let first = prompt.words.first, verbs.contains(first)
            else {
                return nil
            }
            return finding(
                tr("This prompt can be answered with yes or no; begin with what, who or how."),
                at: prompt.pointer
            )
        }
    }
}
