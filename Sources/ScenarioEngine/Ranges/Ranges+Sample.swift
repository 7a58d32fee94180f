extension Ranges {
    /// Random paths that stand in for counting, and decisions they may take in all.
    private static let sampleLimit = 100_000
    private static let workLimit = 20_000_000

    /// Estimates what could not be worked out from random paths.
    mutating func sample(_ parts: Set<Estimate.Part>, _ story: CompiledScenario, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var shares = style.map { _ in Moments() }
        var outcomes: [ClosedRange<Int>?] = outcome.map { _ in nil }
        var fits: [ClosedRange<Double>?] = fit.map { _ in nil }
        var hits = endings.map { _ in 0 }
        var lengths: ClosedRange<Int>?
        var samples = 0
        var work = 0
        var finished = 0
        while samples < Self.sampleLimit, work < Self.workLimit {
            // A story without a way out is not asked for ever.
            if finished == 0, samples >= 20, work >= 200_000 { break }
            samples += 1
            var state = State(story)
            let steps = state.playToEnd(story, &generator)
            work += steps
            guard state.sceneIndex == nil else { continue }
            finished += 1
            let debrief = Tally(state, story)
            for (index, share) in debrief.style.enumerated() {
                if let value = share.value { shares[index].add(value) }
            }
            for index in outcomes.indices {
                let total = state.total(outcome: index, in: story)
                outcomes[index] = outcomes[index]?.joined(with: total...total) ?? total...total
            }
            for index in fits.indices {
                guard let mean = debrief.fitMeans[index] else { continue }
                fits[index] = fits[index]?.joined(with: mean...mean) ?? mean...mean
            }
            if let ending = state.endingIndex(in: story) { hits[ending] += 1 }
            let length = state.decisions(in: story)
            lengths = lengths?.joined(with: length...length) ?? length...length
        }
        if parts.contains(.style) { style = shares.map(\.band) }
        if parts.contains(.outcome) { outcome = outcomes }
        if parts.contains(.fit) { fit = zip(fit, fits).map { $0 ?? $1 } }
        if parts.contains(.endings) { endings = hits.map { Double($0) / Double(samples) } }
        if parts.contains(.paths) { decisions = lengths }
        estimate = Estimate(
            parts: parts,
            samples: samples,
            error: 0.98 / Double(samples).squareRoot()
        )
    }

    private struct Moments {
        private var count = 0.0
        private var first = 0.0
        private var second = 0.0

        mutating func add(_ value: Double) {
            count += 1
            first += value
            second += value * value
        }

        var band: ChanceBand? {
            guard count > 0 else { return nil }
            let mean = first / count
            return ChanceBand(
                mean: mean,
                deviation: max(0, second / count - mean * mean).squareRoot()
            )
        }
    }
}
