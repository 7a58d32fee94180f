internal import ArgumentParser
internal import Foundation
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile

/// Feeds the reader and the condition parser what no author would write, and asks of each input
/// that it ends in a scenario or a sentence.
///
/// Input number n of a seed is always the same; a crash prints its number, and `--only n` runs that
/// one again.
@main
struct Fuzz: ParsableCommand {
    @ArgumentParser.Option(help: "How many inputs.")
    var inputs = 100_000

    @ArgumentParser.Option(help: "Another seed gives other inputs.")
    var seed: UInt64 = 1

    @ArgumentParser.Option(help: "Runs just the input with this number and prints it.")
    var only: Int?

    /// An input that takes more seconds than this counts as a hang.
    private static let patience: UInt32 = 10

    func run() throws {
        CrashReport.install()
        let source = InputSource(seed: seed)
        if let only {
            let input = source.input(only)
            FileHandle.standardOutput.write(Data(input.bytes))
            print("\n" + (try verdict(on: input)))
            return
        }
        let clock = ContinuousClock()
        let start = clock.now
        var verdicts: [String: Int] = [:]
        for number in 0..<inputs {
            CrashReport.current = number
            let input = source.input(number)
            alarm(Self.patience)
            verdicts[try verdict(on: input), default: 0] += 1
        }
        alarm(0)
        for (verdict, count) in verdicts.sorted(by: { $0.key < $1.key }) {
            print("\(count) \(verdict)")
        }
        print("\(inputs) inputs in \(clock.now - start), none without an answer")
    }

    private func verdict(on input: InputSource.Input) throws -> String {
        switch input.kind {
        case .condition: return verdict(onCondition: String(decoding: input.bytes, as: UTF8.self))
        case .document: return try verdict(onDocument: input.bytes)
        }
    }

    private func verdict(onCondition text: String) -> String {
        do throws(Condition.SyntaxError) {
            let condition = try Condition(parsing: text, totals: ["ruimte", "richting"])
            let again = try Condition(
                parsing: condition.description,
                totals: ["ruimte", "richting"]
            )
            precondition(again == condition, "reads back differently: \(condition)")
            return "conditions understood"
        } catch {
            precondition((0...text.count).contains(error.offset), "offset outside the text")
            return "conditions refused"
        }
    }

    private func verdict(onDocument bytes: [UInt8]) throws -> String {
        let document: ScenarioDocument
        do throws(SourceText.Fault) {
            document = try ScenarioDocument(bytes: bytes)
        } catch {
            precondition(!error.message.isEmpty, "refused without a sentence")
            return "files refused as no text"
        }
        for diagnostic in document.diagnostics {
            precondition(!diagnostic.message.isEmpty, "finding without a sentence")
            precondition(
                (1...document.source.lineCount + 1).contains(diagnostic.place.line),
                "finding outside the file"
            )
            _ = document.source.snippet(at: diagnostic.place)
        }
        guard let story = document.story else {
            precondition(
                document.diagnostics.contains { $0.severity == .error },
                "not understood, and no word why"
            )
            return "files refused with a sentence"
        }
        var generator = SeededGenerator(seed: 1)
        var playthrough = Playthrough(story)
        while let option = playthrough.offered.randomElement(using: &generator),
            playthrough.steps.count < 50
        {
            try playthrough.choose(option)
        }
        return "files understood"
    }
}

/// Prints the number of the input under way when the program dies or takes too long.
enum CrashReport {
    nonisolated(unsafe) static var current = 0

    static func install() {
        for signalNumber in [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGALRM] {
            signal(signalNumber) { number in
                var text: [UInt8] = Array("fuzz: died on input ".utf8)
                text += Array(String(CrashReport.current).utf8) + [10]
                _ = text.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
                _exit(128 + number)
            }
        }
    }
}
