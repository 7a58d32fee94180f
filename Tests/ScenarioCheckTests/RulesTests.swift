import ScenarioCheck
import ScenarioEngine
import Testing

@Suite("Every rule")
struct RulesTests {
    @Test("The sound room has no finding at all")
    func sound() throws {
        #expect(try findings(in: SoundRoom.scenario).isEmpty)
    }

    @Test("The sound room is a room: 8 decisions or more, and four endings or more")
    func soundIsARoom() throws {
        let ranges = Ranges(try CompiledScenario(SoundRoom.scenario))
        #expect(ranges.decisions == 9...9)
        #expect(ranges.endings.count >= 4)
        #expect(ranges.endings.allSatisfy { 0.05...0.4 ~= $0 })
        #expect(ranges.estimate == nil)
    }

    @Test("Every rule has an example that breaks it, and every example a rule")
    func covered() {
        #expect(Set(BrokenExample.all.map(\.rule)) == Set(Checker.rules.map(\.id)))
    }

    @Test("One change breaks one rule, at its place", arguments: BrokenExample.all)
    func breaks(example: BrokenExample) throws {
        let found = try findings(in: try example.scenario)
        #expect(
            found.filter { $0.rule == example.rule }.map(\.pointer.text) == example.places,
            "\(found)"
        )
        // Without endings more is wrong than one rule can say.
        if example.places != [""] || example.rule != "no-ending" {
            #expect(Set(found.map(\.rule)) == example.also.union([example.rule]), "\(found)")
        }
    }

    @Test("A finding carries its rule’s severity, and a sentence without gaps")
    func sentences() throws {
        let severities = Dictionary(
            uniqueKeysWithValues: Checker.rules.map { ($0.id, $0.severity) }
        )
        for example in BrokenExample.all {
            for finding in try findings(of: example.rule, in: try example.scenario) {
                #expect(finding.rule == example.rule)
                #expect(finding.severity == severities[finding.rule])
                #expect(!finding.message.contains("%"), "\(finding)")
                #expect([".", "?"].contains(finding.message.last), "\(finding)")
            }
        }
    }

    @Test("Ids are unique and in kebab case")
    func ids() {
        let ids = Checker.rules.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids {
            let parts = id.split(separator: "-", omittingEmptySubsequences: false)
            #expect(parts.allSatisfy { !$0.isEmpty }, "\(id)")
            #expect(id.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }, "\(id)")
        }
    }

    @Test("Help is one sentence, from a capital to a full stop", arguments: Checker.rules.map(\.id))
    func help(id: String) throws {
        let help = try #require(Checker.rules.first { $0.id == id }).help
        #expect(help.last == ".")
        #expect(help.first?.isUppercase == true)
        #expect(!help.contains(". "))
        #expect(!help.contains("%"))
    }

    @Test("What makes a room unplayable is an error, the rest a warning")
    func severities() {
        let errors = Checker.rules.filter { $0.severity == .error }.map(\.id)
        #expect(
            Set(errors) == [
                "unreachable-scene", "unreachable-ending", "no-ending", "dead-end",
                "never-offered", "unbounded-loop", "dominated-option", "look-alike-options",
            ]
        )
    }
}
