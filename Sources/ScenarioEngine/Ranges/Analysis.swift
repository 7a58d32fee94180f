/// The state graphs of a scenario, worked out once for everything that is counted on them.
package struct Analysis: Sendable {
    package let story: CompiledScenario
    /// With what decides where the story goes; nil when there are too many states.
    let routing: StateGraph?
    /// The same with what decides the ending.
    let endings: StateGraph?

    package init(_ story: CompiledScenario) {
        self.story = story
        routing = StateGraph(story, interest: Liveness.Interest())
        // The second graph tells apart at least as many states as the first.
        endings =
            routing?.isFinite == true
            ? StateGraph(story, interest: Liveness.Interest(endings: true)) : nil
    }
}
