internal import Gtk
internal import Resources
internal import ScenarioEngine
internal import Testing

@testable import Screens

extension ScreenTests {
    /// A scene shows what is going on and lets somebody choose by mouse, letter and number.
    @MainActor
    @Suite struct SceneTests {
        @Test(arguments: PlayedRoom.allCases, [3] as [UInt64])
        func optionsStandInTheOrderOfThePlay(_ played: PlayedRoom, seed: UInt64) async throws {
            let test = TestVisit(language: "en", seed: seed)
            let play = try await test.begin(try played.room)
            for number in 0..<3 {
                let scene = try #require(play.playthrough.scene)
                let texts = play.playthrough.shownOrder.map { scene.options[$0].text }
                let letters = Array(["A", "B", "C", "D"].prefix(texts.count))
                let cards = try test.screen.styled("option-card")
                #expect(cards.map(\.texts) == zip(letters, texts).map { [$0, $1] })
                for (card, (letter, text)) in zip(cards, zip(letters, texts)) {
                    #expect(card.isCalled("\(letter). \(text)"))
                }
                play.take(number)
                play.goOn()
                try await test.showScene()
            }
        }

        @Test func theOrderIsNotAlwaysThatOfTheFile() throws {
            let room = try PlayedRoom.full[0].room
            let orders = Set((0..<20).map { Playthrough(room.story, seed: $0).shownOrder })
            #expect(orders.count > 3)
        }

