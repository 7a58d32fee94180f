internal import Resources
package import ScenarioEngine

/// A finding with its place in the file.
package struct Diagnostic: Hashable, Sendable {
    package let rule: String
    package let severity: Finding.Severity
    package let message: String
    package let place: Place

    package init(rule: String, severity: Finding.Severity, message: String, place: Place) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.place = place
    }

    /// `file:line:column: error: sentence [rule]`.
    package func text(file: String) -> String {
        let line =
            "\(file):\(place.line):\(place.column): \(severity.rawValue): \(message) [\(rule)]"
        return line.printable()
    }
}
