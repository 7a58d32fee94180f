internal import Gtk
internal import Observation
internal import Report
internal import Testing

@testable import Screens

extension ScreenTests {
    @MainActor
    @Suite struct Observers {
        @Observable
        final class Model {
            var outer = 0
            var inner = 0
        }

        @Test func whatAnUpdateReadsDoesNotCountBesideItsReading() async {
            let model = Model()
            var outerRuns = 0
            var seen: [Int] = []
            var inner: Observer?
            let outer = Observer(of: { model.outer }) { _ in
                outerRuns += 1
                inner = Observer { seen.append(model.inner) }
            }
            #expect(seen == [0])
            model.inner = 1
            await TestVisit.settle { seen.count > 1 }
            #expect(outerRuns == 1)
            #expect(seen == [0, 1])
            model.outer = 1
            await TestVisit.settle { outerRuns > 1 }
            #expect(outerRuns == 2)
            #expect(seen == [0, 1, 1])
            withExtendedLifetime((outer, inner)) {}
        }

        @Test func theProfileStaysInItsWindowWhileItIsUsed() async throws {
            let test = TestVisit()
            let visit = test.visit
            let room = try #require(visit.rooms.first)
            visit.begin(room)
            guard case .play(let play) = visit.place else { throw Missing.play }
            while play.phase != .ending {
                play.select(play.cards[0].option)
                play.choose()
                play.goOn()
            }
            visit.showProfile(play)
            guard case .profile(let model, _) = visit.place else { throw Missing.profile }
            let root = try #require(test.window.window.child)
            let name = try #require(model.profile.bars.first).name
            let isShown = await TestVisit.settle { root.shownTexts.contains(name) }
            #expect(isShown)
            let tabs = root.descendants(ToggleButton.self).filter { $0.hasClass("tab") }
            #expect(tabs.count == ProfileModel.Tab.allCases.count)
            model.show(.trail)
            let isTurned = await TestVisit.settle { tabs[0].hasClass("current") }
            #expect(isTurned)
            for tab in tabs { #expect(tab.isMapped) }
        }

        private enum Missing: Error {
            case play, profile
        }
    }
}
