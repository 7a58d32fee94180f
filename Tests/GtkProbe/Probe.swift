internal import Dispatch
internal import Glibc
internal import Gtk
internal import Synchronization

/// A program with one window, in which something is tried and told on standard output.
final class Probe {
    let application = Application(id: "nl.dilemmakamers.Probe")
    private let files: [String]
    private var settings: DesktopSettings?

    /// - Parameter files: handed to the application as if the desktop opened them.
    init(_ files: [String]) { self.files = files }

    /// Runs `body` once the window is shown, until the application quits.
    func run(_ body: @escaping @MainActor (Probe) -> Void) -> Int32 {
        application.onStartup { say("startup") }
        application.onOpen { [weak self] paths in
            say("open " + paths.joined(separator: " "))
            self?.application.quit()
        }
        application.onActivate { [weak self] in
            guard let self else { return }
            let window = ApplicationWindow(application)
            window.title = "A window"
            window.child = Label("probe")
            window.onMap { [weak self] in if let self { body(self) } }
            window.present()
        }
        return application.run(["gtkprobe"] + files)
    }

    func runTasks() {
        Task {
            tell("task")
            try await Task.sleep(for: .milliseconds(5))
            tell("sleep")
            _ = await Elsewhere().count(to: 1000)
            tell("actor")
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    DispatchQueue.main.async {
                        tell("queue")
                        continuation.resume()
                    }
                }
            }
            for _ in 0..<1000 { await Task.yield() }
            tell("yields")
            application.quit()
        }
    }

    /// Tells the processor time in milliseconds and the wake-ups of five seconds without work.
    func idle() {
        Task {
            try await Task.sleep(for: .seconds(2))
            let before = Self.usage()
            try await Task.sleep(for: .seconds(5))
            let after = Self.usage()
            say(
                "\(after.milliseconds - before.milliseconds) \(after.wakeUps - before.wakeUps)"
            )
            application.quit()
        }
    }

    /// Tells the desktop's wishes now and after each change, until a line comes in.
    func followSettings() {
        let tell = { @MainActor [weak self] in
            guard let settings = self?.settings else { return }
            say(
                "dark \(settings.prefersDark) contrast \(settings.prefersHighContrast) "
                    + "still \(settings.reducesMotion)"
            )
        }
        settings = DesktopSettings(changed: tell)
        tell()
        Task.detached { [application] in
            _ = readLine()
            await application.quit()
        }
    }

    func waitForStop() {
        MainLoop.onStopRequest { [application] in
            say("stopped")
            application.quit()
        }
        say("ready")
    }

    func runActions() {
        let choice = Action("choice", value: "a") { say("chosen " + $0) }
        let quit = Action("leave") { [application] in application.quit() }
        application.add(choice)
        application.add(quit)
        application.setKeys(["<Control>l"], for: "app.leave")
        let button = Button("Leave")
        button.setAction("app.leave")
        application.activeWindow?.child = button
        Task { button.click() }
    }

    /// How many of so many threads read the picture when they all start with it at once.
    static func readPictures(_ path: String, threads: Int) -> Int {
        let read = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: threads) { index in
            if Picture(path: path, covering: (200 + index, 100)) != nil {
                read.add(1, ordering: .relaxed)
            }
        }
        return read.load(ordering: .relaxed)
    }

    private static func usage() -> (milliseconds: Int, wakeUps: Int) {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        let microseconds = Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
        return (seconds * 1000 + microseconds / 1000, usage.ru_nvcsw)
    }
}

/// Writes a line at once, also into a pipe.
nonisolated func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    write(1, bytes, bytes.count)
}

/// Tells where the program has come, and whether on the main thread.
func tell(_ place: String) {
    say("\(place) \(pthread_equal(pthread_self(), mainThread) != 0)")
}

private actor Elsewhere {
    func count(to limit: Int) -> Int { (0..<limit).reduce(0, +) }
}
