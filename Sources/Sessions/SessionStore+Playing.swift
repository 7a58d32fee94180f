package import Resources
package import Foundation
internal import GRDB
package import ScenarioEngine

extension SessionStore {
    /// Begins a session of a room, under a pseudonym that no other session has.
    ///
    /// - Parameters:
    ///   - seed: of the playthrough.
    ///   - generator: draws the id and the pseudonym.
    package func begin(
        _ story: CompiledScenario,
        source: RoomSource,
        seed: UInt64,
        today: Day,
        using generator: inout some RandomNumberGenerator
    ) throws(SessionError) -> PlayedSession {
        let session = try write { db in
            let taken = try String.fetchSet(db, sql: "SELECT pseudonym FROM session")
            var pseudonym = WordPair.random(using: &generator)
            for _ in 0..<100 where taken.contains(pseudonym) {
                pseudonym = WordPair.random(using: &generator)
            }
            let session = Session(
                id: .random(using: &generator),
                pseudonym: pseudonym,
                scenario: story.scenario.id,
                version: story.scenario.version,
                digest: story.scenario.digest,
                variant: story.variant,
                seed: seed,
                source: source,
                title: story.scenario.title,
                begun: today,
                lastUsed: today,
                isKept: false
            )
            try session.insert(into: db)
            return session
        }
        return PlayedSession(session: session, progress: Progress())
    }

    /// Adds an event to the log of a session; on disk when this returns.
    ///
    /// - Throws: `outOfTurn` when the event cannot follow, or when the log has grown since
    ///   `played` was read. On any error neither the file nor `played` has changed.
    package func append(
        _ event: SessionEvent,
        to played: inout PlayedSession,
        today: Day
    ) throws(SessionError) {
        let before = played
        var progress = before.progress
        try progress.apply(event)
        let columns = event.columns
        // SQLite would end the text there, and the choice could not be played again.
        guard ![columns.scene, columns.option].contains(where: { $0?.contains("\0") == true })
        else { throw .failed(code: Int(ResultCode.SQLITE_MISMATCH.rawValue)) }
        try write { db in
            let number = try Self.number(of: before.id, db)
            let last = try Int.fetchOne(
                db,
                sql: "SELECT max(sequence) FROM event WHERE session = ?",
                arguments: [number]
            )
            guard last ?? 0 == before.progress.eventCount else { throw SessionError.outOfTurn }
            try db.execute(
                sql: """
                    INSERT INTO event (session, sequence, kind, scene, option)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    number, progress.eventCount, columns.kind, columns.scene, columns.option,
                ]
            )
            try db.execute(
                sql: """
                    UPDATE session
                    SET lastUsed = ?, lastTurn = (SELECT max(lastTurn) + 1 FROM session)
                    WHERE number = ?
                    """,
                arguments: [today.description, number]
            )
        }
        played.progress = progress
        played.session.lastUsed = today
    }

    /// Sets whether the automatic wipe passes the session by.
    package func keep(_ id: UUID, _ isKept: Bool = true) throws(SessionError) {
        try write { db in
            try db.execute(
                sql: "UPDATE session SET isKept = ? WHERE number = ?",
                arguments: [isKept, Self.number(of: id, db)]
            )
        }
    }

    /// The row of a session.
    static func number(of id: UUID, _ db: Database) throws -> Int64 {
        let number = try Int64.fetchOne(
            db,
            sql: "SELECT number FROM session WHERE id = ?",
            arguments: [id.text]
        )
        guard let number else { throw SessionError.unknownSession }
        return number
    }
}

extension UUID {
    /// As it is stored: in small letters.
    var text: String { uuidString.lowercased() }

    /// Of version 4, from a generator (RFC 9562).
    static func random(using generator: inout some RandomNumberGenerator) -> UUID {
        var bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}
