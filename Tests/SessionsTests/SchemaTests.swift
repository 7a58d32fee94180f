import GRDB
import ScenarioEngine
import Testing

@testable import Sessions

@Suite("Schema")
struct SchemaTests {
    @Test(
        "The file itself refuses to change, drop or skip an event, and to change a session's facts",
        arguments: [
            "UPDATE event SET option = 'b'",
            "UPDATE event SET sequence = 9 WHERE sequence = 3",
            "UPDATE OR REPLACE event SET sequence = 1 WHERE sequence = 2",
            "DELETE FROM event",
            "DELETE FROM event WHERE sequence = 3",
            "INSERT INTO event VALUES (1, 5, 'wentOn', NULL, NULL)",
            "INSERT INTO event VALUES (1, 0, 'wentOn', NULL, NULL)",
            "INSERT INTO event VALUES (1, 3, 'wentOn', NULL, NULL)",
            "INSERT OR REPLACE INTO event VALUES (1, 3, 'pinch', 'x', NULL)",
            "INSERT OR REPLACE INTO event VALUES (1, 1, 'pinch', 'x', NULL)",
            "INSERT INTO event VALUES (99, 1, 'wentOn', NULL, NULL)",
            "INSERT INTO event VALUES (1, 4, 'chose', 's', NULL)",
            "INSERT INTO event VALUES (1, 4, 'pinch', NULL, NULL)",
            "INSERT INTO event VALUES (1, 4, 'wentOn', 's', NULL)",
            "INSERT INTO event VALUES (1, 4, '', NULL, NULL)",
            "INSERT INTO event VALUES (1, 4, NULL, NULL, NULL)",
            "UPDATE session SET seed = 3",
            "UPDATE session SET pseudonym = 'an dere'",
            "UPDATE session SET begun = '2026-01-01'",
            "UPDATE session SET lastUsed = '2026-02-30'",
            "UPDATE session SET lastUsed = 'gisteren'",
            "UPDATE session SET lastUsed = NULL",
            "UPDATE session SET isKept = 2",
            "INSERT INTO session SELECT 2, id, pseudonym, scenario, version, digest, variant, "
                + "seed, sourceKind, source, title, begun, lastUsed, 2, 0 FROM session",
        ]
    )
    func refuses(statement: String) throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        var played = try store.begin()
        try store.append(.chose(scene: "s", option: "a"), to: &played, today: .today)
        try store.append(.wentOn, to: &played, today: .today)
        try store.append(.pinch(scene: "s"), to: &played, today: .today)
        let error = #expect(throws: DatabaseError.self) {
            try store.queue.write { try $0.execute(sql: statement) }
        }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(String(describing: error))")
        #expect(try store.session(played.id) == played)
    }

    @Test("The next event may be added, and deleting a session takes its events along")
    func allows() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        var played = try store.begin()
        try store.play(&played, choices: 1)
        try store.queue.write { db in
            try db.execute(sql: "INSERT INTO event VALUES (1, 3, 'pinch', 's', NULL)")
            try db.execute(sql: "DELETE FROM session")
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM event") == 0)
        }
    }

    @Test("The file names its program and version, and is set for safety")
    func settings() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        let wanted = [
            "application_id": String(Schema.applicationID), "user_version": "1",
            "journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "secure_delete": "1",
            "busy_timeout": "3000", "temp_store": "2",
        ]
        for (name, value) in wanted {
            let found = try store.queue.writeWithoutTransaction { db in
                try String.fetchOne(db, sql: "PRAGMA \(name)")
            }
            #expect(found == value, "\(name)")
        }
        // The first bytes and the application id, as `file` and others read them.
        store.close()
        let bytes = try scratch.bytes()
        #expect(Array(bytes[..<15]) == Array("SQLite format 3".utf8))
        #expect(Array(bytes[68..<72]) == Array("Dlmk".utf8))
    }
}
