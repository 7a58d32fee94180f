extension Condition: CustomStringConvertible {
    /// The condition as an author writes it, with only the parentheses that it needs.
    package var description: String { text(inside: .any) }

    /// How loosely a condition binds: an operand that binds looser needs parentheses.
    private enum Binding: Int {
        case not, comparison, all, any
    }

    private var binding: Binding {
        switch self {
        case .flag, .visited, .chose, .not: .not
        case .comparison: .comparison
        case .all: .all
        case .any: .any
        }
    }

    private func text(inside outer: Binding) -> String {
        let inner =
            switch self {
            case .flag(let name): name
            case .visited(let scene): "visited(\(scene))"
            case .chose(let scene, let option): "chose(\(scene), \(option))"
            case .comparison(let left, let relation, let right):
                "\(left) \(relation.rawValue) \(right)"
            case .not(let part): "not " + part.text(inside: .not)
            case .all(let parts):
                parts.map { $0.text(inside: .comparison) }.joined(separator: " and ")
            case .any(let parts): parts.map { $0.text(inside: .all) }.joined(separator: " or ")
            }
        return binding.rawValue > outer.rawValue ? "(" + inner + ")" : inner
    }
}

extension Quantity: CustomStringConvertible {
    package var description: String {
        switch self {
        case .number(let value):
            value == value.rounded() && abs(value) < 1e15
                ? String(Int(value)) : Quantity.digits(value)
        case .total(let name): name
        case .fit(let employee): "fit(\(employee))"
        case .fitMean: "fit.mean"
        case .fitLowest: "fit.lowest"
        case .autonomy(let employee): "autonomy(\(employee))"
        case .decisions: "decisions"
        case .sum(let terms): Quantity.sumText(terms)
        case .negative(let inner): "-" + inner.operandText
        }
    }

    /// Without an exponent, which the language does not have.
    private static func digits(_ value: Double) -> String {
        let text = String(value)
        guard let mark = text.firstIndex(of: "e"),
            let exponent = Int(text[text.index(after: mark)...]), exponent < 0
        else { return text }
        let sign = value < 0 ? "-" : ""
        let digits = text[..<mark].filter { $0 >= "0" && $0 <= "9" }
        return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
    }

    private var operandText: String {
        if case .sum = self { "(\(self))" } else { description }
    }

    private static func sumText(_ terms: [Quantity]) -> String {
        var text = ""
        for (position, term) in terms.enumerated() {
            if case .negative(let inner) = term, position > 0 {
                text += " - " + inner.operandText
            } else {
                text += (position > 0 ? " + " : "") + term.operandText
            }
        }
        return text
    }
}
