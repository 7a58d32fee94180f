internal import Resources
package import Foundation
internal import GRDB

extension SessionStore {
    /// Wipes one session.
    @discardableResult
    package func wipe(_ id: UUID) throws(SessionError) -> WipeReport {
        var report = try write { db in
            try Self.delete("number = ?", [Self.number(of: id, db)], db)
        }
        report.isComplete = clearTraces()
        return report
    }

    /// Wipes every session, kept or not, and every file that was set aside.
    package func wipeAll() throws(SessionError) -> WipeReport {
        var report = try write { db in try Self.delete("true", [], db) }
        report.isComplete = clearTraces()
        wipeSetAside(before: nil, &report)
        if !isOnDisk { report.isComplete = folder.removeDatabase() && report.isComplete }
        return report
    }

    /// Wipes what is not kept and was last used before a day, and what was set aside before it.
    func wipe(lastUsedBefore limit: Day) throws(SessionError) -> WipeReport {
        var report = try write { db in
            try Self.delete("NOT isKept AND lastUsed < ?", [limit.description], db)
        }
        if report.sessions > 0 { report.isComplete = clearTraces() }
        wipeSetAside(before: limit, &report)
        return report
    }

    private func wipeSetAside(before limit: Day?, _ report: inout WipeReport) {
        let (count, isComplete) = folder.removeSetAside(before: limit)
        report.setAsideFiles = count
        report.isComplete = report.isComplete && isComplete
    }

    private static func delete(
        _ condition: String,
        _ arguments: StatementArguments,
        _ db: Database
    ) throws -> WipeReport {
        var report = WipeReport()
        report.choices =
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM event WHERE kind = 'chose'
                    AND session IN (SELECT number FROM session WHERE \(condition))
                    """,
                arguments: arguments
            ) ?? 0
        try db.execute(sql: "DELETE FROM session WHERE \(condition)", arguments: arguments)
        report.sessions = db.changesCount
        return report
    }

    /// Rebuilds the file without what was deleted and cuts the log to nothing; false when another
    /// program or the disk prevents it.
    private func clearTraces() -> Bool {
        do {
            return try queue.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM")
                try db.checkpoint(.truncate)
                return true
            }
        } catch {
            return false
        }
    }
}
