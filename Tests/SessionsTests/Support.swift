import Resources
import Foundation
import GRDB
import ScenarioEngine
import TestSupport
import Testing

@testable import Sessions

/// A folder for a store that is gone when the test is.
final class Scratch {
    let root: String
    /// Where the store goes; made by the store.
    var folder: String { root + "/data/dilemmakamers" }
    var database: String { folder + "/sessions.sqlite" }

    init() throws {
        root = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    /// Opens the store, which must be on disk and have nothing to tell.
    func open(_ today: Day = .today, patience: Double = SessionStore.patience) throws
        -> SessionStore
    {
        let opening = SessionStore.open(in: folder, today: today, patience: patience)
        try #require(opening.notices == [])
        try #require(opening.store.isOnDisk)
        return opening.store
    }

    func makeFolder() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    func write(_ bytes: some Sequence<UInt8>, as name: String = "sessions.sqlite") throws {
        try makeFolder()
        try Data(bytes).write(to: URL(filePath: folder + "/" + name))
    }

    func bytes(_ name: String = "sessions.sqlite") throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + name)))
    }

    /// Names of the files in the folder, in order.
    var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    /// Runs SQL on the database beside the store, as another program would.
    @discardableResult
    func sql(_ statement: String) throws -> [Row] {
        let queue = try DatabaseQueue(path: database)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction { try Row.fetchAll($0, sql: statement) }
    }

    /// Names of the files in which one of the texts occurs, byte for byte.
    func files(holding texts: [String]) throws -> [String] {
        try names.filter { name in
            let data = Data(try bytes(name))
            return texts.contains { data.range(of: Data($0.utf8)) != nil }
        }
    }
}

extension Day {
    static let today = day("2026-11-26")

    /// A date written out in a test.
    static func day(_ text: String) -> Day {
        guard let day = Day(text) else { fatalError("no date: \(text)") }
        return day
    }
}

extension SessionStore {
    /// Begins a session of a random scenario.
    func begin(
        _ seed: UInt64 = 1,
        title: String = "Donderdag leeg",
        source: RoomSource = .bundled("donderdag-leeg"),
        today: Day = .today
    ) throws -> PlayedSession {
        var scenario = RandomScenario.make(seed: 1)
        scenario.title = title
        var generator = SeededGenerator(seed: seed)
        return try begin(
            CompiledScenario(scenario),
            source: source,
            seed: seed,
            today: today,
            using: &generator
        )
    }

    /// Plays a number of choices, each with its consequence left.
    func play(_ played: inout PlayedSession, choices: Int, today: Day = .today) throws {
        for number in 0..<choices {
            try append(.chose(scene: "s\(number)", option: "a"), to: &played, today: today)
            try append(.wentOn, to: &played, today: today)
        }
    }
}

extension SeededGenerator {
    /// Any event, possible here or not.
    mutating func event() -> SessionEvent {
        let scene = pick(["s1", "s2", "s3"] + nastyTexts)
        return switch int(0...9) {
        case 0...3: .chose(scene: scene, option: pick(["a", "b"] + nastyTexts))
        case 4...6: .wentOn
        case 7: .wentBack
        case 8: .pinch(scene: scene)
        default: chance(0.1) ? .ended : .wentOn
        }
    }
}
