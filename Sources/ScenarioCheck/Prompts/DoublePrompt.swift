internal import Resources
internal import ScenarioEngine

/// Prompt lint of domain.md C5: two questions in one.
struct DoublePrompt: Rule {
    let id = "double-prompt"
    let severity = Finding.Severity.warning
    var help: String { tr("A prompt asks one thing.") }

    private static let questionWords: Set<String> = [
        "wat", "wie", "hoe", "welk", "welke", "waar", "wanneer", "waarom", "what", "who", "how",
        "which", "where", "when", "why",
    ]
    private static let joints: Set<String> = ["en", "of", "and", "or"]

    func findings(in room: CheckedRoom) -> [Finding] {
        room.prompts.compactMap { prompt in
            let words = prompt.words
            let joined = zip(words, words.dropFirst()).contains {
                Self.joints.contains($0) && Self.questionWords.contains($1)
            }
            guard joined || prompt.text.count(where: { $0 == "?" }) > 1 else { return nil }
            return finding(
                tr("These are two questions; keep one, or make two prompts."),
                at: prompt.pointer
            )
        }
    }
}
