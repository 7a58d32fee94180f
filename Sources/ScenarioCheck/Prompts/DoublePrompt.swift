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
    private static let bridges: Set<String> = ["tussen", "zowel", "between", "both"]
    private static let joints: Set<String> = ["en", "of", "and", "or"]

    func findings(in room: CheckedRoom) -> [Finding] {
        room.prompts.compactMap { prompt in
            let words = prompt.words
            let joints = zip(words, words.dropFirst()).enumerated().filter {
                Self.joints.contains($0.element.0) && Self.questionWords.contains($0.element.1)
            }
            // “Wie of wat mist hier?” is one question, and so is what stands “tussen wat je zegt en
            // wat je doet”.
            let isDouble = joints.contains { index, _ in
                index >= 2 && Self.bridges.isDisjoint(with: words[..<index])
            }
            guard isDouble || prompt.text.count(where: { $0 == "?" }) > 1 else { return nil }
            return finding(
                tr("These are two questions; keep one, or make two prompts."),
                at: prompt.pointer
            )
        }
    }
}
