internal import Foundation
internal import ScenarioEngine
internal import Sessions

@testable import Screens

/// Sessions in a folder of their own, which goes with them.
@MainActor
final class TestStore {
    let folder = NSTemporaryDirectory() + "dilemmakamers-\(UUID().uuidString)"
    let store: SessionStore
    /// Another connection to the same file, as a program that starts later has.
    let reader: SessionStore

    init() {
        store = SessionStore.open(in: folder, today: TestVisit.today).store
        reader = SessionStore.open(in: folder, today: TestVisit.today).store
    }

    isolated deinit {
        store.close()
        reader.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Begins to play, with the session it is kept in.
    func begin(_ room: Room, seed: UInt64 = 7) throws -> (model: PlayModel, session: UUID) {
        var generator = SystemRandomNumberGenerator()
        let session = try store.begin(
            room.story,
            source: room.source,
            seed: seed,
            today: TestVisit.today,
            using: &generator
        )
        return (try model(room, session, store), session.id)
    }

    /// Goes on with what is on disk now, as another start of the program would.
    func resume(_ room: Room, _ session: UUID) throws -> PlayModel {
        try model(room, try reader.session(session), reader)
    }

    private func model(_ room: Room, _ session: PlayedSession, _ store: SessionStore) throws
        -> PlayModel
    {
        let log = PlayLog(session, in: store, today: { TestVisit.today })
        return try PlayModel(room, session: session, log: log)
    }
}

extension PlayModel {
    /// Chooses the option at a place among those shown, counted round, and goes on to what follows.
    func take(_ place: Int) {
        select(cards[place % cards.count].option)
        choose()
    }

    /// Plays to the ending, with options that a number decides.
    func finish(_ number: Int = 1) {
        while phase != .ending {
            if phase == .consequence { goOn() } else { take(number + playthrough.steps.count) }
        }
    }
}
