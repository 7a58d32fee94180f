internal import Foundation
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile
internal import Sessions
internal import Testing

@testable import Screens

/// A room of the program in one of its lengths.
nonisolated struct PlayedRoom: CaseIterable, Hashable, Sendable, CustomTestStringConvertible {
    let id: String
    let variant: CompiledScenario.Variant

    static let allCases = ["de-suggestie", "donderdag-leeg", "het-rooster-ligt-vast"]
        .flatMap { id in [CompiledScenario.Variant.full, .sprint].map { Self(id: id, variant: $0) }
        }
    static let full = allCases.filter { $0.variant == .full }

    var testDescription: String { "\(id), \(variant.rawValue)" }

    @MainActor
    var room: Room {
        get throws {
            if let room = Self.read[self] { return room }
            let whole = try #require(TestVisit.rooms.first { $0.id == id })
            let room = whole.variant(variant)
            Self.read[self] = room
            return room
        }
    }

    @MainActor private static var read: [PlayedRoom: Room] = [:]
}

/// A room file of somebody's own.
enum OwnFile {
    /// A room of one scene with two options, without a short variant.
    static func text(title: String = "De proefweek", more: String = "") -> String {
        """
        format: 1
        id: proefweek
        room: leiderschap
        title: \(title)
        setting: Een klein team probeert een week lang een nieuwe werkwijze.
        dilemma: "Hoeveel ruimte past bij wie?"
        minutes: 5
        style: [ruimte, richting]
        outcomes: [plezier]
        employees:
          - {id: noor, name: Noor Bakker, role: ontwerper, autonomy: 5, band: [6, 9], line: Geef mij het doel.}
        start: s1
        scenes:
          - id: s1
            title: De eerste dag
            say: [{noor: Ik begin vast.}, {Marga: Wie is de baas hier?}]
            text: [Er ligt niets klaar.]
            options:
              - {id: a, text: Jij wacht af., result: Het blijft stil., style: {ruimte: 1}, outcome: {plezier: 1}}
              - {id: b, text: Jij deelt in., result: De lijst hangt er., style: {richting: 1}}
        endings:
          - {id: e1, title: Klaar, text: De week is om.}
        \(more)
        """
    }

    /// Writes it to a folder, which is made.
    @discardableResult
    static func write(_ text: String, to path: String) throws -> String {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try text.write(to: url, atomically: true, encoding: .utf8)
        return path
    }

    /// A room from a text.
    static func room(_ text: String) throws -> Room {
        let document = try ScenarioDocument(bytes: Array(text.utf8))
        let story = try #require(document.story, "\(document.diagnostics)")
        return Room(story, source: .file("/proefweek.yaml"))
    }
}
