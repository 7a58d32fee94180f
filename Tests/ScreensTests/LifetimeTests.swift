internal import Foundation
internal import Gtk
internal import Testing

@testable import Screens

extension ScreenTests {
    /// A visit leaves nothing behind: every model, screen and window goes when it is over.
    @MainActor
    @Suite struct LifetimeTests {
        enum Reached: CaseIterable {
            case foyer, room, scene, consequence, ending, profile
        }

        @Test(arguments: Reached.allCases)
        func everythingGoesWithItsVisit(_ reached: Reached) async throws {
            weak var visit: Visit?
            weak var look: Look?
            weak var window: MainWindow?
            weak var root: Widget?
            do {
                let test = TestVisit()
                visit = test.visit
                look = test.visit.look
                window = test.window
                try await Self.go(to: reached, in: test)
                root = test.window.screenRoot
                #expect(root != nil)
            }
            await TestVisit.settle { visit == nil && look == nil && root == nil }
            #expect(root == nil, "the screen")
            #expect(window == nil, "the window")
            #expect(visit == nil, "the visit")
            #expect(look == nil, "the look")
        }

        private static func go(to reached: Reached, in test: TestVisit) async throws {
            await test.settle()
            guard reached != .foyer, let room = test.visit.rooms.first else { return }
            test.visit.enter(room)
            await test.settle()
            guard reached != .room else { return }
            test.visit.begin(room)
            await test.settle()
            guard case .play(let play) = test.visit.place, reached != .scene else { return }
            play.select(play.cards[0].option)
            play.choose()
            await test.settle()
            guard reached != .consequence else { return }
            play.goOn()
            while play.phase != .ending {
                play.select(play.cards[0].option)
                play.choose()
                await test.settle(milliseconds: 20)
                play.goOn()
            }
            await test.settle()
            guard reached != .ending else { return }
            test.visit.showProfile(play)
            await test.settle()
        }
    }
}