        @Test(arguments: ["a b c", "A B C", "1 2 3"])
        func keysMarkOptions(_ keys: String) async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[0])
            let window = test.window.window
            let decide = try #require(test.whole.button("I do this"))
            #expect(!decide.isSensitive)
            #expect(play.cards.count == 3)
            for (key, card) in zip(keys.split(separator: " "), play.cards) {
                #expect(window.press(String(key)))
                #expect(play.selected == card.option)
                let label = "I do this: \(card.letter)"
                await TestVisit.settle { decide.label == label }
                #expect(decide.label == label)
                #expect(decide.isSensitive)
                let buttons = try test.screen.styled("option-card").map {
                    $0.wrapper as? ToggleButton
                }
                let marked = play.cards.map { $0.option == card.option }
                #expect(buttons.map { $0?.isActive } == marked)
            }
        }

        @Test func keysThatNameNoOptionAreLeftToOthers() async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[0])
            for key in ["d", "4", "0", "9", "z", "F5", "Escape"] {
                #expect(!test.window.window.press(key), "\(key)")
            }
            // With Control or Alt a letter is a command.
            #expect(!test.window.window.press("a", holding: 4))
            #expect(!test.window.window.press("1", holding: 8))
            #expect(play.selected == nil)
        }

        @Test func pressingACardMarksItAndTheButtonChoosesIt() async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[1])
            let card = try #require(try test.screen.styled("option-card")[1].wrapper as? Button)
            card.click()
            #expect(play.selected == play.cards[1].option)
            let option = try #require(play.selected)
            await TestVisit.settle { test.whole.button("I do this: B") != nil }
            try #require(test.whole.button("I do this: B")).click()
            #expect(play.phase == .consequence)
            #expect(play.playthrough.steps.map(\.option) == [option])
        }

        @Test func theScreenStaysAsItIsWhileSomebodyMarksAndPinches() async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[0])
            let screen = test.window.screenRoot
            test.window.window.press("b")
            await TestVisit.settle { test.whole.button("I do this: B") != nil }
            play.pinch()
            await TestVisit.settle { test.pinch?.isSensitive == false }
            #expect(test.window.screenRoot === screen)
            let cards = try test.screen.styled("option-card").map { $0.wrapper as? Button }
            #expect(cards.map { $0?.hasFocus } == [false, true, false])
        }

        @Test(arguments: ["Return", "KP_Enter"])
        func enterChoosesWhatIsMarked(_ key: String) async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[0])
            #expect(!test.window.window.press(key), "nothing is marked yet")
            test.window.window.press("b")
            #expect(test.window.window.press(key))
            #expect(play.phase == .consequence)
        }

        @Test func arrowsMoveTheKeyboardAroundTheOptionsWithoutMarking() async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[0])
            let focus = {
                test.whole.styled("option-card")
                    .firstIndex { ($0.wrapper as? Button)?.hasFocus == true }
            }
            await TestVisit.settle { focus() == 0 }
            var seen: [Int?] = []
            for key in ["Down", "Down", "Down", "Up", "Up"] {
                test.window.window.press(key)
                seen.append(focus())
            }
            #expect(seen == [1, 2, 0, 2, 1])
            #expect(play.selected == nil)
        }

        @Test func backspaceLeavesTheFirstSceneAndLooksBackFromALaterOne() async throws {
            let test = TestVisit(language: "en")
            var play = try await test.begin(test.visit.rooms[0])
            test.window.window.press("BackSpace")
            guard case .room = test.visit.place else {
                Issue.record("not at the room")
                return
            }
            play = try await test.begin(test.visit.rooms[0])
            play.take(0)
            play.goOn()
            try await test.showScene()
            test.window.window.press("BackSpace")
            #expect(play.isLookingBack)
            try await test.showConsequence()
            try #require(test.whole.button("Continue")).click()
            try await test.showScene()
            #expect(play.playthrough.steps.count == 1)
        }

        @Test(arguments: PlayedRoom.full)
        func aSceneTellsTheTextsWhoseConditionHolds(_ played: PlayedRoom) async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(try played.room)
            var hidden = 0
            while play.phase != .ending {
                let scene = try #require(play.playthrough.scene)
                try await test.showScene()
                let told = play.playthrough.state.textBlocks(in: play.room.story).map(\.text)
                let texts = try test.screen.texts
                #expect(texts.contains(scene.title))
                #expect(texts.contains(scene.time))
                for block in scene.text {
                    let isTold = texts.contains(block.text.trimmedLines)
                    #expect(isTold == told.contains(block.text), "\(block.text)")
                    hidden += isTold ? 0 : 1
                }
                play.take(play.playthrough.steps.count)
                play.goOn()
            }
            if played.id == "de-suggestie" { #expect(hidden > 0) }
        }

        @Test func whoSpeaksHasAPortraitWhereTheRoomNamesOneAndAnInitialElsewhere() async throws {
            let test = TestVisit(language: "en")
            try await test.begin(try OwnFile.room(OwnFile.text()))
            let speeches = try test.screen.styled("speech")
            #expect(
                speeches.map(\.texts) == [
                    ["Noor", "“Ik begin vast.”"], ["Marga", "“Wie is de baas hier?”"],
                ]
            )
            #expect(speeches.map { $0.parent?.styled("portrait").count } == [0, 0])
            let bundled = TestVisit(language: "en")
            try await bundled.begin(bundled.visit.rooms[0])
            let drawn = try bundled.screen.styled("speech")
            #expect(drawn.count > 1)
            #expect(drawn.allSatisfy { $0.parent?.styled("portrait").count == 1 })
        }

        @Test func itPinchesOncePerScene() async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[0])
            let name = "This is where it pinches"
            let button = try #require(test.pinch)
            #expect(button.texts == [name])
            try #require(button.wrapper as? Button).click()
            #expect(play.pinchedScenes.count == 1)
            await TestVisit.settle { test.pinch?.isSensitive == false }
            #expect(test.pinch?.isSensitive == false)
            #expect(test.pinch?.texts == ["Noted: it pinches here"])
            #expect(test.pinch?.isCalled("Noted: it pinches here") == true)
            play.take(0)
            try await test.showConsequence()
            #expect(test.pinch?.isSensitive == false, "the consequence belongs to the scene")
            play.goOn()
            try await test.showScene()
            #expect(test.pinch?.isSensitive == true)
            #expect(test.pinch?.texts == [name])
        }
    }
}

extension TestVisit {
    /// The button that notes that it pinches.
    fileprivate var pinch: WidgetNode? {
        whole.all.first { $0.type == "GtkButton" && ($0.texts.first ?? "").contains("pinches") }
    }
}
