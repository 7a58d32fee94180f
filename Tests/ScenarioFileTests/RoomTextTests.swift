import Foundation
import ScenarioEngine
import ScenarioFile
import Testing

/// Measures of the text of the rooms that come with the program (content.md part 6).
@Suite("Texts of the rooms")
struct RoomTextTests {
    static let names = ["de-suggestie", "donderdag-leeg", "het-rooster-ligt-vast"]

    private static func room(_ name: String) throws -> Scenario {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "Data/rooms/\(name).yaml")
        let document = try ScenarioDocument(bytes: try Data(contentsOf: file))
        #expect(document.diagnostics.isEmpty)
        return document.scenario
    }

    /// What stands between spaces and has a letter or digit.
    private static func words(_ text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { word in
            word.contains { $0.isLetter || $0.isNumber }
        }
    }

    @Test(
        "Scenes have up to three short blocks, a conversation, prompts, notes and a source",
        arguments: names
    )
    func scenes(name: String) throws {
        let room = try Self.room(name)
        for scene in room.scenes {
            #expect(scene.text.allSatisfy { (1...45).contains(Self.words($0.text)) }, "\(scene.id)")
            #expect((2...5).contains(scene.say.count), "\(scene.id)")
            #expect(scene.say.allSatisfy { Self.words($0.text) <= 18 }, "\(scene.id)")
            #expect((2...3).contains(scene.prompts.count), "\(scene.id)")
            #expect((30...70).contains(Self.words(scene.notes)), "\(scene.id)")
            let reflection = try #require(scene.reflection)
            #expect((20...45).contains(Self.words(reflection.text)), "\(scene.id)")
            #expect(room.sources[reflection.source] != nil, "\(scene.id)")
        }
    }

    @Test("A result has 40 to 80 words, and a voice for everyone it touches", arguments: names)
    func results(name: String) throws {
        let room = try Self.room(name)
        for scene in room.scenes {
            for option in scene.options {
                let place = "\(scene.id) \(option.id)"
                #expect((40...80).contains(Self.words(option.result)), "\(place)")
                let touched = Set(
                    (option.autonomy.entries + option.band.entries).map(\.name)
                )
                let expected =
                    touched.contains(Option.everyone) ? Set(room.employees.map(\.id)) : touched
                #expect(Set(option.voices.map(\.speaker)) == expected, "\(place)")
                #expect(Self.words(option.gain) <= 18 && Self.words(option.price) <= 18, "\(place)")
            }
        }
    }

    @Test("An ending has 60 to 120 words, a cost and one question", arguments: names)
    func endings(name: String) throws {
        for ending in try Self.room(name).endings {
            #expect((60...120).contains(Self.words(ending.text)), "\(ending.id)")
            #expect((1...25).contains(Self.words(ending.cost)), "\(ending.id)")
            #expect(ending.question.count { $0 == "?" } == 1, "\(ending.id)")
        }
    }

    @Test("Quotation marks and apostrophes are curled, and nobody shouts", arguments: names)
    func signs(name: String) throws {
        for text in Self.texts(of: try Self.room(name)) {
            #expect(!text.contains { "\"'!—–".contains($0) }, "\(text)")
            #expect(text.count { $0 == "“" } == text.count { $0 == "”" }, "\(text)")
        }
    }

    @Test("No six words in a row come back in another room")
    func ownWords() throws {
        var owners: [String: String] = [:]
        for name in Self.names {
            for text in Self.texts(of: try Self.room(name)) {
                let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "’" }
                for start in words.indices.dropLast(5) {
                    let run = words[start..<start + 6].joined(separator: " ")
                    let owner = owners[run, default: name]
                    #expect(owner == name, "“\(run)” stands in \(owner) and in \(name)")
                    owners[run] = owner
                }
            }
        }
    }

    /// What people read, the setting and sources left aside.
    private static func texts(of room: Scenario) -> [String] {
        var texts: [String] = []
        for employee in room.employees {
            let says = employee.says
            texts += [employee.line, says.less, says.fits, says.more]
        }
        for scene in room.scenes {
            texts += [scene.title, scene.notes, scene.reflection?.text ?? ""]
            texts += scene.text.map(\.text)
            texts += scene.say.map(\.text)
            texts += scene.prompts
            for option in scene.options {
                texts += [option.text, option.gain, option.price, option.result]
                texts += option.voices.map(\.text)
            }
        }
        for ending in room.endings {
            texts += [ending.title, ending.text, ending.cost, ending.question]
        }
        return texts
    }
}
