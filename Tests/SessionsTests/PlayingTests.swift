import Foundation
import GRDB
import Resources
import ScenarioEngine
import ScenarioFile
import TestSupport
import Testing

@testable import Sessions

@Suite("Playing a session")
struct PlayingTests {
    @Test("After every event, a store opened anew is exactly where the one before was")
    func reopened() throws {
        let scratch = try Scratch()
        for seed in UInt64(0)..<6 {
            var generator = SeededGenerator(seed: seed)
            var naive = NaiveProgress()
            var played = try scratch.open().begin(seed)
            for _ in 0..<30 {
                let store = try scratch.open()
                #expect(try store.session(played.id) == played)
                let event = generator.event()
                let before = played
                do throws(SessionError) {
                    try store.append(event, to: &played, today: .today)
                    naive.add(event)
                } catch {
                    #expect(error == .outOfTurn && !naive.allows(event))
                    #expect(played == before)
                }
                #expect(naive.equals(played.progress))
                store.close()
            }
        }
    }

    @Test(
        "A room played to its end is restored from disk after every choice, to the same debrief",
        arguments: ["de-suggestie", "donderdag-leeg", "het-rooster-ligt-vast"]
    )
    func rooms(room: String) throws {
        let path = try #require(DataFolder.path) + "/rooms/\(room).yaml"
        let document = try ScenarioDocument(bytes: Data(contentsOf: URL(filePath: path)))
        let scratch = try Scratch()
        var generator = SeededGenerator(seed: 5)
        for variant in CompiledScenario.Variant.allCases {
            let story = try CompiledScenario(document.scenario, variant: variant)
            let seed = UInt64.random(in: (1 << 63)...UInt64.max, using: &generator)
            var playthrough = Playthrough(story, seed: seed)
            var store = try scratch.open()
            var played = try store.begin(
                story,
                source: .bundled(room),
                seed: seed,
                today: .today,
                using: &generator
            )
            while let scene = playthrough.scene {
                let option = generator.pick(playthrough.shownOrder)
                try store.append(
                    .chose(scene: scene.id, option: scene.options[option].id),
                    to: &played,
                    today: .today
                )
                try playthrough.choose(option)
                store.close()
                store = try scratch.open()
                played = try #require(try store.unfinished().first)
                #expect(played.progress.stage == .consequence)
                let restored = try Playthrough(story, restoring: played.saved)
                #expect(restored.steps == playthrough.steps)
                #expect(restored.shownOrder == playthrough.shownOrder)
                try store.append(.wentOn, to: &played, today: .today)
            }
            #expect(playthrough.steps.count > 2)
            #expect(played.saved == playthrough.saved)
            try store.append(.ended, to: &played, today: .today)
            #expect(try store.unfinished().isEmpty)
        }
    }

