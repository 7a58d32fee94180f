extension Ranges {
    /// Lowest and highest total of each outcome over the complete paths.
    mutating func findOutcomes(_ graph: StateGraph, _ story: CompiledScenario) {
        let extremes = OutcomeExtremes(graph, story)
        outcome = (0..<story.layout.outcomeCount).map { extremes[node: 0, outcome: $0] }
    }
}

/// Per node of a graph, the lowest and highest total of each outcome that can still be added.
struct OutcomeExtremes {
    private let outcomeCount: Int
    private var lowest: [Int32]
    private var highest: [Int32]
    /// Whether an ending can be reached from each node.
    private let can: [Bool]

    init(_ graph: StateGraph, _ story: CompiledScenario) {
        outcomeCount = story.layout.outcomeCount
        can = graph.canComplete()
        lowest = [Int32](repeating: 0, count: graph.nodeCount * outcomeCount)
        highest = lowest
        var effects = [Int32](repeating: 0, count: outcomeCount)
        for node in graph.order.reversed().lazy.map(Int.init) where can[node] {
            var isFirst = true
            for edge in graph.edges(of: node) {
                let target = Int(graph.edgeTargets[edge])
                guard can[target] else { continue }
                Self.effects(ofOption: Int(graph.edgeOptions[edge]), story, into: &effects)
                for outcome in 0..<outcomeCount {
                    let here = node * outcomeCount + outcome
                    let there = target * outcomeCount + outcome
                    let low = effects[outcome] + lowest[there]
                    let high = effects[outcome] + highest[there]
                    lowest[here] = isFirst ? low : min(lowest[here], low)
                    highest[here] = isFirst ? high : max(highest[here], high)
                }
                isFirst = false
            }
        }
    }

    /// Nil when no ending can be reached from the node.
    subscript(node node: Int, outcome outcome: Int) -> ClosedRange<Int>? {
        guard can[node] else { return nil }
        let place = node * outcomeCount + outcome
        return Int(lowest[place])...Int(highest[place])
    }

    /// What an option adds to each outcome; nothing in a practice scene.
    static func effects(
        ofOption option: Int,
        _ story: CompiledScenario,
        into effects: inout [Int32]
    ) {
        for outcome in effects.indices { effects[outcome] = 0 }
        let compiled = story.options[option]
        guard story.scenes[Int(compiled.scene)].counts else { return }
        let first = story.layout.total(outcome: 0)
        for index in compiled.additions.range {
            let addition = story.additions[index]
            let outcome = Int(addition.register) - first
            if effects.indices.contains(outcome) { effects[outcome] += addition.amount }
        }
    }
}
