/// An option that loses to a sibling on every outcome, counted with what can still follow either
/// of them, at its best and at its worst, in every state in which both are offered.
///
/// The worst counts too because a longer path adds to both ends: an option that merely makes the
/// story shorter is safer, not worse.
package struct DominatedOption: Hashable, Sendable {
    /// Position of the scene, and of the two options in it.
    package let scene: Int
    package let option: Int
    package let winner: Int

    /// Scenes with more options are not compared.
    package static let optionLimit = 50

    /// Every such option. Empty when there are too many states to tell.
    package static func all(_ analysis: Analysis) -> [DominatedOption] {
        guard let graph = analysis.routing, graph.isFinite else { return [] }
        let story = analysis.story
        let best = OutcomeExtremes(graph, story)
        var standing = [[Pair: Bool]](repeating: [:], count: story.sceneCount)
        for node in 0..<graph.nodeCount where !graph.isComplete(node) {
            let scene = Int(graph.scenes[node])
            let first = story.options(ofScene: scene).lowerBound
            // Pairs grow with the square of the options; nobody compares that many.
            guard story.options(ofScene: scene).count <= optionLimit else { continue }
            let prospects = graph.edges(of: node).compactMap { edge -> (Int, [Int32])? in
                let option = Int(graph.edgeOptions[edge])
                guard
                    let prospect = best.prospect(
                        ofOption: option,
                        at: Int(graph.edgeTargets[edge]),
                        story
                    )
                else { return nil }
                return (option - first, prospect)
            }
            for (option, own) in prospects {
                for (sibling, other) in prospects where sibling != option {
                    let loses = zip(other, own).allSatisfy { $0 >= $1 } && other != own
                    standing[scene][Pair(option: option, winner: sibling), default: true] =
                        loses && standing[scene][Pair(option: option, winner: sibling)] ?? true
                }
            }
        }
        return standing.enumerated().flatMap { scene, pairs in
            pairs.filter(\.value).keys.map {
                DominatedOption(scene: scene, option: $0.option, winner: $0.winner)
            }.sorted { ($0.option, $0.winner) < ($1.option, $1.winner) }
        }
    }

    private struct Pair: Hashable {
        let option: Int
        let winner: Int
    }
}

extension OutcomeExtremes {
    /// What an option adds to each outcome, plus the least and the most that can follow on each;
    /// nil when no ending can be reached.
    fileprivate func prospect(ofOption option: Int, at target: Int, _ story: CompiledScenario)
        -> [Int32]?
    {
        var effects = [Int32](repeating: 0, count: story.layout.outcomeCount)
        Self.effects(ofOption: option, story, into: &effects)
        var prospect: [Int32] = []
        for outcome in effects.indices {
            guard let rest = self[node: target, outcome: outcome] else { return nil }
            prospect.append(effects[outcome] + Int32(rest.lowerBound))
            prospect.append(effects[outcome] + Int32(rest.upperBound))
        }
        return prospect
    }
}

/// What an ending brings on average, when every offered option is drawn equally often.
package struct EndingOutlook: Hashable, Sendable {
    package let chance: Double
    /// Mean total per outcome over the paths to this ending.
    package let outcomes: [Double]

    /// Per ending, nil for one that no path reaches. Empty when the endings were not worked out.
    package static func all(_ analysis: Analysis) -> [EndingOutlook?] {
        guard let graph = analysis.endings, graph.isFinite else { return [] }
        let story = analysis.story
        let width = story.layout.outcomeCount
        let chances = graph.chances()
        // Per node: Σ over the paths into it of chance · total so far.
        var sums = [Double](repeating: 0, count: graph.nodeCount * width)
        var effects = [Int32](repeating: 0, count: width)
        for node in graph.order.lazy.map(Int.init) {
            let edges = graph.edges(of: node)
            for edge in edges {
                OutcomeExtremes.effects(
                    ofOption: Int(graph.edgeOptions[edge]),
                    story,
                    into: &effects
                )
                let target = Int(graph.edgeTargets[edge])
                for outcome in 0..<width {
                    let moved =
                        sums[node * width + outcome] + chances[node] * Double(effects[outcome])
                    sums[target * width + outcome] += moved / Double(edges.count)
                }
            }
        }
        var totals = story.endingConditions.map { _ in
            (chance: 0.0, sums: [Double](repeating: 0, count: width))
        }
        for node in 0..<graph.nodeCount {
            guard let ending = graph.ending(of: node, count: totals.count) else { continue }
            totals[ending].chance += chances[node]
            for outcome in 0..<width {
                totals[ending].sums[outcome] += sums[node * width + outcome]
            }
        }
        return totals.map { total in
            guard total.chance > 0 else { return nil }
            return EndingOutlook(
                chance: total.chance,
                outcomes: total.sums.map { $0 / total.chance }
            )
        }
    }
}
