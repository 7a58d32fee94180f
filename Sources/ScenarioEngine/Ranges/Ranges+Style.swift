extension Ranges {
    /// Entries that are worked out before a sample takes over.
    private static let styleWorkLimit = 20_000_000

    /// Mean and deviation of each style share over random paths (domain.md A3.6). False when the
    /// sums on offer differ so much between paths that it would take too long.
    mutating func findStyle(_ graph: StateGraph, _ story: CompiledScenario) -> Bool {
        let chances = graph.chances()
        for dimension in style.indices {
            var distribution = ShareDistribution(nodes: graph.nodeCount)
            var work = 0
            for node in graph.order.lazy.map(Int.init) {
                let edges = graph.edges(of: node)
                guard !edges.isEmpty else { continue }
                let effects = graph.styleEffects(of: edges, dimension: dimension, story)
                let low = effects.min() ?? 0
                let width = (effects.max() ?? 0) - low
                work += edges.count * distribution.count(at: node)
                guard work < Self.styleWorkLimit else { return false }
                for (edge, effect) in zip(edges, effects) {
                    distribution.move(
                        from: node,
                        to: Int(graph.edgeTargets[edge]),
                        taken: Double(effect - low),
                        offered: width,
                        chance: 1 / Double(edges.count)
                    )
                }
                distribution.drop(node)
            }
            let complete = (0..<graph.nodeCount).filter { graph.isComplete($0) && chances[$0] > 0 }
            style[dimension] = distribution.band(at: complete)
        }
        return true
    }
}

extension StateGraph {
    /// The style effects of the options on these edges; zero in a practice scene.
    fileprivate func styleEffects(
        of edges: Range<Int>,
        dimension: Int,
        _ story: CompiledScenario
    ) -> [Int] {
        edges.map { edge in
            let option = Int(edgeOptions[edge])
            guard story.scenes[Int(story.options[option].scene)].counts else { return 0 }
            return Int(story.styleEffects[option * story.layout.styleCount + dimension])
        }
    }
}

/// For the paths into each node: by what was on offer, their chance and the first two moments of
/// what was taken. Paths with the same offer share a denominator, so these are enough for the mean
/// and deviation of the share.
private struct ShareDistribution {
    private struct Entry {
        var offered: Int
        var chance: Double
        var first: Double
        var second: Double
    }

    private var entries: [[Entry]]

    init(nodes: Int) {
        entries = Array(repeating: [], count: nodes)
        entries[0] = [Entry(offered: 0, chance: 1, first: 0, second: 0)]
    }

    func count(at node: Int) -> Int { entries[node].count }

    mutating func drop(_ node: Int) { entries[node] = [] }

    mutating func move(from node: Int, to target: Int, taken: Double, offered: Int, chance: Double)
    {
        let moved = entries[node].map { entry in
            Entry(
                offered: entry.offered + offered,
                chance: entry.chance * chance,
                first: (entry.first + taken * entry.chance) * chance,
                second: (entry.second + 2 * taken * entry.first + taken * taken * entry.chance)
                    * chance
            )
        }
        entries[target] = Self.merged(entries[target], moved)
    }

    /// Both lists ascend in what was on offer.
    private static func merged(_ a: [Entry], _ b: [Entry]) -> [Entry] {
        guard !a.isEmpty else { return b }
        var merged: [Entry] = []
        merged.reserveCapacity(a.count + b.count)
        var i = 0
        var j = 0
        while i < a.count || j < b.count {
            if j == b.count || (i < a.count && a[i].offered < b[j].offered) {
                merged.append(a[i])
                i += 1
            } else if i == a.count || b[j].offered < a[i].offered {
                merged.append(b[j])
                j += 1
            } else {
                merged.append(
                    Entry(
                        offered: a[i].offered,
                        chance: a[i].chance + b[j].chance,
                        first: a[i].first + b[j].first,
                        second: a[i].second + b[j].second
                    )
                )
                i += 1
                j += 1
            }
        }
        return merged
    }

    /// Over the paths that had anything on offer; nil when none had.
    func band(at nodes: [Int]) -> Ranges.ChanceBand? {
        var chance = 0.0
        var first = 0.0
        var second = 0.0
        for entry in nodes.flatMap({ entries[$0] }) where entry.offered > 0 {
            let offered = Double(entry.offered)
            chance += entry.chance
            first += entry.first / offered
            second += entry.second / (offered * offered)
        }
        guard chance > 0 else { return nil }
        let mean = first / chance
        return Ranges.ChanceBand(
            mean: mean,
            deviation: max(0, second / chance - mean * mean).squareRoot()
        )
    }
}
