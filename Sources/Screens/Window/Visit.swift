internal import Foundation
internal import Gtk
internal import Observation
internal import Report
package import Resources
internal import ScenarioEngine
package import Sessions

/// Somebody's visit to the rooms: where they are, and what they can do there.
@Observable
package final class Visit {
    enum Place {
        case foyer
        case room(Room)
        case play(PlayModel)
        case profile(ProfileModel, PlayModel)
        /// A file is being read.
        case reading(name: String)
        case faulty(FaultyRoom)
    }

    private(set) var place = Place.foyer { didSet { dropUntouched(oldValue) } }
    private(set) var unfinished: [Unfinished] = []
    private(set) var ownRooms: [OwnRoom] = []
    private(set) var notices: [Notification] = []

    package let look: Look
    package let rooms: [Room]
    @ObservationIgnored private(set) var preferences: Preferences
    @ObservationIgnored private let preferencesPath: String?
    @ObservationIgnored private let store: SessionStore
    @ObservationIgnored private let clock: Clock
    @ObservationIgnored private var resumableRooms: [String: Room] = [:]
    @ObservationIgnored private var readings = 0
    @ObservationIgnored private var troubles: Observer?

    /// What is being played now, if anything.
    package var play: PlayModel? {
        if case .play(let model) = place { model } else { nil }
    }

    /// Where dates and chance come from.
    package struct Clock {
        var today: () -> Day
        var seed: () -> UInt64

        package init(today: @escaping () -> Day, seed: @escaping () -> UInt64) {
            self.today = today
            self.seed = seed
        }
    }

    struct OwnRoom: Hashable {
        let path: String
        let title: String
    }

    /// Something to be told; trouble stays until it is closed.
    struct Notification: Hashable, Identifiable {
        let id = UUID()
        let text: String
        let isTrouble: Bool
    }

    /// - Parameter preferencesPath: nil keeps nothing.
    package init(
        look: Look,
        rooms: [Room],
        opening: SessionStore.Opening,
        preferences: Preferences,
        preferencesPath: String?,
        clock: Clock
    ) {
        self.look = look
        self.rooms = rooms
        self.preferences = preferences
        self.preferencesPath = preferencesPath
        self.clock = clock
        store = opening.store
        look.theme = Look.Theme(rawValue: preferences.theme) ?? .system
        look.textSize = preferences.textSize
        for notice in opening.notices { tell(notice) }
        let lost = refreshFoyer()
        guard lost > 0 else { return }
        tell(
            trn(
                "One unfinished visit cannot go on: its room is gone or has changed since.",
                "%1 unfinished visits cannot go on: their rooms are gone or have changed since.",
                lost
            ).filled(String(lost))
        )
    }

    var today: Day { clock.today() }

    /// Takes away a session that was left before anything was done in it.
    private func dropUntouched(_ former: Place) {
        guard case .play(let left) = former, left !== play, let id = left.untouchedSession else {
            return
        }
        _ = try? store.wipe(id)
    }
}

// Moving about
extension Visit {
    func enter(_ room: Room) {
        remember { $0.lastRoom = room.id }
        place = .room(room)
    }

    package func leave() {
        place = .foyer
        refreshFoyer()
    }

    /// Begins to play a room alone.
    package func begin(_ room: Room) {
        var generator = SystemRandomNumberGenerator()
        do throws(SessionError) {
            let session = try store.begin(
                room.story,
                source: room.source,
                seed: clock.seed(),
                today: today,
                using: &generator
            )
            play(room, session)
        } catch {
            tell(error.sentence, isTrouble: true)
        }
    }

    /// Goes on with the session used last; a play on screen goes on by itself.
    func resumeLatest() {
        if case .play = place { return }
        refreshFoyer()
        if let latest = unfinished.first { resume(latest) }
    }

    /// Goes on exactly where a session was left.
    func resume(_ unfinished: Unfinished) { play(unfinished.room, unfinished.session) }

    /// Shows the profile of a play that has ended.
    package func showProfile(_ play: PlayModel) {
        play.end()
        let profile = ProfileModel(
            playthrough: play.playthrough,
            ranges: play.room.ranges,
            today: today
        )
        place = .profile(profile, play)
    }

    /// Back to the ending of a play.
    func showEnding(_ play: PlayModel) { place = .play(play) }

    private func play(_ room: Room, _ session: PlayedSession) {
        let log = PlayLog(session, in: store, today: clock.today)
        do {
            let model = try PlayModel(room, session: session, log: log)
            place = .play(model)
            troubles = Observer(of: { [weak model] in model?.trouble }) { [weak self] trouble in
                if let trouble { self?.tell(trouble.sentence, isTrouble: true) }
            }
        } catch {
            tell(tr("This room has changed since. Start it again from its door."), isTrouble: true)
        }
    }
}

