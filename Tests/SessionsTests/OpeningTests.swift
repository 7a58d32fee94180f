import Foundation
import GRDB
import ScenarioEngine
import TestSupport
import Testing

@testable import Sessions

@Suite("Opening the store")
struct OpeningTests {
    /// Opens, expects the file to be set aside under this name and a fresh one in its place.
    private func expectSetAside(
        _ scratch: Scratch,
        _ reason: SetAsideReason = .broken,
        as name: String = "sessions-broken-2026-11-26.sqlite",
        comment: Comment? = nil
    ) throws {
        let opening = SessionStore.open(in: scratch.folder, today: .today)
        #expect(opening.notices == [.setAside(reason, path: scratch.folder + "/" + name)], comment)
        #expect(opening.store.isOnDisk, comment)
        #expect(try opening.store.all().isEmpty)
        var played = try opening.store.begin()
        try opening.store.play(&played, choices: 1)
        opening.store.close()
        #expect(try scratch.open().session(played.id) == played)
    }

    /// The bytes of a sound file with a few sessions in it.
    private func sound(_ scratch: Scratch) throws -> [UInt8] {
        let store = try scratch.open()
        for seed in UInt64(1)...6 {
            var played = try store.begin(seed, title: String(repeating: "Titel ", count: 80))
            try store.play(&played, choices: 12)
        }
        store.close()
        return try scratch.bytes()
    }

