internal import Foundation

/// What is remembered between two starts, besides sessions: nothing about what was played.
package nonisolated struct Preferences: Codable, Equatable, Sendable {
    enum Language: String, Codable, CaseIterable {
        case system, nl, en
    }

    var language = Language.system
    var theme = "system"
    /// Percent.
    var textSize = 100
    var width = 1280
    var height = 800
    var isMaximized = false
    /// Id of the room whose door was opened last.
    var lastRoom = ""
    /// Paths of room files that were opened, latest first.
    var ownRooms: [String] = []

    static let ownRoomLimit = 6
    /// Pixels beyond which a window is not as somebody left it.
    static let sizeLimit = 10_000

    package init() {}

    /// Keys that are missing, from an earlier version, keep their first value.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func value<Value: Decodable>(_ key: CodingKeys, _ standard: Value) -> Value {
            (try? values.decode(Value.self, forKey: key)) ?? standard
        }
        language = value(.language, .system)
        theme = value(.theme, "system")
        let sizes = Look.textSizes
        textSize = min(max(value(.textSize, 100), sizes.lowerBound), sizes.upperBound)
        width = min(max(value(.width, 1280), 640), Self.sizeLimit)
        height = min(max(value(.height, 800), 400), Self.sizeLimit)
        isMaximized = value(.isMaximized, false)
        lastRoom = value(.lastRoom, "")
        ownRooms = value(.ownRooms, [])
    }

    /// The file in `$XDG_CONFIG_HOME`.
    static var standardPath: String {
        let chosen = ProcessInfo.processInfo.environment["XDG_CONFIG_HOME"] ?? ""
        let folder = chosen.hasPrefix("/") ? chosen : NSHomeDirectory() + "/.config"
        return folder + "/dilemmakamers/preferences.json"
    }

    /// What the file says; the first values where it is missing or unreadable.
    static func read(_ path: String) -> Preferences {
        guard let data = FileManager.default.contents(atPath: path) else { return Preferences() }
        return (try? JSONDecoder().decode(Preferences.self, from: data)) ?? Preferences()
    }

    /// Replaces the file as a whole. A preference that cannot be kept stops nobody.
    func write(_ path: String) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let url = URL(filePath: path)
        try? FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try? encoder.encode(self).write(to: url, options: .atomic)
    }
}
