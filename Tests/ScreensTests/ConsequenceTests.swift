internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine
internal import Testing

@testable import Screens

extension ScreenTests {
    /// A consequence tells what happened, for whom, and what moved: neither more nor less.
    @MainActor
    @Suite struct ConsequenceTests {
        @Test(arguments: PlayedRoom.allCases, [1] as [UInt64])
        func metersSayWhatTheOptionDid(_ played: PlayedRoom, seed: UInt64) async throws {
            let test = TestVisit(language: "en", seed: seed)
            let play = try await test.begin(try played.room)
            var generator = SeededGenerator(seed: seed)
            while play.phase != .ending {
                play.take(Int.random(in: 0..<4, using: &generator))
                try await test.showConsequence()
                let step = try #require(play.playthrough.steps.last)
                let option = play.room.scenario.scenes[step.scene].options[step.option]
                for outcome in play.room.scenario.outcomes {
                    let words = Self.words(option.outcome[outcome] ?? 0)
                    let name = DisplayName.outcome(outcome)
                    let row = try #require(try Self.meter(name, test.screen), "\(name)")
                    #expect(row.words == words, "\(name) after \(option.id)")
                    #expect(row.area.isCalled("\(name): \(words)"))
                }
                play.goOn()
                try await Self.showNext(play, test)
            }
            let totals = play.room.scenario.outcomes.indices.map {
                play.playthrough.state.total(outcome: $0, in: play.room.story)
            }
            for (total, range) in zip(totals, play.room.ranges.outcome) {
                #expect(try #require(range).contains(total))
            }
        }

        @Test(arguments: PlayedRoom.full)
        func everybodyWhoNoticesIsListedInTheOrderOfTheStory(_ played: PlayedRoom) async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(try played.room)
            var moved = 0
            while play.phase != .ending {
                let before = play.playthrough.state
                play.take(play.playthrough.steps.count)
                try await test.showConsequence()
                let people = Self.expected(play, before)
                let moods = try test.screen.styled("mood")
                let rows = moods.compactMap(\.parent?.parent?.parent)
                #expect(rows.compactMap(\.texts.first) == people.map(\.name))
                for ((mood, row), person) in zip(zip(moods, rows), people) {
                    #expect(row.texts.last == "“\(person.line)”")
                    #expect(mood.has("guess") == person.isEstimate, "\(person.name)")
                    let hasMoved = person.before != person.after
                    moved += hasMoved ? 1 : 0
                    #expect(row.texts.contains(person.before + " →") == hasMoved)
                    if hasMoved { #expect(mood.texts == [person.after]) }
                }
                let isEmpty = try test.screen.texts.contains("Nobody notices today.")
                #expect(isEmpty == people.isEmpty)
                play.goOn()
                try await Self.showNext(play, test)
            }
            #expect(moved > 0)
        }

        @Test func anEstimateIsDashedUntilSomebodyToldWhatTheyNeed() async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(try #require(test.visit.rooms.first))
            let scene = try #require(play.playthrough.scene)
            let option = try #require(scene.options.firstIndex { $0.reveals == ["farah"] })
            play.select(option)
            play.choose()
            try await test.showConsequence()
            let rows = try test.screen.styled("mood").map { mood in
                (mood.parent?.parent?.texts.first ?? "", mood.has("guess"))
            }
            #expect(rows.contains { $0 == ("Farah", false) })
            #expect(rows.allSatisfy { $0.0 == "Farah" || $0.1 })
        }

        @Test func theChoiceIsToldWithWhatItBringsAndCosts() async throws {
            let test = TestVisit(language: "en", seed: 5)
            let play = try await test.begin(test.visit.rooms[1])
            let card = play.cards[1]
            let option = try #require(play.playthrough.scene).options[card.option]
            play.take(1)
            try await test.showConsequence()
            let panel = try #require(try test.screen.first("panel"))
            let texts = [card.letter, "You did this", option.text, "Gain", option.gain]
            #expect(panel.texts == texts + ["Price", option.price])
            #expect(try test.screen.texts.contains(option.result.trimmedLines))
            let scene = try #require(play.shownScene)
            #expect(try test.screen.texts.contains(try #require(scene.prompts.first)))
            let reflection = try #require(scene.reflection)
            #expect(try test.screen.texts.contains(reflection.text.trimmedLines))
        }

        @Test func nothingMovesWhenStillnessIsAsked() async throws {
            setAnimations(false)
            defer { setAnimations(true) }
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[0])
            #expect(test.visit.look.isStill)
            await TestVisit.settle { test.window.window.hasClass("still") }
            #expect(test.window.window.hasClass("still"))
            play.take(0)
            try await test.showConsequence()
            #expect(try test.screen.all.allSatisfy { $0.opacity == 1 || $0.type == "GtkScrollbar" })
        }

        @Test func whatHappensAppearsLineByLineOtherwise() async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[0])
            play.take(0)
            try await test.showConsequence()
            #expect(try test.screen.all.contains { $0.opacity < 1 && $0.type == "GtkBox" })
            let isWhole = await TestVisit.settle {
                test.whole.all.allSatisfy { $0.opacity == 1 || $0.type == "GtkScrollbar" }
            }
            #expect(isWhole)
        }

        @Test func lookingBackShowsTheSameAndChangesNothing() async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[2])
            play.take(1)
            try await test.showConsequence()
            let first = try test.screen.texts
            play.goOn()
            try await test.showScene()
            let saved = play.playthrough.saved
            let count = try test.storedEvents
            test.window.window.press("BackSpace")
            try await test.showConsequence()
            #expect(try test.screen.texts == first)
            try #require(test.whole.button("Continue")).click()
            try await test.showScene()
            #expect(play.playthrough.saved == saved)
            #expect(try test.storedEvents == count)
        }
    }
}
