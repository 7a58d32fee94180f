import Foundation
import Testing

extension ContractTests {
    @Suite("conditions") struct ConditionTests {
        /// Conditions and whether they hold after a,b in conditions.yaml, where the state is
        /// written in the head of the file.
        static let table: [(String, Bool)] = [
            ("gezien", true), ("not gezien", false), ("anders", false), ("tijdelijk", false),
            ("gezien and anders", false), ("gezien or anders", true),
            ("not anders and gezien", true), ("not (gezien and anders)", true),
            ("not gezien or gezien", true), ("not (gezien or gezien)", false),
            ("gezien or anders and anders", true), ("(gezien or anders) and anders", false),
            ("anders and anders or gezien", true), ("((gezien))", true),
            ("ruimte == 3", true), ("ruimte != 3", false), ("ruimte < 3", false),
            ("ruimte <= 3", true), ("ruimte > 3", false), ("ruimte >= 3", true),
            ("ruimte == 4", false), ("ruimte != 4", true), ("ruimte < 4", true),
            ("ruimte >= 4", false), ("2.5 < ruimte", true), ("ruimte<=2.5", false),
            ("richting == -1", true), ("vertrouwen <= -3", true), ("vertrouwen < -3", false),
            ("werkplezier == 1 and dienstverlening == 1 and werkdrukbalans == 0", true),
            ("ruimte > richting", true), ("ruimte >= richting + 4", true),
            ("ruimte >= richting + 5", false), ("ruimte + richting == 2", true),
            ("ruimte > 2 and vertrouwen < 0 or anders", true),
            ("ruimte > 5 or vertrouwen > 0 and gezien", false),
            ("visited(een)", true), ("visited(twee)", true), ("visited(drie)", false),
            ("not visited(drie) and gezien", true),
            ("chose(een, a)", true), ("chose(een, b)", false), ("chose(een,a)", true),
            ("chose(twee, b) and not chose(drie, a)", true),
            ("fit(noor) > 66.6 and fit(noor) < 66.7", true), ("fit(bram) == 100", true),
            ("fit.mean > 83.3 and fit.mean < 83.4", true),
            ("fit.lowest > 66.6 and fit.lowest < 66.7", true), ("fit.lowest <= 34", false),
            ("autonomy(noor) == 5", true), ("autonomy(bram) == 3.5", true),
            ("autonomy(bram) > autonomy(noor)", false),
            ("decisions == 2", true), ("decisions < 2", false),
        ]

        @Test("A condition holds as its words say", arguments: table)
        func holds(_ condition: String, _ expected: Bool) throws {
            let scratch = try Scratch()
            let text = try Fixture.text("conditions")
                .replacing("\"CONDITION\"", with: "\"\(condition)\"")
            let play = try Dilemma.play(try scratch.write(text), "a,b")
            #expect(play.ending == (expected ? "waar" : "onwaar"))
        }

        /// The example of format.md, `{when: chose(k1_1, b), text: …}`, which plain YAML cuts at the
        /// comma.
        @Test("chose(scene, option) may stand in braces without quotation marks")
        func braces() throws {
            let scratch = try Scratch()
            let text = try Fixture.text("conditions")
                .replacing("\"CONDITION\"", with: "visited(drie)")
                .replacing(
                    "    next: twee\n",
                    with: "    next: [{when: chose(een, a), to: drie}, {to: twee}]\n"
                )
            let file = try scratch.write(text)
            #expect(try Dilemma.play(file, "a,b").ending == "waar")
            #expect(try Dilemma.play(file, "b,b").ending == "onwaar")
        }

        @Test("A long or deep condition is understood or refused, never a crash")
        func deep() throws {
            let scratch = try Scratch()
            let depth = 50_000
            for condition in [
                String(repeating: "(", count: depth) + "gezien"
                    + String(repeating: ")", count: depth),
                String(repeating: "not ", count: depth) + "gezien",
                Array(repeating: "gezien", count: depth).joined(separator: " and "),
            ] {
                let text = try Fixture.text("conditions").replacing("CONDITION", with: condition)
                let run = try Dilemma.run(
                    "play",
                    try scratch.write(text).path(),
                    "--path",
                    "a,b",
                    "--json"
                )
                #expect(!run.crashed)
                #expect(run.code == 0 || run.refused(65))
            }
        }
    }
}
