package import BigInt

/// What a scenario can lead to: counts, ranges and chances over every attainable complete path
/// (domain.md A3.5 and A3.6). Exact, by dynamic programming over ``StateGraph``, except where
/// ``estimate`` says otherwise.
package struct Ranges: Sendable {
    /// The number of attainable complete paths; nil when a loop without limit makes it infinite or
    /// there were too many states to count.
    package internal(set) var paths: BigUInt?
    /// Paths by number of decisions; nil when unknown or not counted, see ``lengthLimit``.
    package internal(set) var lengths: [Int: BigUInt]?
    /// Fewest and most decisions on a path; nil when there is no complete path.
    package internal(set) var decisions: ClosedRange<Int>?
    /// Per style dimension; nil when it is never on offer.
    package internal(set) var style: [ChanceBand?]
    /// Per outcome, lowest and highest total.
    package internal(set) var outcome: [ClosedRange<Int>?]
    /// Per employee, lowest and highest mean of φ over the moments of a path, 0–100.
    package internal(set) var fit: [ClosedRange<Double>?]
    /// Per ending, the chance when every offered option is drawn equally often.
    package internal(set) var endings: [Double]
    package internal(set) var estimate: Estimate?

    /// Paths with more decisions than this are not counted by length.
    package static let lengthLimit = 400

    /// Mean and standard deviation of a style share when every option is drawn equally often
    /// (domain.md A3.6).
    package struct ChanceBand: Hashable, Sendable {
        package let mean: Double
        package let deviation: Double
    }

    /// Where the states were too many and a seeded sample stands in.
    package struct Estimate: Hashable, Sendable {
        package enum Part: String, Hashable, Sendable, CaseIterable {
            case paths, style, outcome, fit, endings
        }

        /// What was estimated; the rest is exact. Ranges in it are attained, but paths beyond them
        /// may exist.
        package internal(set) var parts: Set<Part>
        /// Random paths drawn.
        package let samples: Int
        /// Half the width of the 95 % interval of a chance, at its widest: 0.98 / √samples.
        package let error: Double
    }

    package init(_ story: CompiledScenario, seed: UInt64 = 1) {
        self.init(Analysis(story), seed: seed)
    }

    /// - Parameter seed: of the sample, where one is needed.
    package init(_ analysis: Analysis, seed: UInt64 = 1) {
        let story = analysis.story
        style = Array(repeating: nil, count: story.layout.styleCount)
        outcome = Array(repeating: nil, count: story.layout.outcomeCount)
        fit = Array(repeating: nil, count: story.layout.employeeCount)
        endings = Array(repeating: 0, count: story.endingConditions.count)
        var missing: Set<Estimate.Part> = []
        if let routing = analysis.routing, routing.isFinite {
            countPaths(routing, story)
            findOutcomes(routing, story)
            if !findStyle(routing, story) { missing.insert(.style) }
            if !findFits(analysis) { missing.insert(.fit) }
            if !findEndings(analysis) { missing.insert(.endings) }
        } else {
            missing = Set(Estimate.Part.allCases)
        }
        if !missing.isEmpty { sample(missing, story, seed: seed) }
    }
}

extension Ranges {
    private mutating func findFits(_ analysis: Analysis) -> Bool {
        fit = analysis.fits.map { $0?.range }
        return analysis.fits.allSatisfy { $0 != nil }
    }

    private mutating func findEndings(_ analysis: Analysis) -> Bool {
        guard let graph = analysis.endings, graph.isFinite else { return false }
        let chances = graph.chances()
        for node in 0..<graph.nodeCount {
            if let ending = graph.ending(of: node, count: endings.count) {
                endings[ending] += chances[node]
            }
        }
        return true
    }
}
