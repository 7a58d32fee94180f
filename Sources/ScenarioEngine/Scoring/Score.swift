/// Placing a raw result between the lowest and highest attainable (domain.md A3.5).
package enum Score {
    /// F = 100 · (q − q_min) / (q_max − q_min), held within 0–100; nil when nothing can differ.
    package static func placed(_ value: Double, in range: ClosedRange<Double>?) -> Double? {
        guard let range, range.upperBound - range.lowerBound > 1e-9 else { return nil }
        let score =
            100 * (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        if score < 1e-9 { return 0 }
        if score > 100 - 1e-9 { return 100 }
        return score
    }

    /// A score as a mark, r = 1 + 9·F/100, one decimal, half up (domain.md A3.5). For what
    /// participants rate, never for what they are.
    package static func mark(_ score: Double) -> Double {
        // A hair of tolerance, so that 9.25 that became 9.249999… still goes up.
        ((10 + 90 * score / 100) + 0.5 + 1e-9).rounded(.down) / 10
    }
}

/// A style score against the chance band (domain.md A3.6).
package enum Lean: String, Hashable, Sendable, CaseIterable {
    /// Below μ − σ: less often than drawing lots.
    case less
    /// Within the band: no clear lean.
    case none
    /// Above μ + σ: more often than drawing lots.
    case more

    /// How many decisions a dimension needs for words, and for a number.
    package static let decisionsForWords = 3
    package static let decisionsForNumber = 5

    package init(share: Double, band: Ranges.ChanceBand) {
        // Equal up to rounding counts as inside.
        if share < band.mean - band.deviation - 1e-9 {
            self = .less
        } else if share > band.mean + band.deviation + 1e-9 {
            self = .more
        } else {
            self = .none
        }
    }
}
