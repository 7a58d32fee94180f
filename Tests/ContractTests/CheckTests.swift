import Foundation
import Testing

extension ContractTests {
    /// A line of `check`: `file:line:column: error|warning: sentence [rule]`.
    struct Finding {
        let line: Int
        let column: Int
        let severity: String
        let sentence: String

        /// The findings of a file; a line that begins with its name and is no finding is an issue.
        static func all(in output: String, of file: String) -> [Finding] {
            let form = /(\d+):(\d+): (error|warning): (\S.*) \[([^\[\]\s]+)\]/
            return output.split(separator: "\n").compactMap { line in
                guard line.hasPrefix("\(file):") else { return nil }
                guard let match = line.dropFirst(file.count + 1).wholeMatch(of: form),
                    let number = Int(match.1), let column = Int(match.2)
                else {
                    Issue.record("not a finding: \(line)")
                    return nil
                }
                return Finding(
                    line: number,
                    column: column,
                    severity: String(match.3),
                    sentence: String(match.4)
                )
            }
        }
    }

    /// What a comment in a faulty file announces: `# error here, nearest gezien`,
    /// `# warning here`, `# finding in this block`.
    struct Marker {
        let lines: ClosedRange<Int>
        let severity: String
        let nearest: String?

        static func all(in text: String) -> [Marker] {
            let form = /\ # (error|warning|finding) (here|in this block)(?:, nearest (\S+))?$/
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            func indent(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
            return lines.enumerated().compactMap { index, line in
                guard let match = line.firstMatch(of: form) else { return nil }
                let below = lines[(index + 1)...].prefix { indent($0) > indent(line) }.count
                let block = match.2 == "in this block" ? below : 0
                return Marker(
                    lines: (index + 1)...(index + 1 + block),
                    severity: String(match.1),
                    nearest: match.3.map(String.init)
                )
            }
        }
    }

    @Suite("check") struct CheckTests {
        static let marked = ["not-understood", "reported", "only-checked"]
            .flatMap { Fixture.names(in: "faults/\($0)") }

        @Test("A fault is found at its place, with the nearest known name", arguments: marked)
        func places(_ name: String) throws {
            let file = Fixture.file(name).path()
            let text = try Fixture.text(name)
            let run = try Dilemma.run("check", file)
            let markers = Marker.all(in: text)
            let findings = Finding.all(in: run.out, of: file)
            if markers.isEmpty, name.contains("not-understood") {
                // Nothing to point at: a finding, or refused as broken.
                #expect(run.code == 1 || run.refused(65))
                return
            }
            #expect(!run.crashed)
            let isError = findings.contains { $0.severity == "error" }
            #expect(run.code == (isError ? 1 : 0))
            if text.hasPrefix("# ERROR") {
                let small = Fixture.file("small").path()
                let usual = Finding.all(in: try Dilemma.run("check", small).out, of: small)
                    .map(\.sentence)
                let own = findings.filter { $0.severity == "error" && !usual.contains($0.sentence) }
                #expect(!own.isEmpty, "\(run.out)")
            }
            for marker in markers {
                let found = findings.filter {
                    marker.lines.contains($0.line)
                        && [$0.severity, "finding"].contains(marker.severity)
                        && marker.nearest.map($0.sentence.contains) != false
                }
                #expect(!found.isEmpty, "\(marker) in: \(run.out)\(run.err)")
            }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for finding in findings {
                #expect((1...lines.count).contains(finding.line))
                #expect(finding.column >= 1)
                #expect(finding.column <= lines[finding.line - 1].utf8.count + 1)
            }
        }

        @Test(
            "Text that is no YAML is an error with a place",
            arguments: Fixture.names(in: "faults/syntax")
        )
        func syntax(_ name: String) throws {
            let file = Fixture.file(name).path()
            let run = try Dilemma.run("check", file)
            // A finding, or refused as a broken file; either way with its place.
            #expect(run.code == 1 || run.refused(65))
            #expect((run.out + run.err).contains(/:\d+:\d+: error: \S/))
        }

        @Test(
            "Exits 1 when a finding is an error and 0 otherwise",
            arguments: [
                "mini", "small", "offered", "loop", "slope", "own-names", "dead-end",
            ]
        )
        func exit(_ name: String) throws {
            let file = Fixture.file(name).path()
            let run = try Dilemma.run("check", file)
            let findings = Finding.all(in: run.out, of: file)
            #expect(!run.crashed)
            #expect(run.code == (findings.contains { $0.severity == "error" } ? 1 : 0))
            let json = try Dilemma.run("check", file, "--json")
            #expect(json.code == run.code)
            _ = try JSONDecoder().decode(JSON.self, from: Data(json.out.utf8))
        }

        @Test("A scene where no option is offered is an error")
        func nothingOffered() throws {
            let run = try Dilemma.run("check", Fixture.file("dead-end").path())
            #expect(run.code == 1)
        }

        @Test("Every file asked for is checked")
        func manyFiles() throws {
            let names = ["flag-misspelt", "target-of-row"].map { "faults/not-understood/\($0)" }
            let files = names.map { Fixture.file($0).path() }
            let run = try Dilemma.run(["check"] + files)
            #expect(run.code == 1)
            for file in files { #expect(!Finding.all(in: run.out, of: file).isEmpty) }
            let mixed = try Dilemma.run(["check", Fixture.file("small").path(), files[0]])
            #expect(mixed.code == 1)
        }
    }
}
