/// How experts rate the options of a decision, 1–5, and what follows from it (domain.md A3.9).
/// For trainers only.
package struct ExpertKey: Hashable, Sendable {
    /// Below this agreement experts differ, and the option is one to talk about.
    package static let agreementThreshold = 0.70

    /// What the experts gave one option.
    package struct Rating: Hashable, Sendable {
        package let count: Int
        package let mean: Double
        /// Sample variance, s²; 0 for a single rating.
        package let variance: Double

        /// - Parameter ratings: 1–5 each; nil when empty.
        package init?(_ ratings: [Double]) {
            guard !ratings.isEmpty else { return nil }
            count = ratings.count
            let mean = ratings.reduce(0, +) / Double(ratings.count)
            self.mean = mean
            let squares = ratings.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            variance = ratings.count > 1 ? squares / Double(ratings.count - 1) : 0
        }

        package var deviation: Double { variance.squareRoot() }

        /// r_wg = max(0, 1 − s² / 2), with 2 the variance of ratings drawn evenly from 1–5
        /// (James, Demaree and Wolf, 1984).
        package var agreement: Double { max(0, 1 - variance / 2) }

        package var isAgreed: Bool { agreement >= ExpertKey.agreementThreshold }
    }

    /// One rating per option; nil where nobody rated.
    package let ratings: [Rating?]

    package init(ratings: [Rating?]) {
        self.ratings = ratings
    }

    /// The part of a path's agreement with the key that this decision adds: chosen above lowest,
    /// and highest above lowest. Nil when experts agree on fewer than two options, or differ on
    /// the chosen one.
    package func agreement(choosing option: Int) -> (taken: Double, offered: Double)? {
        let agreed = ratings.compactMap { $0 }.filter(\.isAgreed).map(\.mean)
        guard agreed.count >= 2, ratings.indices.contains(option), let chosen = ratings[option],
            chosen.isAgreed,
            let low = agreed.min(), let high = agreed.max()
        else { return nil }
        return (min(max(chosen.mean, low), high) - low, high - low)
    }

    /// q_key of a path: Σ taken / Σ offered over its decisions; nil when nothing was on offer.
    package static func agreement(_ path: [(key: ExpertKey, option: Int)]) -> Double? {
        let parts = path.compactMap { $0.key.agreement(choosing: $0.option) }
        let offered = parts.reduce(0) { $0 + $1.offered }
        return offered > 0 ? parts.reduce(0) { $0 + $1.taken } / offered : nil
    }

    /// How alike a participant's ratings of all options are to the key, both centred on their own
    /// mean: sim = 1 − mean |r′ − k′| / 4. Nil unless every option has both.
    package func similarity(to participant: [Double]) -> Double? {
        let key = ratings.compactMap { $0?.mean }
        guard key.count == participant.count, key.count == ratings.count, !key.isEmpty else {
            return nil
        }
        let count = Double(key.count)
        let keyMean = key.reduce(0, +) / count
        let ownMean = participant.reduce(0, +) / count
        let apart = zip(participant, key).reduce(0) {
            $0 + abs(($1.0 - ownMean) - ($1.1 - keyMean))
        }
        return 1 - apart / count / 4
    }

    /// Spearman's rank correlation, ties at their mean rank; nil when either list does not vary.
    /// Between key and authored effects a strongly negative value says that author and experts see
    /// different stories.
    package static func rankCorrelation(_ a: [Double], _ b: [Double]) -> Double? {
        guard a.count == b.count, a.count > 1 else { return nil }
        return Correlation.pearson(ranks(a), ranks(b))
    }

    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start
            while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
            for place in start...end { ranks[order[place]] = Double(start + end) / 2 }
            start = end + 1
        }
        return ranks
    }
}

package enum Correlation {
    /// Pearson's r; nil when either list does not vary.
    package static func pearson(_ a: [Double], _ b: [Double]) -> Double? {
        guard a.count == b.count, !a.isEmpty else { return nil }
        let count = Double(a.count)
        let meanA = a.reduce(0, +) / count
        let meanB = b.reduce(0, +) / count
        var both = 0.0
        var squaresA = 0.0
        var squaresB = 0.0
        for (x, y) in zip(a, b) {
            both += (x - meanA) * (y - meanB)
            squaresA += (x - meanA) * (x - meanA)
            squaresB += (y - meanB) * (y - meanB)
        }
        guard squaresA > 1e-12, squaresB > 1e-12 else { return nil }
        return both / (squaresA * squaresB).squareRoot()
    }
}
