internal import Foundation

/// From exec to the first frame, in pairs with an empty window written in C.
enum StartUp {
    private static let pairs = 12

    static func measure() throws {
        let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let empty = program.deletingLastPathComponent().appending(path: "empty-window")
        // Once each without measuring: files are in memory from then on.
        _ = try seconds(program, ["--first-frame"])
        _ = try seconds(empty, [])
        var own: [Double] = []
        var other: [Double] = []
        for _ in 0..<pairs {
            own.append(try seconds(program, ["--first-frame"]))
            other.append(try seconds(empty, []))
        }
        let ratio = zip(own, other).map { $0 / $1 }
        say("exec to first frame, foyer: \(milliseconds(median(own)))")
        say("the same, empty window in C: \(milliseconds(median(other)))")
        say("ratio of \(pairs) pairs, median: \(rounded(median(ratio)))")
    }

    private static func seconds(_ program: URL, _ arguments: [String]) throws -> Double {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        let clock = ContinuousClock()
        let start = clock.now
        try process.run()
        process.waitUntilExit()
        let passed = clock.now - start
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
    }
}

func median(_ values: [Double]) -> Double { percentile(values, 0.5) }

/// The value below which a share of the values lies.
func percentile(_ values: [Double], _ share: Double) -> Double {
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
}

func milliseconds(_ seconds: Double) -> String { rounded(seconds * 1000) + " ms" }

func rounded(_ value: Double) -> String { String((value * 100).rounded() / 100) }

/// A line of the table, at once.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
