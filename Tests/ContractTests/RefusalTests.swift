import Foundation
import Testing

extension ContractTests {
    @Suite("refusals") struct RefusalTests {
        static let commands = [["range"], ["play", "--path", "a"], ["simulate", "--runs", "3"]]

        @Test(
            "Bad usage exits 64 with a sentence and prints nothing",
            arguments: [
                ["verzin"], ["check"], ["range"], ["play"], ["votes"], ["consensus"],
                ["convert", "FILE"], ["range", "FILE", "--onzin"], ["range", "FILE", "FILE"],
                ["range", "FILE", "--seed", "veel"], ["simulate", "FILE", "--runs", "veel"],
                ["votes", "5,veel"], ["votes", "5,,2"],
                ["votes", "5,-5,2"], ["votes", "5,5", "--style", "2,x,0", "--style", "0,0,0"],
                ["consensus", "veel"],
            ]
        )
        func usage(_ arguments: [String]) throws {
            let run = try Dilemma.run(arguments.map { $0 == "FILE" ? Fixture.mini.path() : $0 })
            #expect(run.refused(64), "\(run)")
        }

        @Test("An unreadable file exits 66 with a sentence and prints nothing")
        func unreadable() throws {
            let scratch = try Scratch()
            let absent = scratch.folder.appending(path: "absent.yaml").path()
            let out = scratch.folder.appending(path: "out.json").path()
            for command in Self.commands + [["check"], ["range", "--json"]] {
                for file in [absent, scratch.folder.path()] {
                    let run = try Dilemma.run([command[0], file] + command.dropFirst())
                    #expect(run.refused(66), "\(command) \(run)")
                }
            }
            #expect(try Dilemma.run("convert", absent, out).refused(66))
        }

        @Test(
            "A broken file exits 65 with a sentence and prints nothing",
            arguments: Fixture.names(in: "faults/syntax")
                + Fixture.names(in: "faults/not-understood")
        )
        func broken(_ name: String) throws {
            let run = try Dilemma.run("range", Fixture.file(name).path(), "--json")
            #expect(run.refused(65), "\(run)")
        }

        @Test("Every command that reads a scenario refuses a broken one")
        func everyCommand() throws {
            let scratch = try Scratch()
            let out = scratch.folder.appending(path: "out.json")
            for name in ["faults/syntax/quote", "faults/not-understood/flag-misspelt"] {
                let file = Fixture.file(name).path()
                for command in Self.commands {
                    for json in [[], ["--json"]] {
                        let run = try Dilemma.run([command[0], file] + command.dropFirst() + json)
                        #expect(run.refused(65), "\(command) \(run)")
                    }
                }
                #expect(try Dilemma.run("convert", file, out.path()).refused(65))
                #expect(!FileManager.default.fileExists(atPath: out.path()))
            }
        }

        @Test(
            "Findings of quality or reachability stop nothing",
            arguments: Fixture.names(in: "faults/reported")
        )
        func reported(_ name: String) throws {
            #expect(try Dilemma.range(Fixture.file(name)).paths != .number(0))
        }

        @Test("Bytes that are no UTF-8 text are refused")
        func notText() throws {
            let scratch = try Scratch()
            let mini = try Data(contentsOf: Fixture.mini)
            let text = try Fixture.text("mini")
            var files: [Data] = []
            for byte in [0xFF, 0xC3] as [UInt8] {
                var data = mini
                data.insert(byte, at: 600)
                files.append(data)
            }
            files.append(Data(text.replacing("De eerste", with: "De \0eerste").utf8))
            for encoding in [String.Encoding.utf16, .utf16LittleEndian] {
                let data = try #require(text.data(using: encoding))
                files.append(data)
            }
            for data in files {
                let file = try scratch.write(data, as: "scenario.yaml").path()
                #expect(try Dilemma.run("range", file, "--json").refused(65))
                let check = try Dilemma.run("check", file)
                #expect(check.code == 1 || check.refused(65))
            }
        }

        @Test("A byte-order mark and Windows line ends change nothing")
        func sameText() throws {
            let scratch = try Scratch()
            let text = try Fixture.text("mini")
            let expected = try Dilemma.range(Fixture.mini)
            #expect(try Dilemma.range(scratch.write("\u{FEFF}" + text)) == expected)
            let windows = text.replacing("\n", with: "\r\n")
            #expect(try Dilemma.range(scratch.write(windows)) == expected)
        }

        @Test("Aliases may be used, and are refused when they blow up")
        func aliases() throws {
            let scratch = try Scratch()
            let text = try Fixture.text("mini")
            let effects = "{ruimte: 2, richting: -1}"
            let one = text.replacing(effects, with: "&r \(effects)", maxReplacements: 1)
            let used = one.replacing("style: \(effects)", with: "style: *r")
            #expect(used != one)
            #expect(try Dilemma.range(scratch.write(used)) == Dilemma.range(Fixture.mini))
            var bomb = "sources:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            for level in 1...12 {
                let row = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
                bomb += "  a\(level): &a\(level) [\(row)]\n"
            }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let blown = lines.map { $0.hasPrefix("sources:") ? bomb : String($0) }
            let file = try scratch.write(blown.joined(separator: "\n")).path()
            #expect(try Dilemma.run("range", file, "--json").refused(65))
            let check = try Dilemma.run("check", file)
            #expect(check.code == 1 || check.refused(65))
        }

        @Test("Nesting without end is refused, not a crash")
        func nesting() throws {
            let scratch = try Scratch()
            let depth = 100_000
            let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let text = try Fixture.text("mini").replacing("minutes: 15", with: "minutes: \(deep)")
            let file = try scratch.write(text).path()
            #expect(try Dilemma.run("range", file).refused(65))
        }

        @Test("A file above 64 MB is refused")
        func size() throws {
            let scratch = try Scratch()
            let line = Data("# \(String(repeating: "x", count: 1021))\n".utf8)
            var data = try Data(contentsOf: Fixture.mini)
            while data.count < 70_000_000 { data.append(line) }
            let file = try scratch.write(data, as: "scenario.yaml").path()
            #expect(try Dilemma.run("range", file).refused(65, 66))
        }
    }
}
