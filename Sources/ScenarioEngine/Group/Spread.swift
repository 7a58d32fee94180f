internal import Glibc

/// How a group's scores on one bar are spread (domain.md A3.8).
package enum Spread {
    /// Agreement on ordered classes (Tastle and Wierman, “Consensus and dissention: a measure of
    /// ordinal dispersion”, 2007): Cns = 1 + Σ p_i · log₂(1 − |X_i − μ| / (k − 1)).
    ///
    /// - Parameter counts: per class, in order; none below 0.
    /// - Returns: 1 when all are in one class, 0 when split over both ends; nil without counts.
    package static func consensus(_ counts: [Int]) -> Double? {
        let total = Double(counts.reduce(0, +))
        guard total > 0, counts.allSatisfy({ $0 >= 0 }) else { return nil }
        guard counts.count > 1 else { return 1 }
        let mean =
            counts.enumerated().reduce(0.0) { $0 + Double($1.offset) * Double($1.element) } / total
        let width = Double(counts.count - 1)
        return counts.enumerated().reduce(1.0) { sum, entry in
            guard entry.element > 0 else { return sum }
            let nearness = 1 - abs(Double(entry.offset) - mean) / width
            return sum + Double(entry.element) / total * log2(nearness)
        }
    }

    /// Scores of 0–100 counted in five classes: 0–20, 20–40 … 80–100, the upper end in the last.
    package static func classes(of scores: [Double]) -> [Int] {
        scores.reduce(into: [Int](repeating: 0, count: 5)) { counts, score in
            counts[min(4, max(0, Int(score / 20)))] += 1
        }
    }

    /// Lower quartile, median and upper quartile, by linear interpolation between the two nearest
    /// values (Hyndman and Fan 1996, type 7). Nil without values.
    package static func quartiles(_ values: [Double]) -> (
        lower: Double, median: Double, upper: Double
    )? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        func quantile(_ share: Double) -> Double {
            let place = share * Double(sorted.count - 1)
            let below = Int(place)
            let above = min(below + 1, sorted.count - 1)
            return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
        }
        return (quantile(0.25), quantile(0.5), quantile(0.75))
    }
}
