import Foundation
import Testing

/// `dilemma play` without a path: a game, line by line.
extension ContractTests {
    @Suite("Playing in a terminal") struct TerminalGameTests {
        private static let room = "donderdag-leeg"

        @Test("Letters, numbers, back, employees and nonsense lead to the debrief in the end")
        func wholeRoom() throws {
            let answers = ["a", "?", "x", "u", "2", "B", ""] + Array(repeating: "c", count: 12)
            let run = try Dilemma.run(
                "play",
                Self.room,
                "--seed",
                "1",
                input: answers.joined(separator: "\n") + "\n"
            )
            #expect(run.code == 0)
            #expect(run.err.isEmpty)
            for heading in ["Your trail", "Your profile", "Did it fit?", "What happened?"] {
                #expect(run.out.contains(heading), "\(heading)")
            }
        }

        @Test("No line is wider than 80 characters")
        func width() throws {
            let run = try Dilemma.run(
                "play",
                Self.room,
                "--seed",
                "2",
                input: String(repeating: "a\n", count: 12)
            )
            let widest = run.out.split(separator: "\n").map(\.count).max() ?? 0
            #expect(widest <= 80)
        }

        @Test("Going back and choosing again ends as choosing at once does")
        func back() throws {
            let straight = String(repeating: "b\n", count: 12)
            let detour = "a\nu\nb\na\nu\n" + String(repeating: "b\n", count: 12)
            func debrief(_ input: String) throws -> Substring? {
                let run = try Dilemma.run("play", Self.room, "--seed", "3", input: input)
                return run.out.range(of: "Your trail").map { run.out[$0.lowerBound...] }
            }
            let once = try #require(try debrief(straight))
            #expect(try debrief(detour) == once)
        }

        @Test("The same seed shows options in the same order, another seed in another")
        func order() throws {
            func firstPage(_ seed: Int) throws -> String {
                try Dilemma.run("play", Self.room, "--seed", "\(seed)", input: "q\n").out
            }
            #expect(try firstPage(1) == firstPage(1))
            #expect(try Set((1...8).map(firstPage)).count > 1)
        }

        @Test("The end of input leaves politely", arguments: ["", "a\n", "q\n", "a\nq\n"])
        func leaving(input: String) throws {
            let run = try Dilemma.run("play", Self.room, input: input)
            #expect(run.code == 0)
            #expect(run.out.contains("Until next time"))
            #expect(!run.out.contains("Your profile"))
        }

        @Test("Ctrl-C leaves politely too, with the code of a signal")
        func interrupt() async throws {
            let executable = try #require(Dilemma.executable)
            let process = Process()
            process.executableURL = executable
            process.arguments = ["play", Self.room]
            process.environment = ["LANGUAGE": "en", "LC_ALL": "C.UTF-8"]
            let input = Pipe()
            let output = Pipe()
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            // The prompt tells that the game waits for an answer.
            var text = ""
            while !text.hasSuffix("> ") {
                text += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            }
            process.interrupt()
            let rest = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            #expect(String(decoding: rest, as: UTF8.self).contains("Until next time"))
            #expect(process.terminationReason == .exit)
            #expect(process.terminationStatus == 130)
        }

        @Test("A debrief of more than a thousand decisions is shown like any other")
        func longPath() throws {
            let room = """
                format: 1
                id: loop
                start: s
                scenes:
                  - {id: s, visits: 1000, options: [{id: a}], next: t}
                  - {id: t, visits: 1000, options: [{id: a}], next: s}
                endings: [{id: e, title: Klaar}]
                """
            let path = Array(repeating: "a", count: 2000).joined(separator: ",")
            let run = try Dilemma.run("play", "-", "--path", path, input: room)
            #expect(run.code == 0 && !run.crashed)
            #expect(run.out.contains("2000. t"))
        }

        @Test("A room converted onto itself is left as it is")
        func ontoItself() throws {
            let scratch = try Scratch()
            let text = try Fixture.text("mini")
            let file = try scratch.write(text)
            #expect(try Dilemma.run("convert", file.path(), file.path()).refused(64))
            #expect(try String(contentsOf: file, encoding: .utf8) == text)
        }

        @Test("Dutch is spoken where the locale asks for it, also when it was never built")
        func dutch() throws {
            for environment in [
                ["LANGUAGE": "nl"], ["LANGUAGE": "", "LC_ALL": "", "LANG": "nl_NL.UTF-8"],
            ] {
                let run = try Dilemma.run(
                    ["play", Self.room],
                    input: Data("q\n".utf8),
                    environment: environment
                )
                #expect(run.out.contains("Wat doe je?"), "\(environment)")
            }
        }
    }
}
