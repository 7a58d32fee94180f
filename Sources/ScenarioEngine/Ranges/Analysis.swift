internal import Synchronization

/// The states of a scenario, worked out once for everything that is counted on them.
package struct Analysis: Sendable {
    /// Runs tasks that do not depend on each other, and returns when all are done: in order, or at
    /// the same time where the caller knows how.
    package typealias TaskRunner = @Sendable (_ tasks: [@Sendable () -> Void]) -> Void

    package let story: CompiledScenario
    /// With what decides where the story goes; nil when there are too many states.
    let routing: StateGraph?
    /// The same with what decides the ending.
    let endings: StateGraph?
    /// Per employee, the range of the mean of φ; nil when there are too many states for it.
    let fits: [FitRange?]

    /// Whether there were more states than could be followed.
    package var isTooLarge: Bool { routing == nil }

    package init(
        _ story: CompiledScenario,
        run: TaskRunner = { tasks in tasks.forEach { $0() } }
    ) {
        self.story = story
        let routing = StateGraph(story, interest: Liveness.Interest())
        // The other graphs tell apart at least as many states as the first.
        let isFinite = routing?.isFinite == true
        let graph = Results<StateGraph>(count: 1)
        let ranges = Results<FitRange>(count: story.layout.employeeCount)
        var tasks: [@Sendable () -> Void] = [
            { if isFinite { graph[0] = StateGraph(story, interest: .init(endings: true)) } }
        ]
        for employee in 0..<story.layout.employeeCount {
            tasks.append {
                guard isFinite,
                    let graph = StateGraph(story, interest: .init(employee: employee)),
                    graph.isFinite
                else { return }
                ranges[employee] = FitRange(graph, story)
            }
        }
        run(tasks)
        self.routing = routing
        endings = graph[0]
        fits = (0..<story.layout.employeeCount).map { ranges[$0] }
    }

    /// Room for what tasks find at the same time.
    private final class Results<Value: Sendable>: Sendable {
        private let stored: Mutex<[Value?]>

        init(count: Int) {
            stored = Mutex([Value?](repeating: nil, count: count))
        }

        subscript(index: Int) -> Value? {
            get { stored.withLock { $0[index] } }
            set { stored.withLock { $0[index] = newValue } }
        }
    }
}
