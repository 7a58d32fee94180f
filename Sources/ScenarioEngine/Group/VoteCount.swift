/// The votes of one decision, counted per option (domain.md A3.8).
package struct VoteCount: Hashable, Sendable {
    /// Votes per option, none below 0.
    package let counts: [Int]

    package init(_ counts: [Int]) {
        self.counts = counts.map { max(0, $0) }
    }

    /// The number of voters, n.
    package var voters: Int { counts.reduce(0, +) }

    /// D = 1 − Σ n_k (n_k − 1) / (n (n − 1)): the chance that two voters, drawn at random, chose
    /// differently. Nil below two voters.
    package var disagreement: Double? {
        let n = Double(voters)
        guard n >= 2 else { return nil }
        let agreeing = counts.reduce(0.0) { $0 + Double($1) * (Double($1) - 1) }
        return 1 - agreeing / (n * (n - 1))
    }

    /// D_max: the disagreement when the votes are spread as evenly as they can be.
    package var maximumDisagreement: Double? {
        guard !counts.isEmpty else { return nil }
        let quotient = voters / counts.count
        let remainder = voters % counts.count
        let even = counts.indices.map { $0 < remainder ? quotient + 1 : quotient }
        return VoteCount(even).disagreement
    }

    /// D′ = D / D_max, 0–1: comparable between decisions with other numbers of voters or options.
    package var relativeDisagreement: Double? {
        guard let disagreement, let maximum = maximumDisagreement, maximum > 0 else { return nil }
        return disagreement / maximum
    }

    /// The positions of the two options with most votes; of equals the earlier one.
    package var largestCamps: (first: Int, second: Int)? {
        let sorted = counts.indices.sorted { (counts[$0], $1) > (counts[$1], $0) }
        return sorted.count < 2 ? nil : (sorted[0], sorted[1])
    }

    /// The options with most votes: more than one is a tie, which the session leader settles
    /// openly (domain.md A6). Empty without votes.
    package var leaders: [Int] {
        guard let most = counts.max(), most > 0 else { return [] }
        return counts.indices.filter { counts[$0] == most }
    }

    /// L: how different the acts of the two largest camps are, the sum over the style dimensions
    /// of the difference between their effects.
    ///
    /// - Parameter style: effects per option, one number per dimension.
    package func distance(style: [[Int]]) -> Int? {
        guard style.count == counts.count, let camps = largestCamps else { return nil }
        return zip(style[camps.first], style[camps.second]).reduce(0) { $0 + abs($1.0 - $1.1) }
    }

    /// B = D′ · (½ + ½ · L / 12), 0–1: where talking pays most. The 12 is three dimensions of at
    /// most 4; with another number of dimensions it is 4 per dimension.
    package func discussionValue(style: [[Int]]) -> Double? {
        guard let relative = relativeDisagreement, let distance = distance(style: style),
            let dimensions = style.first?.count, dimensions > 0
        else { return nil }
        return relative * (0.5 + 0.5 * Double(distance) / Double(4 * dimensions))
    }

    /// Voters from whom counts may be shown, and from whom the shift of a second round
    /// (domain.md A7, thresholds).
    package static let votersForCounts = 5
    package static let votersForShift = 10

    /// What a group may see of a closed vote (domain.md A6 and A7).
    package enum Disclosure: Hashable, Sendable {
        case nothing
        /// Which options were chosen, by no matter how many.
        case chosenOptions
        case counts
    }

    /// With fewer than three voters nothing, with three or four only which options were chosen.
    package var disclosure: Disclosure {
        switch voters {
        case ..<3: .nothing
        case ..<Self.votersForCounts: .chosenOptions
        default: .counts
        }
    }

    /// Shift per option in a second round; nil with fewer than ten voters in either round, or
    /// other options.
    package func shift(to second: VoteCount) -> [Int]? {
        guard counts.count == second.counts.count,
            min(voters, second.voters) >= Self.votersForShift
        else { return nil }
        return zip(second.counts, counts).map { $0 - $1 }
    }
}

/// Orders decisions by where talking pays most; of equals the earlier one first.
package func discussionOrder(_ values: [Double?]) -> [Int] {
    values.indices.sorted { ((values[$0] ?? -1), $1) > ((values[$1] ?? -1), $0) }
}