    @Test("The folder is readable for its owner only, and so is every file in it")
    func permissions() throws {
        func mode(_ path: String) throws -> Int {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            return try #require(attributes[.posixPermissions] as? NSNumber).intValue
        }
        for looseBefore in [false, true] {
            let scratch = try Scratch()
            if looseBefore {
                try scratch.open().close()
                for path in [scratch.folder, scratch.database] {
                    try FileManager.default.setAttributes(
                        [.posixPermissions: 0o755],
                        ofItemAtPath: path
                    )
                }
            }
            let store = try scratch.open()
            _ = try store.begin()
            #expect(try mode(scratch.folder) == 0o700)
            #expect(scratch.names.count == 3)
            for name in scratch.names { #expect(try mode(scratch.folder + "/" + name) == 0o600) }
            store.close()
        }
    }

    @Test("The folder is under $XDG_DATA_HOME when that is an absolute path, else under home")
    func standardFolder() {
        func folder(_ value: String?) -> String {
            SessionStore.standardFolder(
                value.map { ["XDG_DATA_HOME": $0] } ?? [:],
                home: "/home/x"
            )
        }
        #expect(folder("/data") == "/data/dilemmakamers")
        #expect(folder(nil) == "/home/x/.local/share/dilemmakamers")
        #expect(folder("") == "/home/x/.local/share/dilemmakamers")
        #expect(folder("here") == "/home/x/.local/share/dilemmakamers")
    }

    @Test("Random bytes are set aside, as they were, and a fresh file is begun")
    func randomBytes() throws {
        for seed in UInt64(1)...8 {
            let scratch = try Scratch()
            var generator = SeededGenerator(seed: seed)
            var bytes = (0..<generator.int(1...20_000)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            // Half of them begin as a database does.
            if seed % 2 == 0 { bytes = Array("SQLite format 3\0".utf8) + bytes }
            try scratch.write(bytes)
            try expectSetAside(scratch)
            #expect(try scratch.bytes("sessions-broken-2026-11-26.sqlite") == bytes)
        }
    }

    @Test("A file cut short is set aside, unless nothing is left of it")
    func truncated() throws {
        let source = try Scratch()
        let whole = try sound(source)
        for length in [1, 99, 100, 4095, 4096, 4097, 9000, whole.count - 4096, whole.count - 1] {
            let scratch = try Scratch()
            try scratch.write(whole[..<length])
            try expectSetAside(scratch, comment: "\(length) of \(whole.count) bytes")
        }
        let empty = try Scratch()
        try empty.write([])
        _ = try empty.open().begin()
    }

    @Test("Whatever bytes change in a sound file, opening ends in a store that keeps")
    func changedBytes() throws {
        let source = try Scratch()
        let whole = try sound(source)
        var setAside = 0
        for seed in UInt64(0)..<60 {
            var generator = SeededGenerator(seed: seed)
            var bytes = whole
            for _ in 0..<generator.pick([1, 2, 20]) {
                let limit = generator.chance(0.4) ? 100 : bytes.count
                bytes[generator.int(0...limit - 1)] = UInt8.random(in: 0...255, using: &generator)
            }
            let scratch = try Scratch()
            try scratch.write(bytes)
            let opening = SessionStore.open(in: scratch.folder, today: .today)
            #expect(opening.store.isOnDisk, "seed \(seed): \(opening.notices)")
            setAside += opening.notices.isEmpty ? 0 : 1
            // What is still there can be read, listed and wiped.
            for session in try opening.store.all() {
                _ = try? opening.store.session(session.id)
            }
            _ = try? opening.store.unfinished()
            var played = try opening.store.begin(77)
            try opening.store.play(&played, choices: 2)
            #expect(try opening.store.session(played.id) == played)
            #expect(try opening.store.wipeAll().isComplete)
        }
        #expect(setAside > 12)
    }

    @Test("A log without its database is set aside too, instead of thrown away by SQLite")
    func logAlone() throws {
        for isEmptyFileThere in [true, false] {
            let scratch = try Scratch()
            let store = try scratch.open()
            _ = try store.begin()
            let log = try scratch.bytes("sessions.sqlite-wal")
            store.close()
            try FileManager.default.removeItem(atPath: scratch.folder)
            try scratch.write(log, as: "sessions.sqlite-wal")
            if isEmptyFileThere { try scratch.write([]) }
            try expectSetAside(scratch)
            #expect(try scratch.bytes("sessions-broken-2026-11-26.sqlite-wal") == log)
        }
    }

    @Test("Rubbish beside a broken file does no harm, and a taken name gets a number")
    func names() throws {
        let scratch = try Scratch()
        for count in 1...3 {
            try scratch.write("rubbish \(count)".utf8)
            try scratch.write("log \(count)".utf8, as: "sessions.sqlite-wal")
            try scratch.write("index".utf8, as: "sessions.sqlite-shm")
            let name = "sessions-broken-2026-11-26\(count == 1 ? "" : "-\(count)").sqlite"
            try expectSetAside(scratch, as: name)
            #expect(try scratch.bytes(name) == Array("rubbish \(count)".utf8))
        }
    }

    @Test(
        "A folder in the place of the database or of its log is set aside",
        arguments: ["sessions.sqlite", "sessions.sqlite-wal", "sessions.sqlite-shm"]
    )
    func folderInPlace(name: String) throws {
        let scratch = try Scratch()
        if name != "sessions.sqlite" { try scratch.open().close() }
        let folder = scratch.folder + "/" + name
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(filePath: folder + "/inside"))
        try expectSetAside(scratch)
        let opening = SessionStore.open(in: scratch.folder, today: .today)
        #expect(try opening.store.wipeAll().setAsideFiles == 1)
        #expect(!scratch.names.contains { $0.hasPrefix("sessions-") })
    }

    @Test("A pipe in the place of the database does not keep the program waiting")
    func pipeInPlace() throws {
        let scratch = try Scratch()
        try scratch.makeFolder()
        try #require(mkfifo(scratch.database, 0o600) == 0)
        try expectSetAside(scratch)
    }

    @Test("A file of a newer version is set aside as it is, log included")
    func newer() throws {
        let scratch = try Scratch()
        let before = try sound(scratch)
        try scratch.sql("PRAGMA user_version = 7")
        let bytes = try scratch.bytes()
        #expect(bytes != before)
        let name = "sessions-newer-2026-11-26.sqlite"
        try expectSetAside(scratch, .newer(version: 7), as: name)
        #expect(try scratch.bytes(name) == bytes)
    }

    @Test(
        "A database of another program, or one whose rules were taken out, is set aside",
        arguments: [
            "PRAGMA application_id = 12345", "PRAGMA application_id = 0",
            "DROP TRIGGER eventStays", "DROP TABLE event", "CREATE TABLE other (x)",
        ]
    )
    func foreign(statement: String) throws {
        let scratch = try Scratch()
        _ = try sound(scratch)
        try scratch.sql(statement)
        try expectSetAside(scratch)
    }

    @Test("Rows that break the rules of the file are found on opening")
    func brokenRows() throws {
        for statement in [
            "INSERT INTO event VALUES (99, 1, 'wentOn', NULL, NULL)",
            "INSERT INTO event VALUES (1, 25, 'chose', NULL, NULL)",
        ] {
            let scratch = try Scratch()
            _ = try sound(scratch)
            let queue = try DatabaseQueue(path: scratch.database)
            try queue.writeWithoutTransaction { db in
                try db.execute(
                    sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON"
                )
                try db.execute(sql: statement)
            }
            try queue.close()
            try expectSetAside(scratch, comment: "\(statement)")
        }
    }

    @Test("Where nothing can be written, sessions live in memory and a notice says so")
    func unwritable() throws {
        let scratch = try Scratch()
        // A file in the place of a folder: also for root, who may write everywhere else.
        try Data("x".utf8).write(to: URL(filePath: scratch.root + "/data"))
        let opening = SessionStore.open(in: scratch.folder, today: .today)
        #expect(opening.notices == [.nothingKept(.readOnly)])
        #expect(!opening.store.isOnDisk)
        var played = try opening.store.begin()
        try opening.store.play(&played, choices: 2)
        #expect(try opening.store.unfinished() == [played])
        #expect(try Data(contentsOf: URL(filePath: scratch.root + "/data")) == Data("x".utf8))
    }

    @Test("In a folder without the right to write, a sound file is left as it is")
    func readOnlyFolder() throws {
        let scratch = try Scratch()
        let bytes = try sound(scratch)
        for path in [scratch.database, scratch.folder] {
            try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: path)
        }
        let opening = SessionStore.open(in: scratch.folder, today: .today)
        // Root may write all the same; what must not happen is a loss.
        #expect(!opening.notices.contains { if case .setAside = $0 { true } else { false } })
        if opening.store.isOnDisk {
            #expect(try opening.store.all().count == 6)
        } else {
            #expect(opening.notices == [.nothingKept(.readOnly)])
            #expect(try scratch.bytes() == bytes)
        }
        opening.store.close()
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700],
            ofItemAtPath: scratch.folder
        )
    }

    @Test("A file that another program keeps to itself is left alone, and a notice says so")
    func heldElsewhere() throws {
        let scratch = try Scratch()
        let bytes = try sound(scratch)
        let other = try DatabaseQueue(path: scratch.database)
        let opening = try other.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
            let opening = SessionStore.open(in: scratch.folder, today: .today, patience: 0.1)
            try db.execute(sql: "ROLLBACK")
            return opening
        }
        #expect(opening.notices == [.nothingKept(.locked)])
        #expect(!opening.store.isOnDisk)
        try other.close()
        #expect(try scratch.bytes() == bytes)
    }
}
