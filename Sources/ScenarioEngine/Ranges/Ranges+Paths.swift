import BigInt

extension Ranges {
    /// Counts complete paths, and finds how many decisions they have.
    mutating func countPaths(_ graph: StateGraph, _ story: CompiledScenario) {
        paths = PathCount(graph).total
        decisions = graph.decisionRange(story)
        if let decisions, decisions.upperBound <= Self.lengthLimit {
            lengths = graph.pathsByLength(story)
        } else if decisions == nil {
            lengths = [:]
        }
    }
}

/// The number of complete paths of a graph.
///
/// Where all paths meet in one state, the count so far becomes a factor: the total is
/// done₁ + factor₁ · (done₂ + factor₂ · (…)), and numbers stay small until the factors are
/// multiplied in pairs. So a row of scenes costs about as many steps as it has scenes, however
/// many digits the result has.
private struct PathCount {
    let total: BigUInt

    init(_ graph: StateGraph) {
        var counts = [BigUInt](repeating: 0, count: graph.nodeCount)
        var reached = [Bool](repeating: false, count: graph.nodeCount)
        var stages: [(done: BigUInt, factor: BigUInt)] = []
        var done: BigUInt = 0
        var open = 1
        counts[0] = 1
        reached[0] = true
        for node in graph.order.lazy.map(Int.init) {
            if graph.isComplete(node) {
                done += counts[node]
            } else {
                if open == 1, counts[node] > 1 {
                    stages.append((done, counts[node]))
                    done = 0
                    counts[node] = 1
                }
                for edge in graph.edges(of: node) {
                    let target = Int(graph.edgeTargets[edge])
                    counts[target] += counts[node]
                    if !reached[target] {
                        reached[target] = true
                        open += 1
                    }
                }
            }
            counts[node] = 0
            open -= 1
        }
        stages.append((done, 0))
        total = Self.composed(stages[...]).done
    }

    private static func composed(
        _ stages: ArraySlice<(done: BigUInt, factor: BigUInt)>
    ) -> (done: BigUInt, factor: BigUInt) {
        guard stages.count > 1 else { return stages[stages.startIndex] }
        let middle = stages.startIndex + stages.count / 2
        let first = composed(stages[..<middle])
        let second = composed(stages[middle...])
        return (first.done + first.factor * second.done, first.factor * second.factor)
    }
}

extension StateGraph {
    /// Whether a choice at this node counts as a decision: 1 or 0.
    private func weight(of node: Int, _ story: CompiledScenario) -> Int {
        scenes[node] >= 0 && story.scenes[Int(scenes[node])].counts ? 1 : 0
    }

    /// Fewest and most decisions on a complete path; nil when there is none.
    func decisionRange(_ story: CompiledScenario) -> ClosedRange<Int>? {
        var ranges = [ClosedRange<Int>?](repeating: nil, count: nodeCount)
        for node in order.reversed().lazy.map(Int.init) {
            if isComplete(node) {
                ranges[node] = 0...0
                continue
            }
            let weight = weight(of: node, story)
            for edge in edges(of: node) {
                guard let rest = ranges[Int(edgeTargets[edge])] else { continue }
                let here = rest.lowerBound + weight...rest.upperBound + weight
                ranges[node] = ranges[node].map { $0.joined(with: here) } ?? here
            }
        }
        return ranges.first ?? nil
    }

    /// Complete paths by number of decisions.
    func pathsByLength(_ story: CompiledScenario) -> [Int: BigUInt] {
        var byLength = [[Int: BigUInt]](repeating: [:], count: nodeCount)
        var total: [Int: BigUInt] = [:]
        byLength[0] = [0: 1]
        for node in order.lazy.map(Int.init) {
            let counts = byLength[node]
            byLength[node] = [:]
            if isComplete(node) {
                total.merge(counts, uniquingKeysWith: +)
                continue
            }
            let weight = weight(of: node, story)
            for edge in edges(of: node) {
                let target = Int(edgeTargets[edge])
                for (length, count) in counts {
                    byLength[target][length + weight, default: 0] += count
                }
            }
        }
        return total
    }

    /// The chance of reaching each node when every offered option is drawn equally often.
    func chances() -> [Double] {
        var chances = [Double](repeating: 0, count: nodeCount)
        guard !chances.isEmpty else { return [] }
        chances[0] = 1
        for node in order.lazy.map(Int.init) {
            let edges = edges(of: node)
            let share = chances[node] / Double(edges.count)
            for edge in edges { chances[Int(edgeTargets[edge])] += share }
        }
        return chances
    }

    /// Whether an ending can be reached from each node.
    func canComplete() -> [Bool] {
        var can = [Bool](repeating: false, count: nodeCount)
        for node in order.reversed().lazy.map(Int.init) {
            can[node] =
                isComplete(node) || edges(of: node).contains { can[Int(edgeTargets[$0])] }
        }
        return can
    }
}

extension ClosedRange {
    /// The smallest range that holds both.
    func joined(with other: ClosedRange) -> ClosedRange {
        Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
    }
}
