internal import Foundation
internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile
internal import Testing

@testable import Screens

/// A profile of a real room, played by always taking the option at one place.
@MainActor
final class TestProfile {
    let model: ProfileModel
    let look: Look
    let window = Window(title: "")
    private(set) var screen: ProfileScreen?
    private(set) var notices: [String] = []
    /// How often the way back was asked for.
    private(set) var backs = 0

    /// - Parameters:
    ///   - place: of the option among those on offer, counted round.
    ///   - decisions: made at most.
    init(place: Int = 1, decisions: Int = .max) throws {
        let folder = try #require(DataFolder.path)
        let file = URL(filePath: folder + "/rooms/de-suggestie.yaml")
        let document = try ScenarioDocument(bytes: Data(contentsOf: file))
        var playthrough = Playthrough(try #require(document.story), seed: 1)
        while playthrough.scene != nil, playthrough.steps.count < decisions {
            let offered = playthrough.offered
            try playthrough.choose(offered[place % offered.count])
        }
        model = ProfileModel(
            playthrough: playthrough,
            ranges: Ranges(playthrough.story),
            today: Day(year: 2026, month: 11, day: 26)
        )
        look = Look(folder: folder)
    }

    isolated deinit { window.destroy() }

    /// Shows the screen in a window of its own.
    @discardableResult
    func show(_ tab: ProfileModel.Tab, width: Int = 1280, height: Int = 800) async -> ProfileScreen
    {
        model.show(tab)
        let screen = ProfileScreen(
            model,
            look,
            over: window,
            ProfileScreen.Requests(
                onBack: { [weak self] in self?.backs += 1 },
                onNotice: { [weak self] in self?.notices.append($0) }
            )
        )
        self.screen = screen
        for (name, isOn) in look.windowClasses { window.setClass(name, isOn) }
        window.setDefaultSize(width: width, height: height)
        window.child = screen.root
        window.present()
        await settle()
        return screen
    }

    /// Lets the models be shown and the window be drawn.
    func settle() async {
        for _ in 0..<40 {
            MainLoop.handlePending()
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    func drop() {
        window.child = nil
        screen = nil
    }

    func takeAway() -> TakeAway {
        TakeAway(model, look, over: window) { [weak self] in self?.notices.append($0) }
    }
}