    @Test("What a session began with comes back as it was, whatever the texts and the seed")
    func facts() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        let seeds: [UInt64] = [0, 1, .max, 1 << 63, (1 << 63) - 1, 0xDEAD_BEEF_DEAD_BEEF]
        for (index, text) in nastyTexts.enumerated() {
            var generator = SeededGenerator(seed: UInt64(index))
            var scenario = RandomScenario.make(seed: 1)
            scenario.title = text
            let story = try CompiledScenario(scenario)
            let source: RoomSource = index % 2 == 0 ? .file("/a/" + text) : .bundled("b" + text)
            let played = try store.begin(
                story,
                source: source,
                seed: seeds[index % seeds.count],
                today: .today,
                using: &generator
            )
            let found = try store.session(played.id)
            #expect(found == played)
            #expect(found.session.title == text && found.session.source == source)
            #expect(found.session.seed == seeds[index % seeds.count])
            #expect(found.session.digest == scenario.digest)
            #expect(found.session.begun == .today && !found.session.isKept)
        }
    }

    @Test("No two sessions have the same pseudonym, even from the same generator")
    func pseudonyms() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        let story = try CompiledScenario(RandomScenario.make(seed: 1))
        for number in UInt64(0)..<120 {
            // Every other one would draw what the one before drew.
            var generator = SeededGenerator(seed: number / 2)
            _ = try store.begin(
                story,
                source: .bundled("x"),
                seed: 1,
                today: .today,
                using: &generator
            )
        }
        let sessions = try store.all()
        #expect(Set(sessions.map(\.pseudonym)).count == 120)
        #expect(Set(sessions.map(\.id)).count == 120)
        #expect(Set(sessions.map(\.pseudonym)).isSubset(of: WordPair.all))
        #expect(sessions.allSatisfy { $0.id.uuid.6 >> 4 == 4 && $0.id.uuid.8 >> 6 == 2 })
    }

    @Test("Sessions come with the one used last first; ended ones are not unfinished")
    func order() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        var first = try store.begin(1)
        let second = try store.begin(2)
        var third = try store.begin(3)
        #expect(try store.unfinished().map(\.id) == [third.id, second.id, first.id])
        try store.play(&first, choices: 1)
        #expect(try store.unfinished().map(\.id) == [first.id, third.id, second.id])
        try store.append(.ended, to: &third, today: .today)
        #expect(try store.unfinished().map(\.id) == [first.id, second.id])
        #expect(try store.all().map(\.id) == [third.id, first.id, second.id])
    }

    @Test("The day of the last event is kept, also when the clock goes back")
    func lastUsed() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        var played = try store.begin()
        try store.append(.pinch(scene: "s"), to: &played, today: .day("2026-11-30"))
        #expect(try store.session(played.id).session.lastUsed == .day("2026-11-30"))
        try store.append(.pinch(scene: "s"), to: &played, today: .day("2026-11-02"))
        #expect(try store.session(played.id).session.lastUsed == .day("2026-11-02"))
        #expect(played.session.begun == .today)
    }

    @Test("An event for a log that has grown elsewhere is refused, and nothing is written")
    func outOfTurn() throws {
        let scratch = try Scratch()
        let here = try scratch.open()
        let there = try scratch.open()
        var mine = try here.begin()
        var theirs = try there.session(mine.id)
        try there.append(.pinch(scene: "s"), to: &theirs, today: .today)
        let before = mine
        #expect(throws: SessionError.outOfTurn) {
            try here.append(.chose(scene: "s", option: "a"), to: &mine, today: .today)
        }
        #expect(mine == before)
        #expect(try here.session(mine.id) == theirs)
        mine = theirs
        try here.append(.chose(scene: "s", option: "a"), to: &mine, today: .today)
        #expect(try there.session(mine.id) == mine)
    }

    @Test("An event of a later version is told as newer; other sessions are not touched by it")
    func newer() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        let strange = try store.begin(1)
        let plain = try store.begin(2)
        try scratch.sql(
            """
            INSERT INTO event (session, sequence, kind, scene, option)
            SELECT number, 1, 'voted', 'x', NULL FROM session WHERE id = '\(strange.id.text)'
            """
        )
        #expect(throws: SessionError.newer(kind: "voted")) { try store.session(strange.id) }
        #expect(try store.unfinished() == [plain])
        #expect(try store.all().count == 2)
        #expect(try store.wipe(strange.id).sessions == 1)
    }

    @Test("A name that SQLite would cut short is refused before it is written")
    func cutShort() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        var played = try store.begin()
        #expect(throws: SessionError.self) {
            try store.append(.chose(scene: "a\0b", option: "c"), to: &played, today: .today)
        }
        #expect(try store.session(played.id).progress.eventCount == 0)
    }

    @Test("A session that is not there is told so by every call")
    func unknown() throws {
        let scratch = try Scratch()
        let store = try scratch.open()
        var played = try store.begin()
        try store.wipe(played.id)
        #expect(throws: SessionError.unknownSession) { try store.session(played.id) }
        #expect(throws: SessionError.unknownSession) { try store.keep(played.id) }
        #expect(throws: SessionError.unknownSession) { try store.wipe(played.id) }
        #expect(throws: SessionError.unknownSession) {
            try store.append(.pinch(scene: "s"), to: &played, today: .today)
        }
    }
}
