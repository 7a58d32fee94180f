internal import Foundation
internal import Gtk
internal import ScenarioEngine
internal import Testing

@testable import Screens

extension ScreenTests {
    /// A hundred plays take no more memory than ten.
    @MainActor
    @Suite struct MemoryTests {
        @Test func aHundredPlaysLeaveNothingBehind() async throws {
            let test = TestVisit(language: "en")
            var models: [Weak<PlayModel>] = []
            var roots: [Weak<Widget>] = []
            var before = 0
            for number in 0..<100 {
                if number == 10 { before = try Self.residentKilobytes() }
                let room = try PlayedRoom.allCases[number % 2 * 2 + 1].room
                test.visit.begin(room)
                let play = try test.play
                models.append(Weak(play))
                var isFirst = true
                while play.phase != .ending {
                    if isFirst {
                        isFirst = false
                        try await test.showScene()
                        roots.append(Weak(test.window.screenRoot))
                        play.take(number)
                        try await test.showConsequence()
                        roots.append(Weak(test.window.screenRoot))
                    } else {
                        play.take(number + play.playthrough.steps.count)
                    }
                    play.goOn()
                }
                play.end()
                test.visit.leave()
                await TestVisit.settle { !test.whole.styled("door-card").isEmpty }
            }
            let grown = try Self.residentKilobytes() - before
            #expect(grown < 8 * 1024, "kilobytes grown in ninety plays")
            await TestVisit.settle { models.allSatisfy(\.isGone) && roots.allSatisfy(\.isGone) }
            #expect(models.filter { !$0.isGone }.isEmpty)
            #expect(roots.filter { !$0.isGone }.isEmpty)
        }

        @MainActor
        private final class Weak<Value: AnyObject> {
            private weak var value: Value?

            init(_ value: Value?) { self.value = value }

            var isGone: Bool { value == nil }
        }

        /// Memory of this process that is in use, as the kernel counts it.
        private static func residentKilobytes() throws -> Int {
            let numbers = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
            let pages = try #require(Int(numbers.split(separator: " ")[1]))
            return pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1024
        }
    }
}
