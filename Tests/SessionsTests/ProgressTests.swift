import ScenarioEngine
import TestSupport
import Testing

@testable import Sessions

@Suite("Progress")
struct ProgressTests {
    @Test("Folding any sequence of events equals working it out from the whole list")
    func equalsNaive() {
        var refused = 0
        var ended = 0
        for seed in UInt64(0)..<400 {
            var generator = SeededGenerator(seed: seed)
            var naive = NaiveProgress()
            var progress = Progress()
            for _ in 0..<generator.int(0...60) {
                let event = generator.event()
                let before = progress
                do throws(SessionError) {
                    try progress.apply(event)
                    #expect(naive.allows(event), "seed \(seed): \(event) after \(naive.events)")
                    naive.add(event)
                } catch {
                    refused += 1
                    #expect(error == .outOfTurn)
                    #expect(!naive.allows(event), "seed \(seed): \(event) after \(naive.events)")
                    #expect(progress == before)
                }
            }
            #expect(naive.equals(progress), "seed \(seed): \(naive.events)")
            ended += naive.isEnded ? 1 : 0
        }
        #expect(refused > 1000 && ended > 50)
    }

    @Test("A choice shows its consequence; going on and going back leave it")
    func stages() throws {
        var progress = try Progress([.chose(scene: "a", option: "x")])
        #expect(progress.stage == .consequence)
        try progress.apply(.wentOn)
        #expect(progress.stage == .scene)
        try progress.apply(.chose(scene: "b", option: "y"))
        try progress.apply(.wentBack)
        #expect(progress.stage == .scene)
        #expect(progress.choices == [SavedPlaythrough.Choice(scene: "a", option: "x")])
        try progress.apply(.ended)
        #expect(progress.stage == .ended)
    }

    @Test("A pinch stays when the choice is taken back, and can be felt after the end")
    func pinches() throws {
        let progress = try Progress([
            .pinch(scene: "a"), .chose(scene: "a", option: "x"), .wentBack, .ended,
            .pinch(scene: "b"), .pinch(scene: "a"),
        ])
        #expect(progress.pinchedScenes == ["a", "b"])
        #expect(progress.eventCount == 6)
    }

    @Test("A log of half a million events folds")
    func long() throws {
        let events = (0..<500_000).map { number -> SessionEvent in
            number % 2 == 0 ? .chose(scene: "s", option: "o") : .wentOn
        }
        let progress = try Progress(events)
        #expect(progress.choices.count == 250_000)
    }

    @Test("Every event comes back from its columns; other kinds are newer, odd columns damage")
    func columns() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            let event = generator.event()
            #expect(try SessionEvent(event.columns) == event)
        }
        #expect(throws: SessionError.newer(kind: "voted")) {
            try SessionEvent(.init(kind: "voted", scene: "s", option: nil))
        }
        for columns in [
            SessionEvent.Columns(kind: "chose", scene: "s", option: nil),
            .init(kind: "wentOn", scene: "s", option: nil), .init(kind: "pinch"),
        ] {
            #expect(throws: SessionError.damaged) { try SessionEvent(columns) }
        }
    }
}
