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
        guard hasAt || digits >= 8 else { return [] }
        let characters = Array(text)
        var kinds: [IdentifyingData] = []
        if hasAt, holdsEmail(characters) { kinds.append(.email) }
        guard digits >= 8 else { return kinds }
        let starts = characters.indices.filter { startsNumber(characters, at: $0) }
        if starts.contains(where: { isPhone(characters, at: $0) }) { kinds.append(.phone) }
        if starts.contains(where: { isCitizenServiceNumber(characters, at: $0) }) {
            kinds.append(.citizenServiceNumber)
        }
        return kinds
    }

    // MARK: E-mail

    /// Something@domain.top, as addresses look in running text.
    private static func holdsEmail(_ text: [Character]) -> Bool {
        text.indices.contains { at in
            guard text[at] == "@", at > 0, isAddressPart(text[at - 1]) else { return false }
            let domain = text[(at + 1)...].prefix { isAddressPart($0) }
            let labels = String(domain).split(separator: ".", omittingEmptySubsequences: true)
            guard labels.count >= 2, let top = labels.last, domain.first != "." else {
                return false
            }
            return top.prefix { $0.isLetter }.count >= 2
        }
    }

    private static func isAddressPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._%+-".contains(character)
    }

    // MARK: Numbers

    private static func isDigit(_ character: Character) -> Bool {
        character >= "0" && character <= "9"
    }

    /// A digit or plus with nothing in front that would make it part of a longer word or number.
    private static func startsNumber(_ text: [Character], at index: Int) -> Bool {
        guard isDigit(text[index]) || text[index] == "+" else { return false }
        guard index > 0 else { return true }
        let before = text[index - 1]
        return !before.isLetter && !isDigit(before) && before != "+"
    }

    /// Digits from `index` on, in the groups that single signs or spaces make of them.
    private static func groups(_ text: [Character], from index: Int) -> [(
        digits: [Character], sign: String
    )] {
        var groups: [(digits: [Character], sign: String)] = []
        var at = index
        var sign = ""
        while at < text.count, isDigit(text[at]) {
            let digits = Array(text[at...].prefix { isDigit($0) })
            groups.append((digits, sign))
            at += digits.count
            let signs = text[at...].prefix { isSeparator($0) }.prefix(3)
            sign = String(signs)
            at += signs.count
        }
        return groups
    }

    /// Spaces and strokes that people put inside a number, the typographic ones included.
    private static func isSeparator(_ character: Character) -> Bool {
        " .-()/\u{00A0}\u{202F}\u{2009}\u{2010}\u{2011}\u{2013}".contains(character)
    }

    /// A Dutch number of ten digits, or an international one of 9 to 15 behind a plus or 00.
    private static func isPhone(_ text: [Character], at index: Int) -> Bool {
        let plus = text[index] == "+"
        let groups = groups(text, from: plus ? index + 1 : index)
        guard let first = groups.first else { return false }
        if plus { return totals(groups).contains { (9...15).contains($0) } }
        guard first.digits.first == "0", first.digits.count >= 2, !isDate(groups),
            !followsBankCode(text, at: index)
        else { return false }
        if first.digits.starts(with: "00"), first.digits.count >= 4 {
            return totals(groups).contains { (11...15).contains($0) }
        }
        return totals(groups).contains(10)
    }

    /// How many digits the first group has, the first two together, and so on.
    private static func totals(_ groups: [(digits: [Character], sign: String)]) -> [Int] {
        var total = 0
        return groups.map { group in
            total += group.digits.count
            return total
        }
    }

    /// Two, two and four digits: a date, whatever stands behind it.
    private static func isDate(_ groups: [(digits: [Character], sign: String)]) -> Bool {
        groups.count >= 3 && groups[0].digits.count <= 2 && groups[1].digits.count <= 2
            && groups[2].digits.count == 4 && groups[1].sign.count == 1
            && groups[1].sign == groups[2].sign
    }

    /// Four capitals and a space, as in an IBAN.
    private static func followsBankCode(_ text: [Character], at index: Int) -> Bool {
        guard index >= 5, text[index - 1] == " " else { return false }
        return text[(index - 5)..<(index - 1)].allSatisfy { $0.isLetter && $0.isUppercase }
    }

    /// Eight or nine digits in one piece, or nine as 4, 2 and 3 or as three threes with spaces or
    /// hyphens. With points in threes it is an amount.
    private static func isCitizenServiceNumber(_ text: [Character], at index: Int) -> Bool {
        let groups = groups(text, from: index)
        guard let first = groups.first else { return false }
        if (8...9).contains(first.digits.count) {
            return isCitizenServiceNumber(String(first.digits))
        }
        guard groups.count >= 3 else { return false }
        let sizes = groups.prefix(3).map(\.digits.count)
        let signs = groups[1..<3].map(\.sign)
        guard
            sizes == [4, 2, 3]
                || (sizes == [3, 3, 3] && [[" ", " "], ["-", "-"]].contains(signs))
        else {
            return false
        }
        return isCitizenServiceNumber(String(groups.prefix(3).flatMap(\.digits)))
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