// Rooms of one's own
extension Visit {
    /// Reads a room file and opens it, or shows what is wrong with it.
    func open(_ path: String) {
        let name = URL(filePath: path).lastPathComponent
        readings += 1
        let reading = readings
        place = .reading(name: name)
        Task {
            let result = await Self.read(path)
            // Somebody went elsewhere meanwhile.
            guard reading == readings, case .reading = place else { return }
            switch result {
            case .success(let room):
                noteOwnRoom(path)
                place = .room(room)
            case .failure(let fault): place = .faulty(fault)
            }
        }
    }

    /// Takes a room off the shelf; the file stays.
    func forget(_ room: OwnRoom) {
        remember { $0.ownRooms.removeAll { $0 == room.path } }
        refreshFoyer()
    }

    private func noteOwnRoom(_ path: String) {
        RecentFiles.add(
            path,
            program: ("Dilemmakamers", "dilemmakamers"),
            type: "application/x-dilemmakamers-room+yaml"
        )
        remember { preferences in
            preferences.ownRooms.removeAll { $0 == path }
            preferences.ownRooms.insert(path, at: 0)
            preferences.ownRooms = Array(preferences.ownRooms.prefix(Preferences.ownRoomLimit))
        }
    }

    @concurrent
    nonisolated private static func read(_ path: String) async -> Result<Room, FaultyRoom> {
        do throws(FaultyRoom) {
            return .success(try Room.read(path, source: .file(path)))
        } catch {
            return .failure(error)
        }
    }
}

// What is kept
extension Visit {
    /// Wipes one session.
    func wipe(_ unfinished: Unfinished) {
        do throws(SessionError) {
            _ = try store.wipe(unfinished.id)
        } catch {
            tell(error.sentence, isTrouble: true)
        }
        refreshFoyer()
    }

    /// Keeps a session from the automatic wipe, or no longer.
    func keep(_ unfinished: Unfinished, _ isKept: Bool) {
        do throws(SessionError) {
            try store.keep(unfinished.id, isKept)
        } catch {
            tell(error.sentence, isTrouble: true)
        }
        refreshFoyer()
    }

    /// How much there is to wipe.
    var storedSessions: Int { (try? store.all().count) ?? 0 }

    /// Wipes every trace of every session, and says what is gone.
    func wipeAll() {
        do throws(SessionError) {
            let report = try store.wipeAll()
            remember { $0.lastRoom = "" }
            tell(report.sentence, isTrouble: !report.isComplete)
        } catch {
            tell(error.sentence, isTrouble: true)
        }
        leave()
    }

    /// Reads again what can be gone on with.
    ///
    /// - Returns: unfinished sessions whose room is not there any more as it was.
    @discardableResult
    func refreshFoyer() -> Int {
        let sessions = (try? store.unfinished()) ?? []
        unfinished = sessions.compactMap { session in
            guard let room = room(of: session.session),
                let playthrough = try? Playthrough(room.story, restoring: session.saved)
            else { return nil }
            return Unfinished(session, room, playthrough)
        }
        ownRooms = preferences.ownRooms.map { path in
            OwnRoom(
                path: path,
                title: URL(filePath: path).deletingPathExtension().lastPathComponent
            )
        }
        return sessions.count - unfinished.count
    }

    /// The room of a session, in its variant; nil when its file is gone or broken.
    private func room(of session: Session) -> Room? {
        let key = session.digest + session.variant.rawValue
        if let room = resumableRooms[key] { return room }
        var found: Room?
        switch session.source {
        case .bundled: found = rooms.first { $0.id == session.scenario }
        case .file(let path): found = try? Room.read(path, source: session.source)
        }
        guard let room = found, room.scenario.digest == session.digest else { return nil }
        let variant = room.variant(session.variant)
        resumableRooms[key] = variant
        return variant
    }
}

// Preferences and notices
extension Visit {
    func remember(_ change: (inout Preferences) -> Void) {
        var changed = preferences
        change(&changed)
        guard changed != preferences else { return }
        preferences = changed
        if let preferencesPath { changed.write(preferencesPath) }
    }

    func tell(_ text: String, isTrouble: Bool = false) {
        notices.removeAll { $0.text == text }
        notices.append(Notification(text: text, isTrouble: isTrouble))
    }

    func dismiss(_ notice: Notification) { notices.removeAll { $0.id == notice.id } }

    private func tell(_ notice: Notice) { tell(notice.sentence, isTrouble: notice.isTrouble) }
}
