import Foundation
import Resources
import ScenarioCheck
import ScenarioEngine
import ScenarioFile

/// Measures the engine and the reader: a table on standard error, JSON on standard output.
///
/// Each size of generated room is measured in a process of its own, so that its peak memory is its
/// own.
@main
enum Bench {
    private static let sizes = [100, 1_000, 10_000, 100_000]
    private static let flagSizes = [1_000, 10_000]
    private static let rooms = ["de-suggestie", "donderdag-leeg", "het-rooster-ligt-vast"]

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "--scenes",
            let count = arguments.dropFirst().first.flatMap({ Int($0) })
        {
            print(try measureScale(count).text, terminator: "")
            return
        }
        var report: [JSONValue.Member] = []
        report.append(JSONValue.Member("rooms", .object(try rooms.map(measureRoom))))
        report.append(JSONValue.Member("row60", measureRow()))
        report.append(JSONValue.Member("flags", .array(Self.flagSizes.map(measureFlags))))
        report.append(JSONValue.Member("scale", .array(try sizes.map(measureInChild))))
        print(JSONValue.object(report).text, terminator: "")
    }

    // MARK: Rooms

    private static func measureRoom(_ name: String) throws -> JSONValue.Member {
        guard let data = DataFolder.path,
            let bytes = FileManager.default.contents(atPath: "\(data)/rooms/\(name).yaml")
        else { throw CocoaError(.fileNoSuchFile) }
        let load = median(of: 5) { _ = try? ScenarioDocument(bytes: bytes) }
        guard let story = try ScenarioDocument(bytes: bytes).story else {
            throw CocoaError(.fileReadCorruptFile)
        }
        let range = median(of: 9) { _ = Ranges(story) }
        let check = median(of: 5) { _ = Checker.findings(in: story) }
        var decisions = 0
        let runs = 200_000
        let play = median(of: 5) {
            decisions = Simulation(story, runs: runs, seed: 1).decisions
        }
        let perSecond = Double(decisions) / play
        note(
            "\(name): \(millions(perSecond)) million decisions/s with full scoring, load "
                + "\(milliseconds(load)), range \(milliseconds(range)), "
                + "check \(milliseconds(check))"
        )
        return JSONValue.Member(
            name,
            .object(
                ("decisionsPerSecond", .number(perSecond)),
                ("loadSeconds", .number(load)),
                ("rangeSeconds", .number(range)),
                ("checkSeconds", .number(check))
            )
        )
    }

    /// Sixty scenes in a row, three options each: 3^60 paths.
    private static func measureRow() -> JSONValue {
        let scenes = (0..<60).map { number in
            Scene(
                id: "s\(number)",
                options: (0..<3).map { option in
                    Option(
                        id: "\(option)",
                        style: ["ruimte": (number + option) % 5 - 2],
                        outcome: ["vertrouwen": (number * option) % 5 - 2],
                        autonomy: ["noor": Level(thousandths: Int32((option - 1) * 500))]
                    )
                },
                next: number < 59 ? [Route(to: "s\(number + 1)")] : []
            )
        }
        let noor = Employee(
            id: "noor",
            autonomy: Level(thousandths: 5000),
            band: Band(lower: Level(thousandths: 6000), upper: Level(thousandths: 9000))
        )
        let scenario = Scenario(
            id: "row",
            employees: [noor],
            start: "s0",
            scenes: scenes,
            endings: [Ending(id: "e")]
        )
        guard let story = try? CompiledScenario(scenario) else { return .null }
        let range = median(of: 9) { _ = Ranges(story) }
        let paths = Ranges(story).paths.map { String($0) } ?? ""
        note("sixty scenes in a row: \(paths) paths, exact, range \(milliseconds(range))")
        return .object(("paths", .string(paths)), ("rangeSeconds", .number(range)))
    }

    /// Scenes in a row of which each sets a flag that the next one asks after.
    private static func measureFlags(_ count: Int) -> JSONValue {
        let scenes = (0..<count).map { number in
            Scene(
                id: "s\(number)",
                visits: 1,
                options: [
                    Option(id: "a", outcome: ["vertrouwen": 1], sets: ["f\(number)"]),
                    Option(
                        id: "b",
                        outcome: ["vertrouwen": -1],
                        when: number > 0 ? .not(.flag("f\(number - 1)")) : nil
                    ),
                ],
                next: number + 1 < count ? [Route(to: "s\(number + 1)")] : []
            )
        }
        let scenario = Scenario(
            id: "flags",
            start: "s0",
            scenes: scenes,
            endings: [Ending(id: "e")]
        )
        guard let story = try? CompiledScenario(scenario) else { return .null }
        var isExact = false
        let range = median(of: 3) { isExact = Ranges(story).estimate == nil }
        note(
            "\(count) scenes in a row with a flag and a limit each: range \(milliseconds(range)), "
                + (isExact ? "exact" : "estimated")
        )
        return .object(
            ("scenes", .integer(count)),
            ("rangeSeconds", .number(range)),
            ("exact", .boolean(isExact))
        )
    }

    // MARK: Scale

    private static func measureInChild(_ count: Int) throws -> JSONValue {
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["--scenes", String(count)]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard let fields = try JSONSerialization.jsonObject(with: output) as? [String: Double]
        else {
            throw CocoaError(.fileReadCorruptFile)
        }
        func seconds(_ key: String) -> String { milliseconds(fields[key] ?? .nan) }
        note(
            "\(count) scenes: read \(seconds("readSeconds")), check with ranges "
                + "\(seconds("checkSeconds")), together \(seconds("totalSeconds")), "
                + "peak \(Int((fields["peakMegabytes"] ?? 0).rounded())) MB, "
                + "\(millions(fields["decisionsPerSecond"] ?? 0)) million decisions/s"
        )
        return .object(
            fields.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .number($0.value)) }
        )
    }

    private static func measureScale(_ count: Int) throws -> JSONValue {
        let bytes = Array(GeneratedRoom(scenes: count).text.utf8)
        var document: ScenarioDocument?
        let read = time { document = try? ScenarioDocument(bytes: bytes) }
        guard let story = document?.story else { throw CocoaError(.fileReadCorruptFile) }
        var findings = 0
        let check = time { findings = Checker.findings(in: story).count }
        let peak = peakMegabytes()
        var decisions = 0
        let play = time { decisions = Simulation(story, runs: 20_000, seed: 1).decisions }
        return .object(
            ("scenes", .integer(count)),
            ("bytes", .integer(bytes.count)),
            ("readSeconds", .number(read)),
            ("checkSeconds", .number(check)),
            ("totalSeconds", .number(read + check)),
            ("findings", .integer(findings)),
            ("peakMegabytes", .number(peak)),
            ("decisionsPerSecond", .number(Double(decisions) / play))
        )
    }

    // MARK: Measuring

    private static func time(_ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        let duration = clock.measure(work)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func median(of runs: Int, _ work: () -> Void) -> Double {
        work()
        return (0..<runs).map { _ in time(work) }.sorted()[runs / 2]
    }

    private static func peakMegabytes() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    }

    private static func note(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    private static func milliseconds(_ seconds: Double) -> String {
        String(format: "%.2f ms", seconds * 1000)
    }

    private static func millions(_ value: Double) -> String {
        String(format: "%.2f", value / 1e6)
    }
}
