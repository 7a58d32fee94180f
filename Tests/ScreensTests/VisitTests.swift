internal import Foundation
internal import Gtk
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile
internal import Sessions
internal import Testing

@testable import Screens

extension ScreenTests {
    /// A visit opens any file, keeps its place, tells what goes wrong, and leaves nothing behind.
    @MainActor
    @Suite struct VisitTests {
        @Test func aFaultyFileShowsEveryFaultWithItsPlace() async throws {
            let test = TestVisit(language: "en")
            let text = OwnFile.text().replacing("start: s1", with: "start: s9\nstyel: [x]")
                .replacing("plezier: 1", with: "plezeir: 1")
            let path = try OwnFile.write(text, to: test.folder + "/kapot.yaml")
            let faulty = try await test.openFaulty(path)
            #expect(faulty.faults.count >= 2)
            await TestVisit.settle { test.whole.button("Read it again") != nil }
            let texts = try test.screen.texts
            for fault in faulty.faults {
                #expect(texts.contains(fault.message))
                #expect(texts.contains("line \(fault.place.line), column \(fault.place.column)"))
            }
            #expect(test.visit.preferences.ownRooms.isEmpty)
            try OwnFile.write(OwnFile.text(), to: path)
            try #require(test.whole.button("Read it again")).click()
            await TestVisit.settle { if case .room = test.visit.place { true } else { false } }
            #expect(test.visit.preferences.ownRooms == [path])
        }

        enum Unreadable: CaseIterable {
            case missing, folder, pipe, device, bytes
        }

        @Test(arguments: Unreadable.allCases)
        func whatIsNoRoomFileIsSaid(_ kind: Unreadable) async throws {
            let test = TestVisit(language: "en")
            var path = test.folder + "/niets.yaml"
            switch kind {
            case .missing: break
            case .folder: path = test.folder
            case .pipe: #expect(mkfifo(path, 0o600) == 0)
            case .device: path = "/dev/zero"
            case .bytes:
                try Data([0, 255, 254, 0, 1]).write(to: URL(filePath: path))
            }
            let faulty = try await test.openFaulty(path)
            #expect(faulty.faults.isEmpty == (kind != .bytes))
            await TestVisit.settle { test.whole.button("Read it again") != nil }
            #expect(test.whole.button("Open another file…") != nil)
            #expect(test.whole.texts.contains { $0.hasPrefix(faulty.name) })
        }

        @Test func whoWentElsewhereMeanwhileStaysThere() async throws {
            let test = TestVisit(language: "en")
            test.visit.open(test.folder + "/niets.yaml")
            test.visit.leave()
            test.visit.enter(test.visit.rooms[0])
            for _ in 0..<20 {
                MainLoop.handlePending()
                try await Task.sleep(for: .milliseconds(5))
            }
            guard case .room = test.visit.place else {
                Issue.record("not at the room")
                return
            }
        }

        @Test func aRoomOfOnesOwnIsGoneOnWithAfterARestart() async throws {
            let folder = NSTemporaryDirectory() + "dilemmakamers-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let path = folder + "/eigen.yaml"
            try OwnFile.write(OwnFile.text(), to: path)
            do {
                let test = TestVisit(language: "en", folder: folder)
                let room = try await test.openRoom(path)
                try test.leaveUnfinished(room)
                #expect(test.visit.ownRooms.map(\.path) == [path])
            }
            let kept = Preferences.read(folder + "/preferences.json")
            let test = TestVisit(language: "en", folder: folder, preferences: kept)
            #expect(test.visit.ownRooms.map(\.title) == ["eigen"])
            try #require(test.visit.unfinished.count == 1)
            test.visit.resume(test.visit.unfinished[0])
            #expect(try test.play.phase == .consequence)
        }

