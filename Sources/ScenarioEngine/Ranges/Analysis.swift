internal import Synchronization

/// The state graphs of a scenario, worked out once for everything that is counted on them.
package struct Analysis: Sendable {
    /// Runs tasks that do not depend on each other, and returns when all are done: in order, or at
    /// the same time where the caller knows how.
    package typealias TaskRunner = @Sendable (_ tasks: [@Sendable () -> Void]) -> Void

    package let story: CompiledScenario
    /// With what decides where the story goes; nil when there are too many states.
    let routing: StateGraph?
    /// The same with what decides the ending.
    let endings: StateGraph?
    let run: TaskRunner

    /// Whether there were more states than could be followed.
    package var isTooLarge: Bool { routing == nil }

    package init(
        _ story: CompiledScenario,
        run: @escaping TaskRunner = { tasks in tasks.forEach { $0() } }
    ) {
        self.story = story
        self.run = run
        let interests = [Liveness.Interest(), Liveness.Interest(endings: true)]
        let graphs = Self.all(interests.indices, run: run) { index in
            StateGraph(story, interest: interests[index])
        }
        routing = graphs[0]
        // The second graph tells apart at least as many states as the first.
        endings = graphs[0]?.isFinite == true ? graphs[1] : nil
    }

    /// The results of independent work, in order.
    static func all<Value: Sendable>(
        _ indices: Range<Int>,
        run: TaskRunner,
        _ work: @escaping @Sendable (Int) -> Value
    ) -> [Value] {
        let results = Results<Value>(count: indices.count)
        run(indices.map { index in { results.set(work(index), at: index - indices.lowerBound) } })
        return results.values
    }

    private final class Results<Value: Sendable>: Sendable {
        private let stored: Mutex<[Value?]>

        init(count: Int) {
            stored = Mutex([Value?](repeating: nil, count: count))
        }

        func set(_ value: Value, at index: Int) {
            stored.withLock { $0[index] = value }
        }

        var values: [Value] { stored.withLock { $0.compactMap { $0 } } }
    }
}
