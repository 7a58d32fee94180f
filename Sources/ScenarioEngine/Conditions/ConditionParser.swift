extension Condition {
    /// Why a text is no condition, with the offset in characters where that shows.
    package struct SyntaxError: Error, Hashable, Sendable {
        package enum Reason: Hashable, Sendable {
            case unexpectedCharacter(Character)
            /// Something else was needed here; nil stands for the end of the text.
            case unexpected(String?, expected: Expectation)
            /// A comparison needs a number, but found a condition, or the other way around.
            case notANumber(String)
            case numberAlone(String)
            case badNumber(String)
            case tooDeep
        }

        package enum Expectation: Hashable, Sendable {
            case condition, number, name, end
            case symbol(String)
        }

        package let reason: Reason
        package let offset: Int
    }

    /// Parses the language of format.md: `and or not ( ) == != < <= > >=`, sums, numbers, flags,
    /// `visited(scene)`, `chose(scene, option)`, totals, `fit(…)`, `fit.mean`, `fit.lowest`,
    /// `autonomy(…)` and `decisions`.
    ///
    /// - Parameters:
    ///   - text: the condition as the author wrote it.
    ///   - totals: the names that stand for running totals; every other name is a flag.
    /// - Throws: ``SyntaxError`` at the first character that does not fit.
    package init(parsing text: String, totals: Set<String>) throws(SyntaxError) {
        var parser = ConditionParser(tokens: try ConditionToken.tokens(of: text), totals: totals)
        self = try parser.parse()
    }
}

/// Recursive descent; `and`, `or` and sums are lists, so only parentheses and `not` nest.
private struct ConditionParser {
    let tokens: [ConditionToken]
    let totals: Set<String>
    var at = 0
    var depth = 0

    init(tokens: [ConditionToken], totals: Set<String>) {
        self.tokens = tokens
        self.totals = totals
    }

    typealias SyntaxError = Condition.SyntaxError

    /// What stands between parentheses is a number or a condition: known only after reading it.
    private enum Term {
        case condition(Condition)
        case quantity(Quantity)
    }

    private var token: ConditionToken { tokens[at] }

    mutating func parse() throws(SyntaxError) -> Condition {
        let condition = try disjunction()
        guard token.kind == .end else { throw unexpected(expected: .end) }
        return condition
    }

    private func unexpected(expected: SyntaxError.Expectation) -> SyntaxError {
        SyntaxError(
            reason: .unexpected(token.text, expected: expected),
            offset: token.offset
        )
    }

    private mutating func takes(_ kind: ConditionToken.Kind) -> Bool {
        guard token.kind == kind else { return false }
        at += 1
        return true
    }

    private mutating func need(symbol: String) throws(SyntaxError) {
        guard takes(.symbol(symbol)) else { throw unexpected(expected: .symbol(symbol)) }
    }

    private mutating func disjunction() throws(SyntaxError) -> Condition {
        let start = token.offset
        return try condition(disjunctionTerm(), from: start)
    }

    private mutating func disjunctionTerm() throws(SyntaxError) -> Term {
        let start = token.offset
        let first = try conjunctionTerm()
        guard token.kind == .name("or") else { return first }
        var parts = [try condition(first, from: start)]
        while takes(.name("or")) {
            let start = token.offset
            parts.append(try condition(conjunctionTerm(), from: start))
        }
        return .condition(.any(parts))
    }

    private mutating func conjunctionTerm() throws(SyntaxError) -> Term {
        let start = token.offset
        let first = try comparisonTerm()
        guard token.kind == .name("and") else { return first }
        var parts = [try condition(first, from: start)]
        while takes(.name("and")) {
            let start = token.offset
            parts.append(try condition(comparisonTerm(), from: start))
        }
        return .condition(.all(parts))
    }

