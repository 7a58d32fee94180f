internal import Foundation
internal import ScenarioEngine
internal import Sessions
internal import Testing

@testable import Screens

extension ScreenTests {
    /// What is shown follows from the log, whatever is done and whatever goes wrong.
    @MainActor
    @Suite struct PlayModelTests {
        enum Act: CaseIterable {
            case select, choose, goOn, lookBack, pinch, end
        }

        @Test(arguments: PlayedRoom.allCases, [1] as [UInt64])
        func theLogTellsWhereSomebodyIsAfterEveryStep(_ played: PlayedRoom, seed: UInt64) throws {
            let room = try played.room
            let test = TestStore()
            let (model, session) = try test.begin(room, seed: seed)
            var generator = SeededGenerator(seed: seed)
            var steps = 0
            var after = 0
            var reached: Set<PlayModel.Phase> = []
            while after < 12, steps < 800 {
                steps += 1
                if model.phase == .ending { after += 1 }
                let act = Act.allCases.randomElement(using: &generator)!
                perform(act, model, &generator)
                reached.insert(model.phase)
                let again = try test.resume(room, session)
                let how = "after \(steps) steps, \(act)"
                #expect(again.phase == model.phase, "\(how)")
                #expect(again.playthrough.saved == model.playthrough.saved, "\(how)")
                #expect(again.playthrough.state == model.playthrough.state, "\(how)")
                #expect(again.pinchedScenes == model.pinchedScenes, "\(how)")
                #expect(again.decisionNumber == model.decisionNumber || model.isLookingBack)
                #expect(model.trouble == nil, "\(how)")
                #expect(!model.isLookingBack || model.phase == .scene, "\(how)")
                #expect(model.showsConsequence || model.phase != .consequence, "\(how)")
                #expect((model.shownScene == nil) == (model.phase == .ending), "\(how)")
                let offered = model.playthrough.offered
                #expect(model.selected.map(offered.contains) ?? true, "\(how)")
            }
            #expect(reached == [.scene, .consequence, .ending])
        }

        @Test func onlyAnOptionOnOfferCanBeChosenAndOnlyOnce() throws {
            let test = TestStore()
            let (model, _) = try test.begin(try PlayedRoom.full[0].room)
            model.choose()
            #expect(model.phase == .scene)
            for option in [-1, 99] { model.select(option) }
            #expect(model.selected == nil)
            model.take(0)
            #expect(model.phase == .consequence)
            #expect(model.selected == nil)
            model.select(0)
            model.choose()
            #expect(model.playthrough.steps.count == 1)
        }

        @Test func nothingIsChosenWhileTheLastConsequenceIsReadOnceMore() throws {
            let test = TestStore()
            let (model, _) = try test.begin(try PlayedRoom.full[0].room)
            model.take(0)
            model.goOn()
            model.lookBack()
            #expect(model.isLookingBack && model.showsConsequence)
            model.take(0)
            #expect(model.playthrough.steps.count == 1)
            model.goOn()
            #expect(!model.showsConsequence)
            model.take(0)
            model.goOn()
            #expect(!model.showsConsequence)
        }

        @Test func thereIsNothingToLookBackAtBeforeTheFirstChoice() throws {
            let test = TestStore()
            let (model, _) = try test.begin(try PlayedRoom.full[0].room)
            model.lookBack()
            #expect(!model.isLookingBack)
        }

        @Test func aLetterBelongsToAnOptionAsItWasShown() throws {
            let test = TestStore()
            let (model, _) = try test.begin(try PlayedRoom.full[1].room, seed: 12)
            var letters: [String] = []
            while model.phase != .ending {
                let card = model.cards[letters.count % model.cards.count]
                letters.append(card.letter)
                model.select(card.option)
                model.choose()
                model.goOn()
            }
            let told = letters.indices.map(model.letter(ofStep:))
            #expect(told == letters)
            #expect(Set(letters).count > 1)
        }

        @Test func aPlayEndsOnceAndOnlyAtTheEnding() throws {
            let test = TestStore()
            let room = try PlayedRoom.allCases[1].room
            let (model, session) = try test.begin(room)
            model.end()
            #expect(try test.reader.session(session).progress.stage == .scene)
            model.finish()
            model.end()
            #expect(try test.reader.session(session).progress.stage == .ended)
            let count = try test.reader.session(session).progress.eventCount
            model.end()
            #expect(model.trouble == nil)
            #expect(try test.reader.session(session).progress.eventCount == count)
            let again = try test.resume(room, session)
            again.end()
            #expect(again.trouble == nil)
        }

        @Test(arguments: PlayedRoom.full)
        func aPlayGoesOnWhenNothingCanBeKept(_ played: PlayedRoom) throws {
            let test = TestStore()
            let (model, _) = try test.begin(try played.room)
            model.take(0)
            #expect(model.trouble == nil)
            test.store.close()
            model.goOn()
            #expect(model.trouble != nil)
            model.pinch()
            #expect(model.isPinched)
            model.finish()
            model.end()
            #expect(model.phase == .ending)
            #expect(model.playthrough.ending != nil)
            #expect(model.trouble != nil)
        }

        @Test func aLogThatCouldNotBeWrittenForAWhileIsWholeAfterwards() throws {
            let test = TestStore()
            let room = try PlayedRoom.full[2].room
            let (model, session) = try test.begin(room)
            let elsewhere = test.folder + "-away"
            model.take(0)
            try FileManager.default.moveItem(atPath: test.folder, toPath: elsewhere)
            model.goOn()
            #expect(model.trouble == .vanished)
            model.take(1)
            #expect(model.phase == .consequence)
            try FileManager.default.moveItem(atPath: elsewhere, toPath: test.folder)
            model.goOn()
            #expect(model.trouble == nil)
            let again = try test.resume(room, session)
            #expect(again.phase == .scene)
            #expect(again.playthrough.saved == model.playthrough.saved)
        }

        private func perform(
            _ act: Act,
            _ model: PlayModel,
            _ generator: inout SeededGenerator
        ) {
            switch act {
            case .select: model.select(Int.random(in: -1...4, using: &generator))
            case .choose: model.choose()
            case .goOn: model.goOn()
            case .lookBack: model.lookBack()
            case .pinch: model.pinch()
            case .end: model.end()
            }
        }
    }
}
