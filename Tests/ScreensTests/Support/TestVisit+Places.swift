internal import Gtk
internal import Resources
internal import ScenarioEngine
internal import Sessions
internal import Testing

@testable import Screens

extension TestVisit {
    /// Everything in the window.
    var whole: WidgetNode { WidgetNode(window.window) }

    /// What fills the window.
    var screen: WidgetNode {
        get throws { WidgetNode(try #require(window.screenRoot)) }
    }

    /// The play on screen.
    var play: PlayModel {
        get throws {
            guard case .play(let play) = visit.place else {
                throw Elsewhere()
            }
            return play
        }
    }

    struct Elsewhere: Error {}

    /// Begins a room, makes one choice, and leaves.
    func leaveUnfinished(_ room: Room) throws {
        visit.begin(room)
        try play.take(0)
        visit.leave()
    }

    /// Begins a room and waits until its first scene is on screen.
    @discardableResult
    func begin(_ room: Room) async throws -> PlayModel {
        visit.begin(room)
        try await showScene()
        return try play
    }

    /// Waits until the screen shows the scene that waits.
    func showScene() async throws {
        let title = try play.shownScene?.title ?? ""
        let count = try play.cards.count
        let isShown = await Self.settle {
            whole.styled("option-card").count == count && whole.texts.contains(title)
        }
        #expect(isShown, "the scene \(title)")
    }

    /// Waits until the window was laid out and drawn with what it shows now.
    func drawn() async {
        var frames = 0
        window.window.onFrame {
            frames += 1
            return frames < 3
        }
        await Self.settle {
            window.window.queueDraw()
            return frames >= 3 && !visit.look.pictures.isBusy
        }
    }

    /// Waits until the screen shows what the choice led to.
    func showConsequence() async throws {
        let isShown = await Self.settle { whole.texts.contains(tr("What happens")) }
        #expect(isShown, "the consequence")
    }
}
