internal import Foundation
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile
internal import Sessions

/// A room that can be played: what its file says, and what it can lead to.
package nonisolated final class Room: Sendable, Identifiable {
    let source: RoomSource
    let story: CompiledScenario
    let ranges: Ranges

    var scenario: Scenario { story.scenario }
    package var id: String { scenario.id }
    var accent: Accent { Accent(room: scenario.room) }

    /// Whether there is a short variant.
    var hasSprint: Bool { scenario.scenes.contains(where: \.sprint) }

    init(_ story: CompiledScenario, source: RoomSource) {
        self.story = story
        self.source = source
        ranges = Ranges(story)
    }

    /// The same room in another length; the room itself when it has no other.
    func variant(_ variant: CompiledScenario.Variant) -> Room {
        guard variant != story.variant,
            let story = try? CompiledScenario(scenario, variant: variant)
        else { return self }
        return Room(story, source: source)
    }

    /// Reads a room from its file.
    ///
    /// - Throws: what is wrong with the file, when it cannot be played.
    static func read(_ path: String, source: RoomSource) throws(FaultyRoom) -> Room {
        let name = URL(filePath: path).lastPathComponent
        guard isFile(path), let bytes = FileManager.default.contents(atPath: path) else {
            throw FaultyRoom(path: path, name: name, faults: [])
        }
        let document: ScenarioDocument
        do throws(SourceText.Fault) {
            document = try ScenarioDocument(bytes: bytes)
        } catch {
            throw FaultyRoom(
                path: path,
                name: name,
                faults: [FaultyRoom.Fault(error.message, at: error.place, snippet: "")]
            )
        }
        guard let story = document.story else {
            throw FaultyRoom(path: path, name: name, document)
        }
        return Room(story, source: source)
    }

    /// Whether there is a file with an end: reading a pipe or a device would wait for ever.
    private static func isFile(_ path: String) -> Bool {
        let target = URL(filePath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        return attributes?[.type] as? FileAttributeType == .typeRegular
    }
}

/// A file that cannot be played, with every reason.
nonisolated struct FaultyRoom: Error, Hashable, Sendable {
    struct Fault: Hashable, Sendable {
        var message: String
        var place: Place
        /// The line of the file, with a mark under the place.
        var snippet: String

        init(_ message: String, at place: Place, snippet: String) {
            self.message = message
            self.place = place
            self.snippet = snippet
        }
    }

    var path: String
    var name: String
    /// Empty when the file could not be read at all.
    var faults: [Fault]

    init(path: String, name: String, faults: [Fault]) {
        self.path = path
        self.name = name
        self.faults = faults
    }

    init(path: String, name: String, _ document: ScenarioDocument) {
        let errors = document.diagnostics.filter { $0.severity == .error }
        self.init(
            path: path,
            name: name,
            faults: errors.map {
                Fault($0.message, at: $0.place, snippet: document.source.snippet(at: $0.place))
            }
        )
    }
}
