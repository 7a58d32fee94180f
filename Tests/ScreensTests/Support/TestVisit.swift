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
    /// The rooms of the program, read once.
    static let rooms = BundledRooms(folder: (DataFolder.path ?? "")).all
    static let today = Day(year: 2026, month: 11, day: 26)
    static let application: Application = {
        let application = Application(id: "nl.dilemmakamers.Tests")
        application.register()
        return application
    }()

    private let keepsFolder: Bool

    /// - Parameters:
    ///   - folder: of the data, which stays; nil makes one that goes with the visit.
    ///   - seed: of every playthrough that begins.
    init(
        language: String = "nl",
        width: Int = 1280,
        height: Int = 800,
        folder given: String? = nil,
        preferences start: Preferences = Preferences(),
        seed: UInt64 = 7
    ) {
        keepsFolder = given != nil
        folder = given ?? NSTemporaryDirectory() + "dilemmakamers-\(UUID().uuidString)"
        Translation.start()
        Translation.use(language: language)
        var preferences = start
        preferences.width = width
        preferences.height = height
        let today = Self.today
        visit = Visit(
            look: Look(folder: (DataFolder.path ?? "")),
            rooms: Self.rooms,
            opening: SessionStore.open(in: folder, today: today),
            preferences: preferences,
            preferencesPath: folder + "/preferences.json",
            clock: Visit.Clock(today: { today }, seed: { seed })
        )
        window = MainWindow(Self.application, visit)
        window.window.present()
    }

    isolated deinit {
        window.window.destroy()
        if !keepsFolder { try? FileManager.default.removeItem(atPath: folder) }
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
