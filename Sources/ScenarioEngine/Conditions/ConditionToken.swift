/// A word or symbol of a condition with its offset in characters.
struct ConditionToken {
    enum Kind: Equatable {
        case name(String)
        case number(Double)
        case symbol(String)
        case end
    }

    let kind: Kind
    /// As the author wrote it; nil at the end.
    let text: String?
    let offset: Int

    private static let symbols = ["==", "!=", "<=", ">=", "<", ">", "(", ")", ",", "+", "-"]

    static func tokens(of text: String) throws(Condition.SyntaxError) -> [ConditionToken] {
        let characters = Array(text)
        var tokens: [ConditionToken] = []
        var at = 0
        while at < characters.count {
            let character = characters[at]
            if character.isWhitespace {
                at += 1
                continue
            }
            if isNameStart(character) || isDigit(character) {
                let end = characters[at...].firstIndex { !isNamePart($0) } ?? characters.count
                let word = String(characters[at..<end])
                tokens.append(
                    ConditionToken(kind: try kind(of: word, at: at), text: word, offset: at)
                )
                at = end
                continue
            }
            guard
                let symbol = symbols.first(where: { symbol in
                    characters[at...].starts(with: symbol)
                })
            else {
                throw Condition.SyntaxError(reason: .unexpectedCharacter(character), offset: at)
            }
            tokens.append(ConditionToken(kind: .symbol(symbol), text: symbol, offset: at))
            at += symbol.count
        }
        tokens.append(ConditionToken(kind: .end, text: nil, offset: characters.count))
        return tokens
    }

    /// A word of digits, with at most one point, is a number; scene and option ids may begin
    /// with a digit too, so `2b` is a name.
    private static func kind(of word: String, at offset: Int) throws(Condition.SyntaxError) -> Kind
    {
        guard word.allSatisfy({ isDigit($0) || $0 == "." }), isDigit(word.first ?? "x") else {
            return .name(word)
        }
        guard let value = Double(word), value.isFinite, abs(value) < 1e15 else {
            throw Condition.SyntaxError(reason: .badNumber(word), offset: offset)
        }
        return .number(value)
    }

    private static func isDigit(_ character: Character) -> Bool {
        character >= "0" && character <= "9"
    }

    private static func isNameStart(_ character: Character) -> Bool {
        character.isLetter || character == "_"
    }

    /// A hyphen inside a name belongs to it, as in `zonder-bodem`; a difference has spaces.
    private static func isNamePart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_" || character == "-"
            || character == "."
    }
}
