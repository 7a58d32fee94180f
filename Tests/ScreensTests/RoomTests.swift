internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine
internal import Testing

@testable import Screens

extension ScreenTests {
    /// A room introduces itself, its people and its dilemma before anything is chosen.
    @MainActor
    @Suite struct RoomTests {
        @Test(arguments: PlayedRoom.full)
        func everybodyIsThereWithRoleLineAndMood(_ played: PlayedRoom) async throws {
            let test = TestVisit(language: "en")
            let room = try played.room
            test.visit.enter(room)
            await TestVisit.settle { test.whole.button("Play on your own") != nil }
            let screen = try test.screen
            let people = room.scenario.employees
            #expect(screen.styled("mood").count == people.count)
            for (employee, mood) in zip(people, screen.styled("mood")) {
                let words = try #require(mood.parent?.parent).texts
                let zone = Self.zone(employee.autonomy.value, employee.band)
                #expect(words == [employee.name, zone, employee.role, "“\(employee.line)”"])
                #expect(mood.has("guess"), "it is the player’s own estimate")
            }
            #expect(Set(screen.styled("mood").flatMap(\.texts)).count > 1, "people differ")
        }

        @Test(arguments: PlayedRoom.full)
        func theRoomTellsWhereItIsAndWhatIsAtStake(_ played: PlayedRoom) async throws {
            let test = TestVisit(language: "en")
            let room = try played.room
            test.visit.enter(room)
            await TestVisit.settle { test.whole.button("Play on your own") != nil }
            let texts = try test.screen.texts
            for text in [room.scenario.title, room.scenario.setting, room.scenario.dilemma] {
                #expect(texts.contains(text.trimmedLines), "\(text)")
            }
            let minutes = try #require(room.scenario.minutes)
            #expect(texts.contains { $0.contains("about \(minutes) minutes") })
        }

        @Test func playingBeginsAtTheFirstScene() async throws {
            let test = TestVisit(language: "en")
            let room = test.visit.rooms[2]
            test.visit.enter(room)
            await TestVisit.settle { test.whole.button("Play on your own") != nil }
            try #require(test.whole.button("Play on your own")).click()
            #expect(try test.play.shownScene?.id == room.scenario.start)
            #expect(try test.play.room.story.variant == .full)
        }

        @Test func aShortVersionIsOfferedWhereThereIsOne() async throws {
            let test = TestVisit(language: "en")
            let room = test.visit.rooms[0]
            test.visit.enter(room)
            await TestVisit.settle { test.whole.button("Sprint version") != nil }
            try #require(test.whole.button("Sprint version")).click()
            #expect(try test.play.room.story.variant == .sprint)
            let own = try OwnFile.room(OwnFile.text())
            test.visit.enter(own)
            await TestVisit.settle { test.whole.texts.contains("One person in your team") }
            #expect(test.whole.button("Play on your own") != nil)
            #expect(test.whole.button("Sprint version") == nil)
        }

        /// domain.md A3.3: where an employee's room stands against the band that fits.
        private static func zone(_ autonomy: Double, _ band: Band) -> String {
            if autonomy < band.lower.value { return "less room than fits" }
            return autonomy > band.upper.value ? "more room than fits" : "fits"
        }
    }
}
