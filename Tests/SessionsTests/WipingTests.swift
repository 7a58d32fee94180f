import Foundation
import GRDB
import ScenarioEngine
import TestSupport
import Testing

@testable import Sessions

@Suite("Wiping")
struct WipingTests {
    /// Fills a store with many long texts; gives the texts.
    private func fill(_ store: SessionStore, _ seeds: ClosedRange<UInt64>) throws -> [String] {
        var texts: [String] = []
        for seed in seeds {
            let title = "Titel van kamer \(seed) " + String(repeating: "lang ", count: 40)
            let path = "/home/iemand/kamers/eigen-\(seed).yaml"
            var played = try store.begin(seed, title: title, source: .file(path))
            texts += [title, path, played.session.pseudonym, played.id.text]
            for number in 0..<20 {
                let scene = "scène-\(seed)-\(number)"
                try store.append(.chose(scene: scene, option: "keuze"), to: &played, today: .today)
                if number % 3 == 0 {
                    try store.append(.wentBack, to: &played, today: .today)
                } else {
                    try store.append(.wentOn, to: &played, today: .today)
                }
                texts.append(scene)
            }
        }
        return texts + ["keuze"]
    }

    @Test("After “wis alles” no byte of any text is in any file, while open and after closing")
    func nothingIsLeft() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        let texts = try fill(store, 1...25)
        // Some went earlier, so that there are free pages; some lie in files set aside.
        for session in try store.all().prefix(5) { try store.wipe(session.id) }
        try scratch.write(scratch.bytes(), as: "sessions-broken-2026-11-20.sqlite")
        try scratch.write("log \(texts[0])".utf8, as: "sessions-broken-2026-11-20.sqlite-wal")
        try scratch.write("\(texts[1])".utf8, as: "sessions-newer-2026-11-21-2.sqlite")
        #expect(try scratch.files(holding: texts).count >= 4)

        let report = try store.wipeAll()
        #expect(report.sessions == 20 && report.choices == 400 && report.setAsideFiles == 2)
        #expect(report.isComplete)
        #expect(try scratch.files(holding: texts) == [])
        #expect(scratch.names == ["sessions.sqlite", "sessions.sqlite-shm", "sessions.sqlite-wal"])
        #expect(try scratch.bytes("sessions.sqlite-wal").isEmpty)
        let fresh = try Scratch()
        try fresh.open().close()
        #expect(try scratch.bytes().count == fresh.bytes().count)
        store.close()
        #expect(try scratch.files(holding: texts) == [])
        #expect(try scratch.open().all().isEmpty)
    }

    @Test("The store goes on after “wis alles”, and a second time finds nothing")
    func again() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        _ = try fill(store, 1...2)
        #expect(try store.wipeAll().sessions == 2)
        let second = try store.wipeAll()
        #expect(second.isEmpty && second.isComplete && second.choices == 0)
        var played = try store.begin()
        try store.play(&played, choices: 2)
        store.close()
        #expect(try scratch.open().session(played.id) == played)
    }

    @Test("Wiping one session leaves no byte of it, and the others whole")
    func one() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        let others = try fill(store, 1...6)
        var played = try store.begin(99, title: "Unieke titel van deze ene kamer")
        try store.append(.chose(scene: "enige-scène", option: "x"), to: &played, today: .today)
        let rest = try store.all().filter { $0.id != played.id }
        #expect(try store.wipe(played.id) == WipeReport(sessions: 1, choices: 1))
        let texts = ["Unieke titel", "enige-scène", played.session.pseudonym, played.id.text]
        #expect(try scratch.files(holding: texts) == [])
        #expect(try scratch.files(holding: [others[0]]) == ["sessions.sqlite"])
        #expect(try store.all() == rest)
    }

    @Test("Files of others in the folder, and names that only look alike, stay")
    func others() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        let names = [
            "sessions-broken-2026-11-26.sqlite.txt", "sessions-broken-vandaag.sqlite",
            "sessions-broken-2026-02-30.sqlite", "my-sessions-broken-2026-11-26.sqlite",
            "place.ini",
        ]
        for name in names { try scratch.write("x".utf8, as: name) }
        #expect(try store.wipeAll().setAsideFiles == 0)
        #expect(Set(scratch.names).isSuperset(of: names))
    }

    @Test("A log that another program still reads is told as not complete; later it is")
    func incomplete() throws {
        let scratch = try Scratch()
        let store = try scratch.open(patience: 0.1)
        let texts = try fill(store, 1...2)
        let reader = try DatabaseQueue(path: scratch.database)
        let report = try reader.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN")
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
            let report = try store.wipeAll()
            try db.execute(sql: "ROLLBACK")
            return report
        }
        #expect(report.sessions == 2 && !report.isComplete)
        let second = try store.wipeAll()
        #expect(second.isEmpty && second.isComplete)
        #expect(try scratch.files(holding: texts) == [])
        try reader.close()
    }

    @Test("A store in memory also wipes the file that it could not use")
    func unusableFile() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        let texts = try fill(store, 1...1)
        store.close()
        let other = try DatabaseQueue(path: scratch.database)
        let opening = try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            let opening = SessionStore.open(in: scratch.folder, today: .today, patience: 0.1)
            try db.execute(sql: "ROLLBACK")
            return opening
        }
        try other.close()
        try #require(!opening.store.isOnDisk)
        #expect(try scratch.files(holding: texts) == ["sessions.sqlite"])
        #expect(try opening.store.wipeAll().isComplete)
        #expect(scratch.names == [])
    }

    @Test("On opening, what was last used 31 days ago goes; 30 days and what is kept stay")
    func retention() throws {
        let scratch = try Scratch()
        let store = try scratch.open(.day("2026-10-01"))
        var stays = try store.begin(1, today: .day("2026-10-01"))
        try store.append(.pinch(scene: "s"), to: &stays, today: .day("2026-10-27"))
        var goes = try store.begin(2, title: "Gaat weg", today: .day("2026-10-01"))
        try store.play(&goes, choices: 4, today: .day("2026-10-26"))
        let kept = try store.begin(3, today: .day("2026-10-01"))
        try store.keep(kept.id)
        store.close()

        let opening = SessionStore.open(in: scratch.folder, today: .day("2026-11-26"))
        #expect(opening.notices == [.wiped(WipeReport(sessions: 1, choices: 4))])
        #expect(try Set(opening.store.all().map(\.id)) == [stays.id, kept.id])
        #expect(try scratch.files(holding: ["Gaat weg", goes.session.pseudonym]) == [])
        try opening.store.keep(kept.id, false)
        opening.store.close()

        let next = SessionStore.open(in: scratch.folder, today: .day("2026-11-27"))
        #expect(next.notices == [.wiped(WipeReport(sessions: 2))])
        #expect(try next.store.all().isEmpty)
    }

    @Test("Files set aside go with what is 31 days old")
    func retentionOfFiles() throws {
        let scratch = try Scratch()
        try scratch.write("rubbish".utf8)
        let path = scratch.folder + "/sessions-broken-2026-10-27.sqlite"
        let first = SessionStore.open(in: scratch.folder, today: .day("2026-10-27"))
        #expect(first.notices == [.setAside(.broken, path: path)])
        first.store.close()
        try scratch.open(.day("2026-11-26")).close()
        #expect(FileManager.default.fileExists(atPath: path))
        let last = SessionStore.open(in: scratch.folder, today: .day("2026-11-27"))
        #expect(last.notices == [.wiped(WipeReport(setAsideFiles: 1))])
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
