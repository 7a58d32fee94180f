internal import Foundation
internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine
internal import Sessions
internal import Testing

@testable import Screens

extension ScreenTests {
    /// The foyer offers every door, and the way back to what was left.
    @MainActor
    @Suite struct FoyerTests {
        @Test func aDoorTellsItsNameItsRoomAndWhatItTakes() async throws {
            let test = TestVisit(language: "en")
            let doors = try test.screen.styled("door-card")
            #expect(doors.count == 3)
            let names = ["Technology", "Leadership", "The five W’s"]
            for ((door, room), name) in zip(zip(doors, test.visit.rooms), names) {
                let decisions = decisionsWords(try #require(room.ranges.decisions))
                let facts = "\(decisions) · \(try #require(room.scenario.minutes)) min"
                let texts = [name, facts, room.scenario.title, room.scenario.dilemma]
                #expect(door.texts == texts)
                let called = "\(name): \(room.scenario.title). \(room.scenario.dilemma) \(facts)"
                #expect(door.isCalled(called))
                #expect(door.has(room.accent.styleClass))
            }
        }

        @Test func aDoorLeadsToItsRoomAndIsWhereTheKeyboardIsNextTime() async throws {
            let test = TestVisit(language: "en")
            let doors = try test.screen.styled("door-card")
            try #require(doors[1].wrapper as? Button).click()
            guard case .room(let room) = test.visit.place else {
                Issue.record("no room")
                return
            }
            #expect(room.id == test.visit.rooms[1].id)
            await TestVisit.settle { test.whole.styled("door-card").isEmpty }
            test.visit.leave()
            let hasFocus = await TestVisit.settle {
                let doors = test.whole.styled("door-card").map { $0.wrapper as? Button }
                return doors.map { $0?.hasFocus } == [false, true, false]
            }
            #expect(hasFocus)
        }

        @Test func withoutAnythingUnfinishedThereIsNothingToGoOnWith() throws {
            let test = TestVisit(language: "en")
            let screen = try test.screen
            #expect(!screen.texts.contains("Pick up where you left off"))
            #expect(screen.button("Continue") == nil)
            #expect(screen.texts.contains("None yet. Open a room file, or drop it here."))
        }

        @Test func theVisitUsedLastComesFirst() async throws {
            let test = TestVisit(language: "en")
            let rooms = test.visit.rooms
            for room in rooms { try test.leaveUnfinished(room) }
            #expect(test.visit.unfinished.map(\.room.id) == rooms.reversed().map(\.id))
            test.visit.resume(test.visit.unfinished[2])
            try test.play.goOn()
            test.visit.leave()
            #expect(test.visit.unfinished.map(\.room.id) == [0, 2, 1].map { rooms[$0].id })
            let title = rooms[0].scenario.title
            await TestVisit.settle { test.whole.texts.contains("2 more") }
            let panel = try #require(try test.screen.first("panel"))
            let latest = test.visit.unfinished[0]
            #expect(panel.texts.contains("\(title) · \(latest.scene)"))
            #expect(panel.texts.contains { $0.hasPrefix(latest.decision + " · ") })
            #expect(panel.texts.contains("2 more"))
        }

        @Test func goingOnIsExactlyWhereSomebodyWas() async throws {
            let test = TestVisit(language: "en")
            try test.leaveUnfinished(test.visit.rooms[0])
            await TestVisit.settle { (try? test.screen.button("Continue")) != nil }
            try #require(try test.screen.button("Continue")).click()
            #expect(try test.play.phase == .consequence)
            #expect(try test.play.playthrough.steps.count == 1)
        }

        @Test func everyUnfinishedVisitCanBeKeptAndWiped() async throws {
            let test = TestVisit(language: "en")
            for room in test.visit.rooms { try test.leaveUnfinished(room) }
            await TestVisit.settle { (try? test.screen.button("Keep")) != nil }
            let keep = try #require(try test.screen.button("Keep") as? ToggleButton)
            #expect(!keep.isActive)
            keep.isActive = true
            #expect(test.visit.unfinished.map(\.session.session.isKept) == [true, false, false])
            await TestVisit.settle {
                (try? test.screen.button("Keep") as? ToggleButton)?.isActive == true
            }
            let gone = test.visit.unfinished[0].id
            try #require(try test.screen.button("Wipe")).click()
            #expect(test.visit.unfinished.count == 2)
            #expect(!test.visit.unfinished.contains { $0.id == gone })
            #expect(test.visit.storedSessions == 2)
        }

        @Test func onesOwnRoomsAreOnTheShelf() async throws {
            let test = TestVisit(language: "en")
            for name in ["een", "twee", "drie", "vier"] {
                let path = try OwnFile.write(OwnFile.text(), to: "\(test.folder)/\(name).yaml")
                test.visit.open(path)
                await TestVisit.settle { if case .room = test.visit.place { true } else { false } }
            }
            test.visit.leave()
            await TestVisit.settle { (try? test.screen.button("vier")) != nil }
            #expect(try ["vier", "drie", "twee"].allSatisfy { try test.screen.button($0) != nil })
            #expect(try test.screen.button("een") == nil)
            try #require(try test.screen.button("drie")).click()
            await TestVisit.settle { if case .room = test.visit.place { true } else { false } }
            guard case .room(let room) = test.visit.place else {
                Issue.record("no room")
                return
            }
            #expect(room.source == .file(test.folder + "/drie.yaml"))
        }

        @Test(arguments: [640, 1280])
        func goingOnComesFirstWhereRoomIsShort(_ width: Int) async throws {
            let test = TestVisit(language: "en", width: width, height: 400)
            #expect(try test.screen.texts.firstIndex(of: "Your own rooms")! > 5)
            try test.leaveUnfinished(test.visit.rooms[0])
            await TestVisit.settle { (try? test.screen.button("Continue")) != nil }
            let texts = try test.screen.texts
            let goOn = try #require(texts.firstIndex(of: "Pick up where you left off"))
            let door = try #require(texts.firstIndex(of: "Technology"))
            #expect((goOn < door) == (width == 640))
        }

        @Test func aFileThatIsDroppedIsOpened() async throws {
            let test = TestVisit(language: "en")
            let path = try OwnFile.write(OwnFile.text(), to: test.folder + "/proef week.yaml")
            let isTaken = try #require(test.window.screenRoot).drop(file: path)
            #expect(isTaken)
            await TestVisit.settle { if case .room = test.visit.place { true } else { false } }
            #expect(test.visit.preferences.ownRooms == [path])
        }
    }
}
