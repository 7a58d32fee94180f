internal import Foundation
internal import Glibc
internal import Gtk
internal import Resources
internal import Screens
internal import Sessions

/// Inside one window: from a choice to the frame that shows what follows, memory, and rest.
@MainActor
enum WindowMeasurement {
    private static let plays = 100

    /// - Returns: the exit code.
    static func run() async -> Int32 {
        Translation.start()
        guard MainLoop.connectToDisplay(), let data = DataFolder.path else {
            say("There is no display.")
            return 1
        }
        let application = Application(id: "org.gtk.Measurement")
        application.register()
        let folder = NSTemporaryDirectory() + "dilemmakamers-bench-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let today = Day(year: 2026, month: 1, day: 1)
        var seed: UInt64 = 0
        let visit = Visit(
            look: Look(folder: data),
            rooms: BundledRooms(folder: data).all,
            opening: SessionStore.open(in: folder, today: today),
            preferences: Preferences(),
            preferencesPath: nil,
            clock: Visit.Clock(
                today: { today },
                seed: {
                    seed += 1
                    return seed
                }
            )
        )
        let window = MainWindow(application, visit)
        window.window.present()
        await turn(seconds: 1)
        say("memory of the foyer: \(megabytes()) MB")
        var frames: [Double] = []
        for number in 0..<plays {
            await play(visit, window, room: number % visit.rooms.count, &frames)
            if number == 9 { say("memory after ten plays: \(megabytes()) MB") }
        }
        say("memory after \(plays) plays: \(megabytes()) MB")
        say(
            "choice to frame of the consequence, \(frames.count) times: "
                + "median \(milliseconds(median(frames))), "
                + "95 % \(milliseconds(percentile(frames, 0.95)))"
        )
        await turn(seconds: 2)
        let before = clock()
        try? await Task.sleep(for: .seconds(5))
        MainLoop.handlePending()
        let used = Double(clock() - before) / Double(CLOCKS_PER_SEC)
        say("processor time at rest: \(milliseconds(used)) in 5 s")
        window.window.destroy()
        return 0
    }

    private static func play(
        _ visit: Visit,
        _ window: MainWindow,
        room: Int,
        _ frames: inout [Double]
    ) async {
        visit.begin(visit.rooms[room])
        await turn(seconds: 0.05)
        guard let play = visit.play else { return }
        var turns = 0
        while play.phase != .ending {
            turns += 1
            play.select(play.cards[turns % play.cards.count].option)
            await turn(seconds: 0.03)
            frames.append(await chooseToFrame(play, window))
            await turn(seconds: 0.03)
            play.goOn()
            await turn(seconds: 0.03)
        }
        visit.showProfile(play)
        await turn(seconds: 0.05)
        visit.leave()
        await turn(seconds: 0.05)
    }

    /// Seconds from making the choice until the first frame after the new screen was there.
    private static func chooseToFrame(_ play: PlayModel, _ window: MainWindow) async -> Double {
        let before = window.screenRoot
        var isDrawn = false
        let clock = ContinuousClock()
        let start = clock.now
        play.choose()
        while window.screenRoot === before {
            MainLoop.handlePending()
            await Task.yield()
        }
        window.window.onFrame {
            isDrawn = true
            return false
        }
        // The frame may have been drawn in the same turn as the screen was made.
        window.window.queueDraw()
        while !isDrawn {
            MainLoop.handlePending()
            await Task.yield()
        }
        let passed = clock.now - start
        return Double(passed.components.seconds) + Double(passed.components.attoseconds) / 1e18
    }

    private static func turn(seconds: Double) async {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        while clock.now < end {
            MainLoop.handlePending()
            try? await Task.sleep(for: .milliseconds(4))
        }
    }

    /// Resident memory of this process.
    private static func megabytes() -> String {
        let pages =
            (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
            .split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
        return rounded(pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576)
    }
}
