/// What in a scenario can happen at all, over every attainable path.
package struct Reach: Sendable {
    /// Whether a condition was met holding, and not holding. Empty when it was never asked.
    package struct Truth: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package static let holds = Truth(rawValue: 1)
        package static let fails = Truth(rawValue: 2)

        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }
    }

    /// Per scene: whether any path comes there.
    package private(set) var scenes: [Bool]
    /// Per scene: whether some path comes there and is offered nothing.
    package private(set) var stuck: [Bool]
    /// Per numbered option: whether it is ever offered.
    package private(set) var options: [Bool]
    /// Per numbered option, the truth of its condition; nil for an option without one.
    package private(set) var optionConditions: [Truth?]
    /// Per scene and row of its `next`.
    package private(set) var sceneRows: [[Truth?]]
    /// Per numbered option and row of its `next`.
    package private(set) var optionRows: [[Truth?]]
    /// Per scene and text block; empty for a scene without conditions in its text.
    package private(set) var texts: [[Truth?]]
    /// Per scene, the most text blocks it shows on any path.
    package private(set) var mostBlocks: [Int]
    /// Per ending: whether some path closes with it, and the truth of its condition. Nil when the
    /// endings could not be worked out.
    package private(set) var endings: [(isReached: Bool, condition: Truth?)]?
    /// Pairs of options that some path offers together, by position, for scenes that do not always
    /// offer all of them.
    private var isConditional: [Bool]
    private var together: [Int: Set<Pair>] = [:]

    private struct Pair: Hashable {
        let first: Int
        let second: Int
    }

    /// Whether some path ends where no ending holds.
    package private(set) var missesEnding = false

    /// Nil when there are too many states to tell.
    package init?(_ analysis: Analysis) {
        guard let routing = analysis.routing, routing.isFinite else { return nil }
        let story = analysis.story
        scenes = [Bool](repeating: false, count: story.sceneCount)
        stuck = scenes
        options = [Bool](repeating: false, count: story.options.count)
        isConditional = story.scenes.map { !$0.offersAll }
        for node in 0..<routing.nodeCount where !routing.isComplete(node) {
            let scene = Int(routing.scenes[node])
            scenes[scene] = true
            let edges = routing.edges(of: node)
            if edges.isEmpty { stuck[scene] = true }
            guard !story.scenes[scene].offersAll else { continue }
            let first = story.options(ofScene: scene).lowerBound
            let offered = edges.map { Int(routing.edgeOptions[$0]) - first }
            for a in offered {
                for b in offered where a < b {
                    together[scene, default: []].insert(Pair(first: a, second: b))
                }
            }
        }
        for option in routing.edgeOptions { options[Int(option)] = true }
        func truth(_ condition: Int32, _ graph: StateGraph) -> Truth? {
            condition < 0 ? nil : Truth(rawValue: graph.truths[Int(condition)])
        }
        optionConditions = story.options.map { truth($0.when, routing) }
        func rows(_ span: Span) -> [Truth?] {
            story.routes[span.range].map { truth($0.when, routing) }
        }
        sceneRows = story.scenes.map { rows($0.routes) }
        optionRows = story.options.map { rows($0.routes) }
        texts = story.textConditions.map { $0.map { _ in nil } }
        mostBlocks = story.scenario.scenes.map { $0.text.count { $0.when == nil } }
        if texts.contains(where: { !$0.isEmpty }),
            let graph = StateGraph(story, interest: Liveness.Interest(texts: true))
        {
            texts = story.textConditions.map { $0.map { truth($0, graph) } }
            for (scene, most) in graph.mostBlocks.enumerated() where most > 0 {
                mostBlocks[scene] = Int(most)
            }
        }
        if let graph = analysis.endings, graph.isFinite { findEndings(graph, story) }
    }

    /// Whether some path offers both options of a scene, by position, at once.
    package func offersTogether(_ a: Int, _ b: Int, scene: Int) -> Bool {
        guard let pairs = together[scene] else { return scenes[scene] && !isConditional[scene] }
        return pairs.contains(Pair(first: min(a, b), second: max(a, b)))
    }

    private mutating func findEndings(_ graph: StateGraph, _ story: CompiledScenario) {
        var reached = [Bool](repeating: false, count: story.endingConditions.count)
        for node in 0..<graph.nodeCount where graph.isComplete(node) {
            if let ending = graph.ending(of: node, count: reached.count) {
                reached[ending] = true
            } else {
                missesEnding = true
            }
        }
        endings = zip(reached, story.endingConditions).map { isReached, condition in
            (isReached, condition < 0 ? nil : Truth(rawValue: graph.truths[Int(condition)]))
        }
    }
}
