package import ScenarioEngine

/// Where somebody is in a session: what its events add up to.
package struct Progress: Hashable, Sendable {
    package enum Stage: Hashable, Sendable {
        /// A scene waits for a choice, or the ending waits to be read.
        case scene
        /// The consequence of the last choice is being shown.
        case consequence
        /// The debrief was reached.
        case ended
    }

    /// The number of events so far, which is the sequence number of the last one.
    package private(set) var eventCount = 0
    /// The choices that still stand, in order.
    package private(set) var choices: [SavedPlaythrough.Choice] = []
    package private(set) var stage = Stage.scene
    /// Ids of the scenes where it pinched; taking a choice back does not undo that.
    package private(set) var pinchedScenes: Set<String> = []

    /// Before the first event.
    package init() {}

    /// The fold over a log.
    ///
    /// - Throws: `outOfTurn` at the first event that cannot follow the ones before it.
    package init(_ events: some Sequence<SessionEvent>) throws(SessionError) {
        for event in events { try apply(event) }
    }

    /// Adds one event; on an error nothing has changed.
    ///
    /// - Throws: `outOfTurn` for a choice while a consequence is shown, for going on without one,
    ///   for going back without a choice, and for all of these after the end.
    package mutating func apply(_ event: SessionEvent) throws(SessionError) {
        switch (event, stage) {
        case (.chose(let scene, let option), .scene):
            choices.append(SavedPlaythrough.Choice(scene: scene, option: option))
            stage = .consequence
        case (.wentOn, .consequence):
            stage = .scene
        case (.wentBack, .scene), (.wentBack, .consequence):
            guard !choices.isEmpty else { throw .outOfTurn }
            choices.removeLast()
            stage = .scene
        case (.pinch(let scene), _):
            pinchedScenes.insert(scene)
        case (.ended, .scene), (.ended, .consequence):
            stage = .ended
        case (.chose, .consequence), (.chose, .ended), (.wentOn, .scene), (.wentOn, .ended),
            (.wentBack, .ended), (.ended, .ended):
            throw .outOfTurn
        }
        eventCount += 1
    }
}
