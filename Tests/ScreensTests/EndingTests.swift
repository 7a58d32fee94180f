internal import Gtk
internal import Report
internal import ScenarioEngine
internal import Testing

@testable import Screens

extension ScreenTests {
    /// The ending tells how it ends, what that costs, and asks something.
    @MainActor
    @Suite struct EndingTests {
        @Test(arguments: PlayedRoom.allCases, 0..<2)
        func everythingOfTheEndingIsTold(_ played: PlayedRoom, number: Int) async throws {
            let test = TestVisit(language: "en", seed: UInt64(number))
            let play = try await test.begin(try played.room)
            play.finish(number)
            await TestVisit.settle { test.whole.button("See your profile") != nil }
            let ending = try #require(play.playthrough.ending)
            let screen = try test.screen
            let texts = screen.texts
            #expect(screen.all.contains { $0.isHeading && $0.text == ending.title })
            #expect(ending.text.paragraphs.allSatisfy(texts.contains))
            #expect(texts.contains("What it costs"))
            #expect(texts.contains(ending.cost.trimmedLines))
            #expect(try #require(screen.first("prompt-card")).texts.last == ending.question)
            let story = play.room.story
            let people = story.scenario.employees.enumerated().map { index, employee in
                let zone = play.playthrough.state.fit(ofEmployee: index, in: story).zone
                return [employee.shortName, "“\(employee.says[zone])”"]
            }
            #expect(screen.styled("speech").map(\.texts) == people)
        }

        @Test func theProfileIsReachedFromTheEndingAndEndsTheVisit() async throws {
            let test = TestVisit(language: "en")
            let play = try await test.begin(test.visit.rooms[0].variant(.sprint))
            play.finish()
            await TestVisit.settle { test.whole.button("See your profile") != nil }
            try #require(test.whole.button("See your profile")).click()
            guard case .profile = test.visit.place else {
                Issue.record("no profile")
                return
            }
            #expect(play.trouble == nil)
            test.visit.leave()
            #expect(test.visit.unfinished.isEmpty)
            #expect(test.visit.storedSessions == 1)
        }

        @Test func aStoryThatNoEndingFitsStillEnds() async throws {
            let test = TestVisit(language: "en")
            let text = OwnFile.text()
                .replacing("title: Klaar", with: "when: plezier > 9, title: Klaar")
            let play = try await test.begin(try OwnFile.room(text))
            play.finish()
            await TestVisit.settle { test.whole.texts.contains("The story stops here.") }
            #expect(test.whole.texts.contains("The story stops here."))
            #expect(test.whole.button("See your profile") != nil)
        }
    }
}
