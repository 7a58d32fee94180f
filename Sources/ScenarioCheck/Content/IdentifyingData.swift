/// Data in a text that can point to a real person.
package enum IdentifyingData: Hashable, Sendable, CaseIterable {
    case email, phone, citizenServiceNumber

    /// The kinds found in a text, each once.
    package static func kinds(in text: String) -> [IdentifyingData] {
        var hasAt = false
        var digits = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "@") { hasAt = true }
            if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { digits += 1 }
        }
        guard hasAt || digits >= 9 else { return [] }
        var kinds: [IdentifyingData] = []
        if hasAt, holdsEmail(text) { kinds.append(.email) }
        guard digits >= 9 else { return kinds }
        let numbers = numberRuns(text)
        if numbers.contains(where: isPhone) { kinds.append(.phone) }
        if numbers.contains(where: isCitizenServiceNumber) { kinds.append(.citizenServiceNumber) }
        return kinds
    }

    /// Something@domain.top, as addresses look in running text.
    private static func holdsEmail(_ text: String) -> Bool {
        text.split { $0.isWhitespace || "<>()[],;“”\"".contains($0) }.contains { word in
            let parts = word.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { return false }
            let labels = parts[1].split(separator: ".")
            guard labels.count >= 2, let top = labels.last else { return false }
            return top.count(where: \.isLetter) >= 2 && labels.allSatisfy { !$0.isEmpty }
        }
    }

    /// Runs of digits, with the spaces, points and hyphens people put between them; a plus or an
    /// opening zero is kept.
    private static func numberRuns(_ text: String) -> [String] {
        var runs: [String] = []
        var run = ""
        var gap = 0
        for character in text {
            if character.isASCII, character.isNumber || (character == "+" && run.isEmpty) {
                run.append(character)
                gap = 0
            } else if !run.isEmpty, " .-()/".contains(character), gap < 2 {
                gap += 1
            } else if !run.isEmpty {
                runs.append(run)
                run = ""
                gap = 0
            }
        }
        if !run.isEmpty { runs.append(run) }
        return runs
    }

    /// A Dutch number of ten digits, or an international one of 9 to 15 behind a plus or 00.
    private static func isPhone(_ run: String) -> Bool {
        if run.hasPrefix("+") { return (9...15).contains(run.count - 1) }
        if run.hasPrefix("00") { return (11...17).contains(run.count) }
        return run.hasPrefix("0") && run.count == 10
    }

    /// Nine digits that pass the eleven-test: Σ dᵢ · (9, 8, 7, 6, 5, 4, 3, 2, −1) is divisible by
    /// 11 (Besluit burgerservicenummer). Eight digits count with a zero in front.
    package static func isCitizenServiceNumber(_ run: String) -> Bool {
        let digits = run.compactMap(\.wholeNumberValue)
        guard digits.count == run.count, (8...9).contains(digits.count) else { return false }
        let all = digits.count == 8 ? [0] + digits : digits
        guard all.contains(where: { $0 > 0 }) else { return false }
        let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
        return zip(all, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
    }
}
