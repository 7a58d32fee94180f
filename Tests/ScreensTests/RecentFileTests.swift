internal import Foundation
internal import Gtk
internal import Testing

@testable import Screens

/// A data folder of its own, so that nobody's list of recent files changes.
nonisolated private let dataFolder = ProcessInfo.processInfo.environment["XDG_DATA_HOME"]

extension ScreenTests {
    @MainActor
    @Suite(.enabled(if: dataFolder != nil, "XDG_DATA_HOME is not set"))
    struct RecentFileTests {
        @Test func aRoomThatWasOpenedIsAmongTheRecentFilesOfTheDesktop() async throws {
            let test = TestVisit()
            let path = try OwnFile.write(OwnFile.text(), to: "\(test.folder)/recent.kamer.yaml")
            test.visit.open(path)
            let list = try #require(dataFolder) + "/recently-used.xbel"
            let isListed = await TestVisit.settle {
                let text = (try? String(contentsOfFile: list, encoding: .utf8)) ?? ""
                return text.contains("recent.kamer.yaml") && text.contains("Dilemmakamers")
            }
            #expect(isListed)
        }
    }
}
