/// Something about a scenario that its author wants to know.
package struct Finding: Hashable, Sendable {
    package enum Severity: String, Hashable, Sendable, Comparable {
        case warning, error

        package static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
    }

    /// The id of the rule, such as `dominated-option`.
    package let rule: String
    package let severity: Severity
    /// One sentence in the language of the interface.
    package let message: String
    package let pointer: Pointer

    package init(rule: String, severity: Severity, message: String, at pointer: Pointer) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.pointer = pointer
    }
}
