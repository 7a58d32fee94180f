internal import Foundation
internal import GRDB

/// The sessions on this computer, in one SQLite file.
///
/// A session is a log of events that only grows: a choice, going on, going back, a pinch, the end.
/// Nothing that follows from them is stored. Where somebody is, what stands and what it adds up to
/// is worked out by folding the events, in ``Progress``, and by playing the choices again, in
/// `Playthrough(_:restoring:)`. So there is no second truth that could disagree with the first
/// after a crash, and a formula that is mended later is right for old sessions too.
///
/// What is promised:
/// - An event is on disk when ``append(_:to:today:)`` returns, and there after `kill -9` or a power
///   cut: write-ahead log, `synchronous=FULL`.
/// - Opening never fails. A file that cannot be used is set aside, a folder that cannot be written
///   gives a store in memory, and ``Notice`` says so.
/// - What is wiped leaves no byte in the folder: `secure_delete`, `VACUUM`, and a log that is cut
///   to nothing.
/// - Two programs may use the file at once; an event that does not follow the last one is refused.
///
/// Calls block until they are done and may come from any thread.
package final class SessionStore: Sendable {
    /// Days after its last event that a session stays, unless it is kept; the day itself counts
    /// as 0.
    package static let retention = 30

    /// Seconds to wait for another program that holds the file.
    static let patience = 3.0

    let queue: DatabaseQueue
    let folder: StoreFolder
    /// The files that must still be there for a write to count; none for a store in memory.
    let files: [FileIdentity]

    init(queue: DatabaseQueue, folder: StoreFolder, files: [FileIdentity]) {
        self.queue = queue
        self.folder = folder
        self.files = files
    }

    /// Whether sessions outlive the program.
    package var isOnDisk: Bool { !files.isEmpty }

    /// `$XDG_DATA_HOME/dilemmakamers`, or under `~/.local/share` when that is not set to an
    /// absolute path.
    package static var standardFolder: String {
        standardFolder(ProcessInfo.processInfo.environment, home: NSHomeDirectory())
    }

    static func standardFolder(_ environment: [String: String], home: String) -> String {
        let chosen = environment["XDG_DATA_HOME"] ?? ""
        return (chosen.hasPrefix("/") ? chosen : home + "/.local/share") + "/dilemmakamers"
    }

    /// Lets go of the file; every later call throws. Happens by itself when the store is dropped.
    package func close() {
        try? queue.close()
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(SessionError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw SessionError(error)
        }
    }

    /// Runs the body in a transaction that is on disk, in a file that can be found again, when
    /// this returns.
    func write<Value>(_ body: (Database) throws -> Value) throws(SessionError) -> Value {
        do {
            return try queue.write { db in
                let value = try body(db)
                guard files.allSatisfy(\.isStillThere) else { throw SessionError.vanished }
                return value
            }
        } catch {
            throw SessionError(error)
        }
    }
}
