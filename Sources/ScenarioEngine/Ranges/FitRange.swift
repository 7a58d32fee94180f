/// Lowest and highest mean of φ of one employee over the complete paths of a graph.
///
/// A mean over a varying number of moments is a ratio; the best ratio is found by repeatedly
/// maximising sum − λ · moments, with λ the ratio of the best path so far (Dinkelbach, 1967). Each
/// round is one pass over the graph; a handful suffice.
struct FitRange: Sendable {
    /// Nil when no complete path has a moment that counts for this employee.
    let range: ClosedRange<Double>?

    /// - Parameter before: φ summed over the moments before the graph begins, and their number.
    init(
        _ graph: StateGraph,
        _ story: CompiledScenario,
        before: (sum: Double, moments: Double) = (0, 0)
    ) {
        let can = graph.canComplete()
        guard can.first == true,
            let lowest = Self.extreme(of: graph, can, before, sign: -1),
            let highest = Self.extreme(of: graph, can, before, sign: 1)
        else {
            range = nil
            return
        }
        range = min(lowest, highest)...highest
    }

    private struct Best {
        var value = 0.0
        var sum = 0.0
        var moments = 0.0
    }

    private static func extreme(
        of graph: StateGraph,
        _ can: [Bool],
        _ before: (sum: Double, moments: Double),
        sign: Double
    ) -> Double? {
        var ratio = sign > 0 ? 0.0 : 100.0
        var found = false
        var best = [Best](repeating: Best(), count: graph.nodeCount)
        // The ratio improves in every round, and in practice settles within ten.
        for _ in 0..<100 {
            for node in graph.order.reversed().lazy.map(Int.init) where can[node] {
                best[node] = bestEdge(of: node, graph, can, best, ratio: ratio, sign: sign)
            }
            let moments = before.moments + best[0].moments
            guard moments > 0 else { return found ? ratio : nil }
            let next = (before.sum + best[0].sum) / moments
            let settled = found && sign * (next - ratio) <= 1e-12
            found = true
            if settled { return ratio }
            ratio = next
        }
        return ratio
    }

    private static func bestEdge(
        of node: Int,
        _ graph: StateGraph,
        _ can: [Bool],
        _ best: [Best],
        ratio: Double,
        sign: Double
    ) -> Best {
        var winner: Best?
        for edge in graph.edges(of: node) {
            let target = Int(graph.edgeTargets[edge])
            guard can[target] else { continue }
            var candidate = best[target]
            let fit = graph.edgeFits[edge]
            if fit >= 0 {
                candidate.value += sign * (fit - ratio)
                candidate.sum += fit
                candidate.moments += 1
            }
            guard let current = winner else {
                winner = candidate
                continue
            }
            let gain = candidate.value - current.value
            // A path without a single moment is no answer while there is one with.
            if gain > 1e-12 || (gain > -1e-12 && candidate.moments > current.moments) {
                winner = candidate
            }
        }
        return winner ?? Best()
    }
}
