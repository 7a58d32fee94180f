internal import ArgumentParser
internal import Foundation
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile

struct Votes: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: tr("Tells how divided a vote is, and whether talking pays."),
        discussion: tr(
            "With one --style per option also the distance between the two largest camps."
        )
            + "\n" + tr("Example:")
            + "\n  dilemma votes 5,5,2 --style 2,-1,0 --style 0,2,0 --style 0,0,2"
    )

    @Argument(help: ArgumentHelp(tr("Votes per option, with commas: 5,5,2.")))
    var counts: String

    @ArgumentParser.Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(tr("Style effects of an option, with commas; once per option."))
    )
    var style: [String] = []

    @Flag(help: ArgumentHelp(tr("Write the result as JSON.")))
    var json = false

    func run() throws {
        let votes = VoteCount(try CommaList.counts(CommaList.argument(counts)))
        let effects = try style.map { try CommaList.integers($0, in: -2...2) }
        guard effects.isEmpty || effects.count == votes.counts.count else {
            throw ValidationError(tr("Give --style once for every option, or not at all."))
        }
        guard Set(effects.map(\.count)).count <= 1 else {
            throw ValidationError(tr("Every --style needs as many numbers as the others."))
        }
        let distance = effects.isEmpty ? nil : votes.distance(style: effects)
        let discuss = effects.isEmpty ? nil : votes.discussionValue(style: effects)
        guard !json else {
            let result = JSONValue.object(
                ("n", .integer(votes.voters)),
                ("disagreement", .optional(votes.disagreement)),
                ("maximum", .optional(votes.maximumDisagreement)),
                ("relative", .optional(votes.relativeDisagreement)),
                ("distance", effects.isEmpty ? nil : distance.map { .integer($0) } ?? .null),
                ("discuss", effects.isEmpty ? nil : .optional(discuss))
            )
            print(result.text, terminator: "")
            return
        }
        print(tr("Votes: %1").filled(String(votes.voters)))
        if let disagreement = votes.disagreement {
            print(
                tr("Draw two people: in %1 of 100 cases they chose differently.").filled(
                    String(Int((disagreement * 100).rounded()))
                )
            )
        }
        func show(_ label: String, _ value: Double?) {
            print("  \(label)  \(value.map { Number.decimal($0, places: 3) } ?? "—")")
        }
        show("D ", votes.disagreement)
        show("D′", votes.relativeDisagreement)
        if let distance { print("  L   \(distance)") }
        if !effects.isEmpty { show("B ", discuss) }
    }
}

struct Consensus: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: tr("Tells how much a group agrees on ordered classes."),
        discussion: tr("The measure of Tastle and Wierman: 1 is all in one class, 0 both ends.")
            + "\n" + tr("Example:") + "\n  dilemma consensus 30,40,210,130,530,50,10"
    )

    @Argument(help: ArgumentHelp(tr("Counts per class, in order, with commas.")))
    var counts: String

    @Flag(help: ArgumentHelp(tr("Write the result as JSON.")))
    var json = false

    func run() throws {
        let counts = try CommaList.counts(CommaList.argument(counts))
        let total = counts.reduce(0, +)
        let consensus = Spread.consensus(counts)
        if json {
            let result = JSONValue.object(
                ("n", .integer(total)),
                ("consensus", .optional(consensus))
            )
            print(result.text, terminator: "")
        } else {
            print(consensus.map { Number.decimal($0, places: 4) } ?? "—")
        }
    }
}

/// Numbers with commas between them.
enum CommaList {
    /// The argument itself, or what standard input gives for `-`.
    static func argument(_ text: String) -> String {
        guard text == "-" else { return text }
        let input = FileHandle.standardInput.readDataToEndOfFile()
        return String(decoding: input, as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines
        )
    }

    static func integers(_ text: String, in range: ClosedRange<Int>) throws -> [Int] {
        try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            guard let value = Int(part.trimmingPrefix(while: \.isWhitespace)),
                range.contains(value)
            else {
                throw ValidationError(
                    tr("“%1” is no whole number from %2 to %3.").filled(
                        String(part),
                        String(range.lowerBound),
                        String(range.upperBound)
                    )
                )
            }
            return value
        }
    }

    /// Counts of people or things, none below 0.
    static func counts(_ text: String) throws -> [Int] {
        try integers(text, in: 0...1_000_000_000)
    }
}
