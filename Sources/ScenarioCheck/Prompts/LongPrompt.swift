internal import Resources
internal import ScenarioEngine

/// Prompt lint of domain.md C5: at most 18 words.
struct LongPrompt: Rule {
    let id = "long-prompt"
    let severity = Finding.Severity.warning
    var help: String { tr("A prompt has at most 18 words.") }

    func findings(in room: CheckedRoom) -> [Finding] {
        room.prompts.filter { $0.text.hasMoreWords(than: 18) }.map {
            finding(
                tr("This prompt has %1 words; 18 is what a group remembers.").filled(
                    String($0.text.wordCount)
                ),
                at: $0.pointer
            )
        }
    }
}
