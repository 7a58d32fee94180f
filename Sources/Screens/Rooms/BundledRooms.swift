internal import Dispatch
internal import Foundation
internal import Resources
internal import Sessions
internal import Synchronization

/// The rooms that come with the program, read on all cores while the window is being made.
package nonisolated final class BundledRooms: Sendable {
    private let rooms: Mutex<[Room]> = Mutex([])
    private let done = DispatchGroup()

    /// Begins to read; the rooms are there when ``all`` returns.
    package init(folder: String) {
        let path = folder + "/rooms"
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for file in files.sorted() where file.hasSuffix(".yaml") {
            DispatchQueue.global(qos: .userInitiated).async(group: done) { [self] in
                let source = RoomSource.bundled(String(file.dropLast(5)))
                if let room = try? Room.read(path + "/" + file, source: source) {
                    rooms.withLock { $0.append(room) }
                }
            }
        }
    }

    /// In the order of the doors.
    package var all: [Room] {
        done.wait()
        let order = Accent.allCases
        return rooms.withLock { rooms in
            rooms.sorted {
                let first = order.firstIndex(of: $0.accent) ?? 0
                let second = order.firstIndex(of: $1.accent) ?? 0
                return (first, $0.id) < (second, $1.id)
            }
        }
    }
}