        @Test(arguments: [true, false])
        func aRoomThatIsGoneOrHasChangedSinceIsTold(_ isGone: Bool) async throws {
            let folder = NSTemporaryDirectory() + "dilemmakamers-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let path = folder + "/eigen.yaml"
            try OwnFile.write(OwnFile.text(), to: path)
            do {
                let test = TestVisit(language: "en", folder: folder)
                try test.leaveUnfinished(try await test.openRoom(path))
                #expect(test.visit.notices.isEmpty)
            }
            if isGone {
                try FileManager.default.removeItem(atPath: path)
            } else {
                let text = OwnFile.text().replacing("plezier: 1", with: "plezier: 2")
                try OwnFile.write(text, to: path)
            }
            let test = TestVisit(language: "en", folder: folder)
            let sentence =
                "One unfinished visit cannot go on: its room is gone or has changed since."
            #expect(test.visit.unfinished.isEmpty)
            #expect(test.visit.notices.map(\.text) == [sentence])
            test.visit.dismiss(try #require(test.visit.notices.first))
            test.visit.leave()
            #expect(test.visit.notices.isEmpty, "it is told once")
            #expect(test.visit.storedSessions == 1)
        }

        @Test func aStepThatCannotBeKeptIsToldOnceAndThePlayGoesOn() async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[0])
            try FileManager.default.removeItem(atPath: test.folder)
            play.take(0)
            try await test.showConsequence()
            await TestVisit.settle { !test.visit.notices.isEmpty }
            let notice = try #require(test.visit.notices.first)
            #expect(notice.isTrouble)
            #expect(notice.text.hasSuffix("so this step is not kept."))
            #expect(test.visit.notices.count == 1)
            test.visit.dismiss(notice)
            play.finish()
            await TestVisit.settle { test.whole.button("See your profile") != nil }
            #expect(test.visit.notices.isEmpty, "who closed it knows")
            test.visit.showProfile(play)
            #expect(play.playthrough.ending != nil)
        }

        @Test func goingOnByKeyIsWhereThePlayWasLeftLast() async throws {
            let test = TestVisit(language: "en")
            try test.leaveUnfinished(test.visit.rooms[0])
            test.visit.resumeLatest()
            let play = try test.play
            play.goOn()
            play.take(1)
            play.goOn()
            test.visit.resumeLatest()
            #expect(try test.play === play, "a play on screen goes on by itself")
            test.visit.enter(test.visit.rooms[1])
            test.visit.resumeLatest()
            let again = try test.play
            #expect(again.playthrough.saved == play.playthrough.saved)
            #expect(again.phase == play.phase)
            again.take(0)
            #expect(again.trouble == nil)
        }

        @Test(.enabled(if: DataFolder.localePath != nil, "No translations were built"))
        func anotherLanguageIsSpokenAtOnce() async throws {
            let test = TestVisit(language: "en")
            #expect(try test.screen.texts.first == "Which room will you enter?")
            Translation.use(language: "nl")
            test.window.rebuild()
            #expect(try test.screen.texts.first == "Welke kamer ga je in?")
            Translation.use(language: "en")
            test.window.rebuild()
            #expect(try test.screen.texts.first == "Which room will you enter?")
        }

        @Test func aVisitInWhichNothingWasDoneIsNotKept() async throws {
            let test = TestVisit()
            let room = try #require(test.visit.rooms.first)
            test.visit.begin(room)
            test.visit.leave()
            #expect(test.visit.unfinished.isEmpty)
            #expect(test.visit.storedSessions == 0)
            test.visit.begin(room)
            let play = try #require(test.visit.play)
            play.pinch()
            test.visit.enter(room)
            test.visit.leave()
            #expect(test.visit.unfinished.count == 1)
        }

        @Test func wipingLeavesNoVisitAndSaysWhatIsGone() async throws {
            let test = TestVisit(language: "en")
            for room in test.visit.rooms { try test.leaveUnfinished(room) }
            try await test.begin(test.visit.rooms[0])
            test.visit.wipeAll()
            #expect(test.visit.unfinished.isEmpty)
            #expect(test.visit.storedSessions == 0)
            guard case .foyer = test.visit.place else {
                Issue.record("not in the foyer")
                return
            }
            let told = "Wiped: 4 sessions with 3 choices. No trace of them is left."
            #expect(test.visit.notices.map(\.text) == [told])
            await TestVisit.settle { test.whole.texts.contains("Your own rooms") }
            #expect(try test.screen.button("Continue") == nil)
        }
    }
}

extension TestVisit {
    /// Opens a file that cannot be played, and waits for what is wrong with it.
    func openFaulty(_ path: String) async throws -> FaultyRoom {
        visit.open(path)
        await Self.settle { if case .faulty = visit.place { true } else { false } }
        guard case .faulty(let faulty) = visit.place else { throw Elsewhere() }
        return faulty
    }

    /// Opens a room file, and waits until it is on screen.
    func openRoom(_ path: String) async throws -> Room {
        visit.open(path)
        await Self.settle { if case .room = visit.place { true } else { false } }
        guard case .room(let room) = visit.place else { throw Elsewhere() }
        return room
    }
}
