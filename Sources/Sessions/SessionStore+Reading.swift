package import Foundation
internal import GRDB

extension SessionStore {
    /// Sessions that have not reached their debrief, the one used last first. Leaves out those
    /// that hold events of a later version: they cannot be gone on with here.
    package func unfinished() throws(SessionError) -> [PlayedSession] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM session WHERE NOT EXISTS
                        (SELECT 1 FROM event WHERE session = number AND kind = 'ended')
                    ORDER BY lastTurn DESC
                    """
            )
            return try rows.compactMap { row in
                do {
                    return try Self.played(row, db)
                } catch SessionError.newer {
                    return nil
                }
            }
        }
    }

    /// Every session, the one used last first.
    package func all() throws(SessionError) -> [Session] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM session ORDER BY lastTurn DESC")
                .map(Session.init)
        }
    }

    /// One session as it is on disk now.
    ///
    /// - Throws: `unknownSession`; `newer` when it holds an event of a later version.
    package func session(_ id: UUID) throws(SessionError) -> PlayedSession {
        try read { db in
            let row = try Row.fetchOne(
                db,
                sql: "SELECT * FROM session WHERE id = ?",
                arguments: [id.text]
            )
            guard let row else { throw SessionError.unknownSession }
            return try Self.played(row, db)
        }
    }

    private static func played(_ row: Row, _ db: Database) throws -> PlayedSession {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT sequence, kind, scene, option FROM event WHERE session = ?
                ORDER BY sequence
                """,
            arguments: [row.value("number", as: Int64.self)]
        )
        var progress = Progress()
        while let row = try rows.next() {
            let columns = SessionEvent.Columns(
                kind: try row.value("kind"),
                scene: try row.valueIfAny("scene"),
                option: try row.valueIfAny("option")
            )
            guard try row.value("sequence") == progress.eventCount + 1 else {
                throw SessionError.damaged
            }
            try progress.apply(SessionEvent(columns))
        }
        return PlayedSession(session: try Session(row), progress: progress)
    }
}
