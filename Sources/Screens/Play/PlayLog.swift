internal import Sessions

/// The log of one session, as the play writes it.
final class PlayLog {
    private let store: SessionStore
    private(set) var session: PlayedSession
    private let today: () -> CalendarDay

    init(_ session: PlayedSession, in store: SessionStore, today: @escaping () -> CalendarDay) {
        self.session = session
        self.store = store
        self.today = today
    }

    func append(_ event: SessionEvent) throws(SessionError) {
        try store.append(event, to: &session, today: today())
    }
}
