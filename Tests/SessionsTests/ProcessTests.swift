import Foundation
import GRDB
import ScenarioEngine
import TestSupport
import Testing

@testable import Sessions

@Suite("Several processes", .serialized)
struct ProcessTests {
    /// The events of a session as the helper prints them.
    private func events(_ id: UUID, _ scratch: Scratch) throws -> [String] {
        try scratch.sql(
            """
            SELECT kind, scene, option FROM event JOIN session ON number = session
            WHERE id = '\(id.text)' ORDER BY sequence
            """
        ).map { row in
            let columns = SessionEvent.Columns(kind: row[0], scene: row[1], option: row[2])
            return "event \(try SessionEvent(columns))"
        }
    }

    @Test(
        "After kill -9 at any moment, every event that was reported is there, and at most one more"
    )
    func killed() throws {
        let scratch = try Scratch()
        var generator = SeededGenerator(seed: 11)
        var reported = 0
        for round in UInt64(1)...40 {
            let writer = try Writer(scratch, seed: round, count: 100_000)
            var lines: [String] = []
            let limit = generator.chance(0.2) ? 0 : generator.int(1...40)
            while lines.count < limit, let line = writer.line() { lines.append(line) }
            usleep(UInt32(generator.int(0...3000)))
            writer.kill()
            lines += writer.lines()
            #expect(writer.exitCode() == nil)
            #expect(!lines.contains { $0.hasPrefix("notice") || $0.hasPrefix("refused") })

            let store = try scratch.open()
            guard let first = lines.first else { continue }
            let id = try #require(UUID(uuidString: String(first.dropFirst("session ".count))))
            let played = try store.session(id)
            #expect(try store.unfinished().contains(played))
            store.close()
            let found = try events(id, scratch)
            let said = Array(lines.dropFirst())
            reported += said.count
            #expect(Array(found.prefix(said.count)) == said, "round \(round)")
            #expect(found.count <= said.count + 1)
            #expect(played.progress.eventCount == found.count)
        }
        #expect(reported > 100)
    }

    @Test("Many processes write into one file at once; nothing is lost, mixed up or refused")
    func together() throws {
        let scratch = try Scratch()
        let writers = try (UInt64(1)...5).map { try Writer(scratch, seed: $0, count: 60) }
        let lines = writers.map { $0.lines() }
        #expect(writers.map { $0.exitCode() } == [0, 0, 0, 0, 0])
        let store = try scratch.open()
        #expect(try store.all().count == 5)
        for said in lines {
            let first = try #require(said.first)
            let id = try #require(UUID(uuidString: String(first.dropFirst("session ".count))))
            #expect(try store.session(id).progress.eventCount == 60)
            #expect(try events(id, scratch) == Array(said.dropFirst()))
        }
        #expect(try scratch.sql("PRAGMA integrity_check").map { $0[0] as String } == ["ok"])
    }

    @Test("Processes that find a broken file at once set it aside once, and share the fresh one")
    func brokenTogether() throws {
        for round in UInt64(0)..<5 {
            let scratch = try Scratch()
            try scratch.write("rubbish".utf8)
            let writers = try (UInt64(1)...4).map {
                try Writer(scratch, seed: round * 10 + $0, count: 5)
            }
            let lines = writers.flatMap { $0.lines() }
            #expect(writers.map { $0.exitCode() } == [0, 0, 0, 0])
            #expect(lines.filter { $0.hasPrefix("notice") }.count == 1)
            #expect(try scratch.open().all().count == 4)
            #expect(scratch.names.filter { $0.hasPrefix("sessions-broken") }.count == 1)
        }
    }

    /// Whether a test may mount a file system of its own, without being root.
    private static let mayMount: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "unshare -rm mount -t tmpfs none /mnt 2>/dev/null"]
        try? process.run()
        process.waitUntilExit()
        return process.terminationReason == .exit && process.terminationStatus == 0
    }()

    @Test(
        "A full disk is told at the event or on opening; what was written before is still there",
        .enabled(if: mayMount)
    )
    func fullDisk() throws {
        let scratch = try Scratch()
        try scratch.makeFolder()
        let writer = try #require(Writer.executable).path
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "unshare", "-rm", "sh", "-c", Self.script, "sh", scratch.folder, writer,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        let parts = said.components(separatedBy: "---\n").map { $0.split(separator: "\n") }
        try #require(parts.count == 3, "\(said)")
        #expect(parts[0].count > 10 && parts[0].last == "refused diskFull")
        #expect(!parts[0].contains { $0.hasPrefix("notice") })
        #expect(parts[1].first?.hasPrefix("session ") == true && parts[1].count == 6)
        #expect(parts[2].count == 1 && parts[2][0].hasPrefix("notice nothingKept"))
        #expect(parts[2][0].hasSuffix("diskFull)"))
    }

    /// Fills a small disk by playing; makes room and plays on; fills a disk before it begins.
    private static let script = """
        mount -t tmpfs -o size=300k none "$1" && dd if=/dev/zero of="$1/ballast" bs=1k count=60 2>/dev/null
        "$2" "$1/a" 1 100000
        echo ---
        rm "$1/ballast"
        "$2" "$1/a" 2 5
        echo ---
        rm -r "$1/a"
        cat /dev/zero 2>/dev/null > "$1/ballast"
        "$2" "$1/b" 3 5
        """
}
