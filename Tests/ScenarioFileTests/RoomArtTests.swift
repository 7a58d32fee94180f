import Foundation
import ScenarioEngine
import ScenarioFile
import Testing

/// Drawings that the rooms name.
@Suite("Art of the rooms")
struct RoomArtTests {
    private static let data = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")

    @Test("Every employee has a portrait in three moods", arguments: RoomTextTests.names)
    func portraits(name: String) throws {
        let file = Self.data.appending(path: "rooms/\(name).yaml")
        let room = try ScenarioDocument(bytes: try Data(contentsOf: file)).scenario
        for employee in room.employees {
            let portrait = try #require(employee.portrait)
            #expect(portrait == "\(employee.id).svg")
            for mood in ["", "-less", "-more"] {
                let drawing = Self.data.appending(path: "art/portraits/\(employee.id)\(mood).svg")
                #expect(FileManager.default.fileExists(atPath: drawing.path()), "\(drawing)")
            }
        }
    }

    @Test(
        "Every scene has its picture, and words for who does not see it",
        arguments: RoomTextTests.names
    )
    func settings(name: String) throws {
        let file = Self.data.appending(path: "rooms/\(name).yaml")
        for scene in try ScenarioDocument(bytes: try Data(contentsOf: file)).scenario.scenes {
            let image = try #require(scene.image)
            let drawing = Self.data.appending(path: "art/settings/\(image.file)")
            #expect(FileManager.default.fileExists(atPath: drawing.path()), "\(drawing)")
            #expect(!image.alt.isEmpty)
        }
    }

    @Test("A drawing stands by itself: no script, no link, nothing from elsewhere")
    func standalone() throws {
        let files = try #require(
            FileManager.default.enumerator(
                at: Self.data.appending(path: "art"),
                includingPropertiesForKeys: nil
            )
        )
        var count = 0
        for case let file as URL in files where file.pathExtension == "svg" {
            count += 1
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.contains("<svg") && text.contains("viewBox"), "\(file)")
            for word in ["<script", "<foreignObject", "<image", "http:", "https:", "javascript:"] {
                let rest = text.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
                #expect(!rest.contains(word), "\(file.lastPathComponent): \(word)")
            }
        }
        #expect(count >= 45 + 34 + 3)
    }
}
