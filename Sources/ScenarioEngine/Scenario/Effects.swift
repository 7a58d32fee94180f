/// Amounts by name, in the order the author wrote them: the effect of an option on style
/// dimensions or outcomes, or its shift of employees' autonomy or bands.
@frozen
package struct Effects<Amount: Hashable & Sendable>: Hashable, Sendable {
    @frozen
    package struct Entry: Hashable, Sendable {
        package var name: String
        package var amount: Amount

        @inlinable
        package init(name: String, amount: Amount) {
            self.name = name
            self.amount = amount
        }
    }

    package var entries: [Entry]

    @inlinable
    package init(_ entries: [Entry] = []) {
        self.entries = entries
    }

    @inlinable
    package var isEmpty: Bool { entries.isEmpty }

    /// The amount written for `name`, nil where the author wrote none.
    @inlinable
    package subscript(name: String) -> Amount? {
        entries.first { $0.name == name }?.amount
    }
}

extension Effects: ExpressibleByDictionaryLiteral {
    @inlinable
    package init(dictionaryLiteral elements: (String, Amount)...) {
        entries = elements.map { Entry(name: $0.0, amount: $0.1) }
    }
}
