internal import Foundation
internal import Gtk
internal import ScenarioEngine
internal import Testing

@testable import Screens

/// The folder that `Tests/screenshots` was given.
nonisolated private let folder = ProcessInfo.processInfo.environment["DILEMMAKAMERS_SCREENSHOTS"]

extension ScreenTests {
    /// Saves a picture of every screen, where a folder was asked for by `Tests/screenshots`.
    @MainActor
    @Suite(.enabled(if: folder != nil, "No folder was asked for"))
    struct Screenshots {
        @Test(arguments: [(1280, 800), (1920, 1080), (640, 400)], [Look.Theme.light, .dark])
        func everyScreenIsSaved(_ size: (width: Int, height: Int), _ theme: Look.Theme) async throws
        {
            let test = TestVisit(width: size.width, height: size.height)
            test.visit.look.theme = theme
            try await saveAll(test, "\(size.width)x\(size.height)-\(theme.rawValue)")
        }

        @Test func everyScreenIsSavedInLargeText() async throws {
            let test = TestVisit()
            test.visit.look.textSize = 200
            try await saveAll(test, "1280x800-light-200")
        }

        @Test func everyScreenIsSavedInEnglish() async throws {
            try await saveAll(TestVisit(language: "en"), "1280x800-light-en")
        }

        private func saveAll(_ test: TestVisit, _ name: String) async throws {
            let visit = test.visit
            let kind = name
            let save = { (name: String) async throws in
                await test.settle()
                let file = "\(name)-\(kind).png"
                let path = try #require(folder) + "/" + file
                let isSaved = await TestVisit.settle { test.window.window.savePNG(path) }
                #expect(isSaved, "\(file)")
            }
            try await save("foyer")
            let room = try #require(visit.rooms.first)
            visit.enter(room)
            try await save("room")
            visit.begin(room)
            try await save("scene")
            guard case .play(let play) = visit.place else { return }
            play.select(play.cards[1].option)
            try await save("scene-chosen")
            play.choose()
            try await save("consequence")
            play.goOn()
            visit.leave()
            try await save("foyer-continue")
            visit.resume(try #require(visit.unfinished.first))
            guard case .play(let play) = visit.place else { return }
            while play.phase != .ending {
                play.select(play.cards[play.cards.count - 1].option)
                play.choose()
                if play.playthrough.steps.count == 5 { try await save("consequence-5") }
                play.goOn()
            }
            try await save("ending")
            visit.showProfile(play)
            guard case .profile(let profile, _) = visit.place else { return }
            for tab in ProfileModel.Tab.allCases {
                profile.show(tab)
                try await save("profile-\(tab)")
            }
            let broken = NSTemporaryDirectory() + "kapot.yaml"
            try
                "format: 1\nid: kapot\nstart: s9\nscenes:\n  - id: s1\n    titel: x\n    next: s33\n"
                .write(toFile: broken, atomically: true, encoding: .utf8)
            visit.open(broken)
            await TestVisit.settle { if case .faulty = visit.place { true } else { false } }
            try await save("faulty")
        }
    }
}
