internal import Gtk
internal import Testing

@testable import Screens

extension ScreenTests {
    /// What a visit tells floats above every screen until it is closed.
    @MainActor
    @Suite struct NoticeTests {
        @Test func aNoticeIsShownAndCanBeClosed() async throws {
            let test = TestVisit(language: "en")
            test.visit.tell("It is done")
            test.visit.tell("It went wrong", isTrouble: true)
            await TestVisit.settle { test.whole.first("notice") != nil }
            #expect(test.whole.first("toast")?.texts.first == "It is done")
            let trouble = try #require(test.whole.first("notice"))
            #expect(trouble.texts.first == "It went wrong")
            let room = try #require(test.visit.rooms.first)
            test.visit.enter(room)
            await TestVisit.settle { test.whole.button("Play on your own") != nil }
            #expect(test.whole.first("notice")?.texts.first == "It went wrong")
            try #require(test.whole.first("notice")?.button("Close")).click()
            await TestVisit.settle { test.whole.first("notice") == nil }
            #expect(test.visit.notices.map(\.text) == ["It is done"])
            #expect(test.whole.first("notice") == nil)
        }

        @Test func theSameNoticeIsShownOnce() async throws {
            let test = TestVisit(language: "en")
            for _ in 0..<3 { test.visit.tell("It went wrong", isTrouble: true) }
            await TestVisit.settle { test.whole.first("notice") != nil }
            #expect(test.whole.styled("notice").count == 1)
        }
    }
}
