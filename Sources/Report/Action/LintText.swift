/// A field of the action card cut into words, with the questions that ``ActionLint`` asks.
///
/// The word lists hold Dutch and English together: somebody with an English screen may write Dutch.
struct LintText {
    /// As written, without the signs around them.
    private let written: [Substring]
    /// The same in lower case, with plain apostrophes.
    private let words: [String]
    /// The text in lower case with single spaces, and one at either end.
    private let line: String
    private let hasSpeech: Bool

    var isEmpty: Bool { written.isEmpty }

    /// - Parameter hearsSpeech: whether what is said literally is left out of the words.
    init(_ text: String, hearsSpeech: Bool = false) {
        let (narrative, hasSpeech) = hearsSpeech ? Self.withoutSpeech(text) : (text, false)
        self.hasSpeech = hasSpeech
        let source = hasSpeech ? narrative : text
        let signs: Set<Character> = [
            ",", ";", "!", "?", "(", ")", "…", "“", "”", "\"", "‘", "„", "«", "»",
        ]
        written = source.split { $0.isWhitespace || signs.contains($0) }
            .map { word in
                var word = word
                while let last = word.last, last == "." || last == ":" { word.removeLast() }
                return word
            }
            .filter { !$0.isEmpty }
        words = written.map { $0.lowercased().replacing("’", with: "'") }
        line = " " + words.joined(separator: " ") + " "
    }

    /// The text in front of what is said literally: between quotation marks or behind a colon.
    private static func withoutSpeech(_ text: String) -> (narrative: String, hasSpeech: Bool) {
        let marks: Set<Character> = ["“", "”", "„", "\"", "‘", "«"]
        if let mark = text.firstIndex(where: marks.contains) {
            let said = text[mark...].dropFirst()
            return (String(text[..<mark]), said.contains { $0.isLetter })
        }
        // A colon within a time such as 9:30 has no space behind it.
        if let colon = text.firstRange(of: ": ") {
            return (
                String(text[..<colon.lowerBound]),
                text[colon.upperBound...].contains(where: \.isLetter)
            )
        }
        return (text, false)
    }

    private func holds(anyOf phrases: [String]) -> Bool {
        phrases.contains { line.contains(" \($0) ") }
    }

    // MARK: If

    /// Whether this hopes or wants instead of naming when.
    var isWish: Bool {
        if LintWords.wishStarts.contains(where: { line.hasPrefix(" \($0) ") }) { return true }
        return !hasTime && holds(anyOf: LintWords.wishes)
    }

    /// Whether this holds a moment or something that happens.
    ///
    /// What people do has no end of words, how things are has few: so anything counts as an event
    /// that does not describe a state.
    var hasMoment: Bool {
        if hasTime || words.contains(where: LintWords.events.contains)
            || holds(anyOf: LintWords.eventPhrases) || hasCompletion
        {
            return true
        }
        return words.count > 1 && !words.contains { LintWords.states.contains($0) }
            && !holds(anyOf: LintWords.statePhrases)
    }

    /// “is ingeleverd”, “wordt gebeld”, “is published”.
    private var hasCompletion: Bool {
        guard words.contains(where: LintWords.auxiliaries.contains) else { return false }
        return words.contains { word in
            (word.count > 4 && word.hasSuffix("ed"))
                || (word.count > 5 && word.firstRange(of: "ge") != nil
                    && (word.hasSuffix("d") || word.hasSuffix("t") || word.hasSuffix("en"))
                    && LintWords.separable.contains { word.hasPrefix($0) })
        }
    }

    /// Whether this holds a day, a time, or a meeting.
    private var hasTime: Bool {
        words.contains { word in
            LintWords.days.contains { word.hasPrefix($0) } || LintWords.times.contains(word)
                || LintWords.meetings.contains { word.hasSuffix($0) } || Self.isTime(word)
        }
    }

    /// 9:30, 9.30, 14u, 9am, 16u30.
    private static func isTime(_ word: String) -> Bool {
        guard let first = word.first, first.isNumber else { return false }
        let rest = word.drop(while: \.isNumber)
        guard word.count - rest.count <= 2 else { return false }
        if ["u", "am", "pm", "h"].contains(String(rest)) { return true }
        guard let sign = rest.first, ":.uh".contains(sign) else { return false }
        let minutes = rest.dropFirst()
        return minutes.count == 2 && minutes.allSatisfy(\.isNumber)
    }

    // MARK: Then

    /// Whether this tries or becomes, instead of doing.
    var isVague: Bool {
        words.contains { LintWords.attempts.contains($0) } || holds(anyOf: LintWords.attitudes)
            || isMoreOfSomething
    }

    /// “meer … zijn”, “be more …”.
    private var isMoreOfSomething: Bool {
        guard words.contains(where: LintWords.comparisons.contains) else { return false }
        return words.contains(where: LintWords.beings.contains)
    }

    /// Whether somebody does or says something here.
    var hasAct: Bool {
        if hasSpeech || words.contains(where: LintWords.acts.contains) { return true }
        return words.contains { $0 == "ik" || $0 == "i" }
            && !words.contains { LintWords.ownStates.contains($0) }
    }

    // MARK: To whom

    /// Whether this holds an e-mail address or a run of at least seven digits.
    var hasContact: Bool {
        if written.contains(where: { word in
            word.firstIndex(of: "@").map {
                $0 > word.startIndex && $0 < word.index(before: word.endIndex)
            }
                ?? false
        }) {
            return true
        }
        var run = 0
        for character in line {
            if character.isNumber {
                run += 1
                if run >= 7 { return true }
            } else if !" -.+/".contains(character) {
                run = 0
            }
        }
        return false
    }

    /// Whether a word looks like somebody's name.
    var hasName: Bool {
        written.indices.contains { index in
            let word = written[index]
            let isCapitalized =
                word.first?.isUppercase == true && word.contains(where: \.isLowercase)
            guard isCapitalized, !isRole(words[index]) else { return false }
            if index > 0 {
                return !LintWords.units.contains(words[index - 1])
            }
            return LintWords.firstNames.contains(words[0])
                || written.allSatisfy { $0.first?.isUppercase == true }
        }
    }

    private func isRole(_ word: String) -> Bool {
        LintWords.roles.contains { word.hasSuffix($0) || word.hasPrefix($0) }
            || LintWords.days.contains { word.hasPrefix($0) }
    }
}
