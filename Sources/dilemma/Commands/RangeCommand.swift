internal import ArgumentParser
internal import BigInt
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile

struct RangeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "range",
        abstract: tr("Counts what a room can lead to."),
        discussion: tr(
            "Paths, attainable totals and fit, the chance band and the chances of the endings."
        ) + "\n" + tr("Example:") + "\n  dilemma range de-suggestie"
    )

    @Argument(help: ArgumentHelp(tr("A room."), valueName: "room"))
    var file: String

    @Flag(help: ArgumentHelp(tr("Write the result as JSON.")))
    var json = false

    @Flag(help: ArgumentHelp(tr("Only the scenes of the short variant.")))
    var sprint = false

    @ArgumentParser.Option(help: ArgumentHelp(tr("Seed of the sample, where a sample is needed.")))
    var seed: UInt64 = 1

    func run() throws {
        let room = try RoomInput(file, variant: sprint ? .sprint : .full)
        let ranges = Ranges(room.story, seed: seed)
        if json {
            print(ranges.json(of: room.story.scenario).text, terminator: "")
        } else {
            print(RangeReport(ranges, room.story.scenario).text, terminator: "")
        }
    }
}

extension Ranges {
    /// The result as format.md asks for it.
    func json(of scenario: Scenario) -> JSONValue {
        .object(
            ("scenario", .string(scenario.id)),
            ("paths", paths.map(Self.json) ?? .null),
            ("exact", .boolean(estimate == nil)),
            ("samples", estimate.map { .integer($0.samples) }),
            ("error", estimate.map { .number($0.error) }),
            (
                "estimated",
                estimate.map { estimate in
                    .array(estimate.parts.map(\.rawValue).sorted().map { .string($0) })
                }
            ),
            ("lengths", lengths.map { .object(Self.members($0)) } ?? .null),
            ("style", members(scenario.style, style, Self.json)),
            ("outcome", members(scenario.outcomes, outcome, Self.json)),
            ("fit", members(scenario.employees.map(\.id), fit, Self.json)),
            (
                "endings",
                decisions == nil
                    ? .null : members(scenario.endings.map(\.id), endings) { .number($0) }
            )
        )
    }

    private func members<Value>(
        _ names: [String],
        _ values: [Value],
        _ json: (Value) -> JSONValue
    ) -> JSONValue {
        .object(zip(names, values).map { JSONValue.Member($0, json($1)) })
    }

    /// A count; a decimal string when JSON's numbers cannot hold it exactly.
    private static func json(_ count: BigUInt) -> JSONValue {
        count > BigUInt(1) << 53 ? .string(String(count)) : .integer(Int(count))
    }

    private static func members(_ lengths: [Int: BigUInt]) -> [JSONValue.Member] {
        lengths.sorted { $0.key < $1.key }.map { JSONValue.Member(String($0.key), json($0.value)) }
    }

    private static func json(_ band: ChanceBand?) -> JSONValue {
        .object(
            (
                "chance",
                band.map { .object(("mean", .number($0.mean)), ("sd", .number($0.deviation))) }
                    ?? .null
            )
        )
    }

    private static func json(_ range: ClosedRange<Int>?) -> JSONValue {
        .object(
            ("min", range.map { .integer($0.lowerBound) } ?? .null),
            ("max", range.map { .integer($0.upperBound) } ?? .null)
        )
    }

    private static func json(_ range: ClosedRange<Double>?) -> JSONValue {
        .object(
            ("min", .optional(range?.lowerBound)),
            ("max", .optional(range?.upperBound))
        )
    }
}
