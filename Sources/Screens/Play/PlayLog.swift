internal import Resources
internal import Sessions

/// The log of one session, as the play writes it.
///
/// What cannot be written waits, and goes before the next event: a log with a hole in it could not
/// be played again.
final class PlayLog {
    private let store: SessionStore
    private(set) var session: PlayedSession
    private let today: () -> Day
    private var waiting: [SessionEvent] = []

    init(_ session: PlayedSession, in store: SessionStore, today: @escaping () -> Day) {
        self.session = session
        self.store = store
        self.today = today
    }

    /// Writes everything up to this event; on an error what was not written waits.
    func append(_ event: SessionEvent) throws(SessionError) {
        waiting.append(event)
        while let next = waiting.first {
            try store.append(next, to: &session, today: today())
            waiting.removeFirst()
        }
    }
}