    private mutating func comparisonTerm() throws(SyntaxError) -> Term {
        let start = token.offset
        let left = try sumTerm()
        guard case .symbol(let symbol) = token.kind, let relation = Relation(rawValue: symbol)
        else { return left }
        let first = try quantity(left, from: start)
        at += 1
        let rightStart = token.offset
        let second = try quantity(sumTerm(), from: rightStart)
        return .condition(.comparison(first, relation, second))
    }

    private mutating func sumTerm() throws(SyntaxError) -> Term {
        let start = token.offset
        let first = try unaryTerm()
        guard token.kind == .symbol("+") || token.kind == .symbol("-") else { return first }
        var terms = [try quantity(first, from: start)]
        while true {
            let minus = token.kind == .symbol("-")
            guard takes(.symbol("+")) || takes(.symbol("-")) else { break }
            let termStart = token.offset
            let term = try quantity(unaryTerm(), from: termStart)
            terms.append(minus ? .negative(term) : term)
        }
        return .quantity(.sum(terms))
    }

    private mutating func unaryTerm() throws(SyntaxError) -> Term {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 64 else { throw SyntaxError(reason: .tooDeep, offset: token.offset) }
        let start = token.offset
        if takes(.name("not")) {
            let start = token.offset
            return .condition(.not(try condition(unaryTerm(), from: start)))
        }
        if takes(.symbol("-")) {
            let quantity = try quantity(unaryTerm(), from: start)
            if case .number(let value) = quantity { return .quantity(.number(-value)) }
            return .quantity(.negative(quantity))
        }
        if takes(.symbol("(")) {
            let inner = try disjunctionTerm()
            try need(symbol: ")")
            return inner
        }
        if case .number(let value) = token.kind {
            at += 1
            return .quantity(.number(value))
        }
        guard case .name(let name) = token.kind, name != "and", name != "or" else {
            throw unexpected(expected: .condition)
        }
        at += 1
        return try named(name)
    }

    private mutating func named(_ name: String) throws(SyntaxError) -> Term {
        switch name {
        case "fit.mean": return .quantity(.fitMean)
        case "fit.lowest": return .quantity(.fitLowest)
        case "decisions": return .quantity(.decisions)
        case "fit" where token.kind == .symbol("("):
            return .quantity(.fit(employee: try arguments(1)[0]))
        case "autonomy" where token.kind == .symbol("("):
            return .quantity(.autonomy(employee: try arguments(1)[0]))
        case "visited" where token.kind == .symbol("("):
            return .condition(.visited(scene: try arguments(1)[0]))
        case "chose" where token.kind == .symbol("("):
            let names = try arguments(2)
            return .condition(.chose(scene: names[0], option: names[1]))
        default:
            return totals.contains(name) ? .quantity(.total(name)) : .condition(.flag(name))
        }
    }

    private mutating func arguments(_ count: Int) throws(SyntaxError) -> [String] {
        try need(symbol: "(")
        var names: [String] = []
        for position in 0..<count {
            if position > 0 { try need(symbol: ",") }
            switch token.kind {
            case .name(let name): names.append(name)
            case .number: names.append(token.text ?? "")
            default: throw unexpected(expected: .name)
            }
            at += 1
        }
        try need(symbol: ")")
        return names
    }

    private func condition(_ term: Term, from offset: Int) throws(SyntaxError) -> Condition {
        switch term {
        case .condition(let condition): return condition
        case .quantity(let quantity):
            throw SyntaxError(reason: .numberAlone(quantity.description), offset: offset)
        }
    }

    /// A number; a name that was taken for a flag is an unknown total where a number is needed.
    private func quantity(_ term: Term, from offset: Int) throws(SyntaxError) -> Quantity {
        switch term {
        case .quantity(let quantity): return quantity
        case .condition(.flag(let name)): return .total(name)
        case .condition:
            throw SyntaxError(reason: .notANumber(text(from: offset)), offset: offset)
        }
    }

    /// The text of the tokens from `offset` up to here, for a message.
    private func text(from offset: Int) -> String {
        tokens[..<at].filter { $0.offset >= offset }.compactMap(\.text).joined(separator: " ")
    }
}
