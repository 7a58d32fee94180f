internal import Foundation
internal import Resources
internal import Sessions

/// The rooms that come with the program, read on all cores while the window is being made.
package nonisolated final class BundledRooms: Sendable {
    private let rooms: [Early<Room?>]

    /// Begins to read; the rooms are there when ``all`` returns.
    package init(folder: String) {
        let path = folder + "/rooms"
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        rooms = files.filter { $0.hasSuffix(".yaml") }.map { file in
            Early {
                let source = RoomSource.bundled(String(file.dropLast(5)))
                return try? Room.read(path + "/" + file, source: source)
            }
        }
    }

    /// In the order of the doors.
    package var all: [Room] {
        let order = Accent.allCases
        return rooms.compactMap(\.value).sorted {
            let first = order.firstIndex(of: $0.accent) ?? 0
            let second = order.firstIndex(of: $1.accent) ?? 0
            return (first, $0.id) < (second, $1.id)
        }
    }
}
