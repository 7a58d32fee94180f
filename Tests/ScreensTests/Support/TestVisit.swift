internal import Foundation
internal import Gtk
internal import Resources
internal import Sessions

@testable import Screens

/// A visit in a real window, with a data folder of its own that goes with it.
@MainActor
final class TestVisit {
    let folder: String
    let visit: Visit
    let window: MainWindow
    static let application: Application = {
        let application = Application(id: "nl.dilemmakamers.Tests")
        application.register()
        return application
    }()

    init(language: String = "nl", width: Int = 1280, height: Int = 800) {
        folder = NSTemporaryDirectory() + "dilemmakamers-\(UUID().uuidString)"
        Translation.start()
        Translation.use(language: language)
        let data = DataFolder.path!
        var preferences = Preferences()
        preferences.width = width
        preferences.height = height
        let look = Look(folder: data)
        let today = CalendarDay(year: 2026, month: 11, day: 26)!
        visit = Visit(
            look: look,
            rooms: BundledRooms(folder: data).all,
            opening: SessionStore.open(in: folder, today: today),
            preferences: preferences,
            preferencesPath: folder + "/preferences.json",
            clock: Visit.Clock(today: { today }, seed: { 7 })
        )
        window = MainWindow(Self.application, visit)
        window.window.present()
    }

    isolated deinit {
        window.window.destroy()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Lets the window draw until `condition` holds; false when it never did.
    @discardableResult
    static func settle(until condition: () -> Bool = { true }) async -> Bool {
        for _ in 0..<2000 {
            MainLoop.handlePending()
            if condition() { return true }
            try? await Task.sleep(for: .milliseconds(5))
        }
        return condition()
    }

    /// Lets the window draw until pictures are there and movement has ended.
    func settle(milliseconds: Int = 900) async {
        await Self.settle(until: { !visit.look.pictures.isBusy })
        for _ in 0..<max(1, milliseconds / 20) {
            MainLoop.handlePending()
            try? await Task.sleep(for: .milliseconds(20))
        }
        await Self.settle(until: { !visit.look.pictures.isBusy })
    }
}
