import Foundation
import Testing

extension ContractTests {
    @Suite("play") struct PlayTests {
        @Test("A path of the worked example has the numbers of domain.md A4", arguments: worked)
        func workedExample(_ row: Worked) throws {
            let play = try Dilemma.play(Fixture.mini, row.path)
            #expect(play.scenario == "mini")
            #expect(play.version == 1)
            #expect(play.decisions == row.noor.count)
            #expect(play.path.map(\.option).joined(separator: ",") == row.path)
            let scenes = row.path.hasPrefix("a") ? ["M1", "M2", "M3", "M4"] : ["M1", "M3", "M4"]
            #expect(play.path.map(\.scene) == scenes)
            #expect(play.ending == row.ending)
            #expect(play.flags == row.flags)
            #expect(Set(play.style.keys) == Set(style))
            for (index, name) in style.enumerated() {
                let (got, offered) = row.shares[index]
                expectClose(play.style[name]?.share, got / offered, name)
                expectClose(play.style[name]?.score, 100 * got / offered, name)
                expectClose(play.style[name]?.sum, row.sums[index], name)
                #expect(play.style[name]?.of == play.decisions)
            }
            let bounds = [(0.0, 4.0), (-4, 2), (-4, 3), (-1, 4)]
            #expect(Set(play.outcome.keys) == Set(outcomes))
            for (index, name) in outcomes.enumerated() {
                expectClose(play.outcome[name]?.sum, row.totals[index], name)
                expectClose(play.outcome[name]?.score, row.scores[index], name)
                expectClose(play.outcome[name]?.min, bounds[index].0, name)
                expectClose(play.outcome[name]?.max, bounds[index].1, name)
            }
            for (index, who) in ["noor", "bram"].enumerated() {
                let moments = [row.noor, row.bram][index]
                expectClose(play.fit[who]?.moments, moments, who)
                expectClose(
                    play.fit[who]?.mean,
                    moments.reduce(0, +) / Double(moments.count),
                    who
                )
                expectClose(play.fit[who]?.score, row.fitScores[index], who)
                #expect(play.fit[who]?.direction == row.directions[index])
            }
        }

        /// Counted by hand in mini.yaml.
        ///
        /// A decision drops out where every option offered has the
        /// tag, as in any lens (domain.md A3.4).
        @Test("A tag counts the times it was chosen against the times it could be")
        func lens() throws {
            let play = try Dilemma.play(Fixture.mini, "b,a,b")
            #expect(play.lens["factor"]?["communicatie"] == Play.Tag(chosen: 1, offered: 3))
            #expect(play.lens["factor"]?["sturen"] == Play.Tag(chosen: 2, offered: 2))
            #expect(play.lens["factor"]?["binding"] == Play.Tag(chosen: 0, offered: 2))
            #expect(play.lens["w"]?["werkproces"] == Play.Tag(chosen: 2, offered: 3))
            // Chosen in M1 and M4; no option of M3 has tip 3.
            #expect(play.lens["tip"]?["3"] == Play.Tag(chosen: 2, offered: 2))
        }

        @Test("Steeper than 3 on one side, and clamped between 0 and 10 together with the band")
        func slope() throws {
            let up = try Dilemma.play(Fixture.file("slope"), "a,a")
            // Noor 9 + 1 + 1 → 10 in 9.5–10 (band 8.5–9.5 up by 1), then 8: 1.5 below.
            expectClose(up.fit["noor"]?.moments, [100, 50])
            // Bram 6 and 6.5, over 5 with slope 2.
            expectClose(up.fit["bram"]?.moments, [50, 25])
            #expect(up.fit["noor"]?.direction == ["fits", "less"])
            #expect(up.fit["bram"]?.direction == ["more", "more"])
            // Bram 3 and 1.5, under 3 with the usual slope.
            let down = try Dilemma.play(Fixture.file("slope"), "b,b")
            expectClose(down.fit["bram"]?.moments, [100, 50])
        }

        @Test("Only options offered at that moment are room on offer")
        func offered() throws {
            // Of ruimte 1, -2 (hidden), 0 and 2 (hidden) only 1 and 0 are offered.
            let play = try Dilemma.play(Fixture.file("offered"), "a,a,a")
            #expect(play.style["ruimte"]?.of == 1)
            expectClose(play.style["ruimte"]?.share, 1)
            let low = try Dilemma.play(Fixture.file("offered"), "a,c,a")
            expectClose(low.style["ruimte"]?.share, 0)
            #expect(low.path.map(\.scene) == ["een", "twee", "vier"])
            #expect(low.ending == "langs-vier")
        }

        @Test("A score is null where nothing was on offer or the range is one point")
        func noScore() throws {
            let file = Fixture.file("own-names")
            let answer: JSON = try Dilemma.run(
                "play",
                file.path(),
                "--path",
                "a,b",
                "--json"
            ).json()
            #expect(answer["style"]?["stil"]?["score"] == .null)
            #expect(answer["outcome"]?["vast"]?["score"] == .null)
            #expect(answer["fit"]?["noor"]?["score"] == .null)
        }

        @Test("A scenario names its own styles, outcomes and lenses")
        func ownNames() throws {
            let play = try Dilemma.play(Fixture.file("own-names"), "a,a")
            #expect(Set(play.style.keys) == ["loslaten", "vasthouden", "stil"])
            #expect(Set(play.outcome.keys) == ["rust", "tempo", "vast"])
            #expect(play.lens["kleur"]?["rood"] == Play.Tag(chosen: 2, offered: 2))
            #expect(play.ending == "los")
            #expect(try Dilemma.play(Fixture.file("own-names"), "a,b").ending == "vast")
        }

        @Test(
            "An option that is not there, or not offered, stops with a sentence",
            arguments: [("mini", "z"), ("mini", "b,a,z"), ("mini", "b,c"), ("offered", "a,b")]
        )
        func noSuchOption(_ name: String, _ path: String) throws {
            let run = try Dilemma.run("play", Fixture.file(name).path(), "--path", path, "--json")
            #expect(!run.crashed)
            #expect(run.code != 0)
            #expect(run.err.contains { $0.isLetter })
        }

        @Test("A scene where nothing is offered is a sentence, not a crash")
        func nothingOffered() throws {
            let run = try Dilemma.run(
                "play",
                Fixture.file("dead-end").path(),
                "--path",
                "a,a"
            )
            #expect(!run.crashed)
            #expect(run.code != 0)
            #expect(run.err.contains { $0.isLetter })
        }

        @Test("Without --json a path is told in words")
        func words() throws {
            let run = try Dilemma.run("play", Fixture.mini.path(), "--path", "b,a,b")
            #expect(run.code == 0)
            #expect(run.out.contains("Strak"))
        }
    }
}
