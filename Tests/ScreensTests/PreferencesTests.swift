internal import Foundation
internal import Testing

@testable import Screens

extension ScreenTests {
    /// What is remembered survives a restart, and a broken file stops nobody.
    @MainActor
    @Suite struct PreferencesTests {
        @Test func whatIsWrittenIsReadBack() throws {
            try inFolder { path in
                var preferences = Preferences()
                preferences.language = .nl
                preferences.theme = "dark"
                preferences.textSize = 150
                preferences.width = 1400
                preferences.height = 900
                preferences.isMaximized = true
                preferences.lastRoom = "de-suggestie"
                preferences.ownRooms = ["/tmp/een “kamer”.yaml", "/tmp/b.yaml"]
                preferences.write(path)
                #expect(Preferences.read(path) == preferences)
            }
        }

        @Test(
            arguments: [
                "", "{", "[]", "null", "7", "\u{0}\u{1}", "{\"language\": \"klingon\"}",
                "{\"textSize\": \"large\", \"width\": null, \"ownRooms\": 3}",
                "{\"width\": 1e300, \"height\": -1e300}",
            ]
        )
        func aBrokenFileGivesTheFirstValues(_ text: String) throws {
            try inFolder { path in
                #expect(Preferences.read(path) == Preferences())
                try OwnFile.write(text, to: path)
                var read = Preferences.read(path)
                read.height = max(read.height, 800)
                #expect(read == Preferences())
            }
        }

        @Test func unknownKeysAreLeftAloneAndMissingOnesKeepTheirFirstValue() throws {
            try inFolder { path in
                try OwnFile.write("{\"later\": {\"a\": [1]}, \"textSize\": 130}", to: path)
                var expected = Preferences()
                expected.textSize = 130
                #expect(Preferences.read(path) == expected)
            }
        }

        @Test(arguments: [-5, 0, 1, 79, 200, 201, 5000, 9_000_000_000])
        func numbersOutOfRangeAreBroughtInside(_ number: Int) throws {
            try inFolder { path in
                let text = "{\"textSize\": \(number), \"width\": \(number), \"height\": \(number)}"
                try OwnFile.write(text, to: path)
                let read = Preferences.read(path)
                #expect(Look.textSizes.contains(read.textSize))
                #expect((640...10_000).contains(read.width))
                #expect((400...10_000).contains(read.height))
            }
        }

        @Test func aVisitKeepsWhatItIsToldToRemember() throws {
            let test = TestVisit(language: "en")
            test.visit.remember { $0.theme = "dark" }
            test.visit.enter(test.visit.rooms[1])
            let read = Preferences.read(test.folder + "/preferences.json")
            #expect(read.theme == "dark")
            #expect(read.lastRoom == test.visit.rooms[1].id)
        }

        private func inFolder(_ body: (String) throws -> Void) throws {
            let folder = NSTemporaryDirectory() + "dilemmakamers-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: folder) }
            try body(folder + "/preferences.json")
        }
    }
}
