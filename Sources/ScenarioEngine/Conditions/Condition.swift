/// Something that holds or does not hold at a moment of a playthrough (format.md, conditions).
package indirect enum Condition: Hashable, Sendable {
    /// The flag is set.
    case flag(String)
    /// A choice was made in the scene.
    case visited(scene: String)
    /// The option was chosen in the scene, at any visit.
    case chose(scene: String, option: String)
    case comparison(Quantity, Relation, Quantity)
    case not(Condition)
    /// Every part holds.
    case all([Condition])
    /// At least one part holds.
    case any([Condition])
}

/// A number that a condition compares.
package indirect enum Quantity: Hashable, Sendable {
    case number(Double)
    /// The running total of a style dimension or an outcome.
    case total(String)
    /// φ of an employee at this moment, 0–100 (domain.md A3.3).
    case fit(employee: String)
    /// The mean of φ over the employees at this moment.
    case fitMean
    /// The lowest φ of the employees at this moment.
    case fitLowest
    /// Experienced autonomy of an employee, 0–10.
    case autonomy(employee: String)
    /// Decisions made so far.
    case decisions
    case sum([Quantity])
    case negative(Quantity)
}

/// A relation between two numbers. Values closer than 1e-9 count as equal, so that a mean of
/// thirds compares as on paper.
package enum Relation: String, Hashable, Sendable, CaseIterable {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// Whether the relation holds for a difference of `left - right`; false for NaN.
    package func holds(difference: Double) -> Bool {
        let tolerance = 1e-9
        return switch self {
        case .equal: abs(difference) < tolerance
        case .unequal: abs(difference) >= tolerance
        case .less: difference <= -tolerance
        case .lessOrEqual: difference < tolerance
        case .greater: difference >= tolerance
        case .greaterOrEqual: difference > -tolerance
        }
    }
}
