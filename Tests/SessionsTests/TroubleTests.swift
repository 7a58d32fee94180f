import Foundation
import GRDB
import ScenarioEngine
import Testing

@testable import Sessions

/// What goes wrong with the disk or the file while the store is open.
@Suite("Trouble while playing")
struct TroubleTests {
    @Test("A full disk is told at the choice, which is not there afterwards; the others are")
    func full() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        var played = try store.begin()
        try store.queue.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
        }
        let long = String(repeating: "s", count: 500)
        var written = 0
        #expect(throws: SessionError.diskFull) {
            while written < 1000 {
                try store.append(.pinch(scene: long + "\(written)"), to: &played, today: .today)
                written += 1
            }
        }
        #expect(written > 0 && played.progress.eventCount == written)
        store.close()
        #expect(try scratch.open().session(played.id) == played)
    }

    @Test("A file that is deleted, moved or replaced while in use is told; nothing goes astray")
    func vanished() throws {
        for change in ["delete", "move", "replace", "log"] {
            let scratch = try Scratch()
            let store = try scratch.open()
            var played = try store.begin()
            try store.play(&played, choices: 2)
            let files = FileManager.default
            switch change {
            case "delete": try files.removeItem(atPath: scratch.database)
            case "move":
                try files.moveItem(atPath: scratch.database, toPath: scratch.root + "/elsewhere")
            case "replace":
                try files.moveItem(atPath: scratch.database, toPath: scratch.root + "/elsewhere")
                try files.copyItem(atPath: scratch.root + "/elsewhere", toPath: scratch.database)
            default: try files.removeItem(atPath: scratch.database + "-wal")
            }
            let before = played
            #expect(throws: SessionError.vanished, "\(change)") {
                try store.append(.chose(scene: "x", option: "y"), to: &played, today: .today)
            }
            #expect(played == before)
        }
    }

    @Test("A file that another program holds is told as locked, and works again after")
    func locked() throws {
        let scratch = try Scratch()
        let store = try scratch.open(patience: 0.1)
        var played = try store.begin()
        let other = try DatabaseQueue(path: scratch.database)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: SessionError.locked) {
                try store.append(.pinch(scene: "s"), to: &played, today: .today)
            }
            #expect(try store.session(played.id) == played)
            try db.execute(sql: "ROLLBACK")
        }
        try store.append(.pinch(scene: "s"), to: &played, today: .today)
        #expect(try store.session(played.id) == played)
    }

    @Test("A connection that may only read is told as such")
    func readOnly() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        var played = try store.begin()
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
        #expect(throws: SessionError.readOnly) {
            try store.append(.pinch(scene: "s"), to: &played, today: .today)
        }
    }

    @Test("A store in memory plays like any other, and nothing of it reaches the folder")
    func inMemory() throws {
        let scratch = try Scratch()
        try scratch.makeFolder()
        let opening = SessionStore.open(in: "/dev/null/dilemmakamers", today: .today)
        #expect(opening.notices == [.nothingKept(.readOnly)])
        #expect(!opening.store.isOnDisk)
        var played = try opening.store.begin()
        try opening.store.play(&played, choices: 3)
        #expect(try opening.store.unfinished() == [played])
        let report = try opening.store.wipeAll()
        #expect(report.sessions == 1 && report.choices == 3 && report.isComplete)
        #expect(try opening.store.all().isEmpty)
    }
}
