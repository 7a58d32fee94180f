import Foundation
import Testing

extension ContractTests {
    @Suite("standard input") struct InputTests {
        @Test("- is standard input for every command that reads a scenario")
        func dash() throws {
            let text = try Fixture.text("mini")
            let range: Range = try Dilemma.run("range", "-", "--json", input: text).json()
            #expect(try range == Dilemma.range(Fixture.mini))
            let play: Play = try Dilemma.run(
                "play",
                "-",
                "--path",
                "b,a,b",
                "--json",
                input: text
            ).json()
            #expect(try play == Dilemma.play(Fixture.mini, "b,a,b"))
            let file = try Dilemma.run("check", Fixture.mini.path())
            #expect(try Dilemma.run("check", "-", input: text).code == file.code)
            #expect(
                try Dilemma.run("simulate", "-", "--runs", "3", "--json", input: text).code == 0
            )
            let scratch = try Scratch()
            let out = scratch.folder.appending(path: "out.yaml")
            #expect(try Dilemma.run("convert", "-", out.path(), input: text).code == 0)
            #expect(try Dilemma.range(out) == Dilemma.range(Fixture.mini))
        }

        @Test("A broken text on standard input is refused as a file is")
        func broken() throws {
            let text = try Fixture.text("faults/not-understood/flag-misspelt")
            #expect(try Dilemma.run("range", "-", input: text).refused(65))
            #expect(try Dilemma.run("range", "-", input: "").refused(65))
            #expect(try Dilemma.run("check", "-", input: text).code == 1)
        }
    }

    @Suite("simulate") struct SimulateTests {
        /// Hits of the options of a scene, in a shape the contract leaves open.
        static func hits(_ answer: JSON, _ scene: String, _ options: [String]) throws -> [Double] {
            let part = try #require(answer.part(of: scene))
            return try options.map { try #require(part.part(of: $0)?.hits) }
        }

        static func simulate(_ seed: Int, runs: Int = 600) throws -> [[Double]] {
            let answer: JSON = try Dilemma.run([
                "simulate", Fixture.mini.path(), "--runs", "\(runs)", "--seed", "\(seed)", "--json",
            ]).json()
            return try ["M1", "M2", "M3", "M4"].map {
                try hits(answer, $0, $0 == "M3" ? ["a", "b"] : ["a", "b", "c"])
            }
        }

        @Test("Hits add up: every run makes one choice in each scene it passes")
        func sums() throws {
            let hits = try Self.simulate(7)
            let scenes = hits.map { $0.reduce(0, +) }
            #expect(scenes == [600, hits[0][0], 600, 600])
            // Six standard deviations of 600 throws at 1/3.
            for option in hits[0] { #expect(abs(option - 200) < 70) }
        }

        @Test("A seed repeats a simulation, another gives another")
        func seeds() throws {
            let hits = try Self.simulate(7)
            #expect(try Self.simulate(7) == hits)
            #expect(try Self.simulate(8) != hits)
        }

        @Test("Hits are reported in words too")
        func words() throws {
            let run = try Dilemma.run("simulate", Fixture.mini.path(), "--runs", "10")
            #expect(run.code == 0)
            for scene in ["M1", "M3", "M4"] { #expect(run.out.contains(scene)) }
        }
    }

    @Suite("convert") struct ConvertTests {
        @Test(
            "YAML to JSON and back keeps ranges and results",
            arguments: [
                ("mini", "b,a,b"), ("mini", "a,b,a,b"), ("mini", "a,c,b,a"),
                ("offered", "a,c,b"), ("loop", "a,b,a"), ("slope", "a,b"), ("own-names", "b,a"),
            ]
        )
        func roundTrip(_ name: String, _ path: String) throws {
            let scratch = try Scratch()
            let file = Fixture.file(name)
            let json = scratch.folder.appending(path: "scenario.json")
            let yaml = scratch.folder.appending(path: "scenario.yaml")
            #expect(try Dilemma.run("convert", file.path(), json.path()).code == 0)
            let answer = try JSONDecoder().decode(JSON.self, from: Data(contentsOf: json))
            #expect(answer["id"] == .string(name))
            #expect(try Dilemma.run("convert", json.path(), yaml.path()).code == 0)
            #expect(try Dilemma.range(yaml) == Dilemma.range(file))
            #expect(try Dilemma.play(yaml, path) == Dilemma.play(file, path))
        }

        @Test("With --json the report is a list")
        func report() throws {
            let scratch = try Scratch()
            let out = scratch.folder.appending(path: "scenario.json").path()
            let answer: JSON = try Dilemma.run(
                "convert",
                Fixture.mini.path(),
                out,
                "--json"
            ).json()
            guard case .array = answer else {
                Issue.record("not a list: \(answer)")
                return
            }
        }
    }
}
