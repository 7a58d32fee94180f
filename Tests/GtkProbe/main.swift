internal import Glibc
internal import Gtk

// A program of its own for what a test process cannot show: GLib's loop on the main thread.
let mainThread = pthread_self()
let arguments = Array(CommandLine.arguments.dropFirst())

let probes: [String: @MainActor (Probe) -> Void] = [
    "tasks": { $0.runTasks() },
    "idle": { $0.idle() },
    "settings": { $0.followSettings() },
    "widgets": { $0.showWidgets() },
    "stop": { $0.waitForStop() },
    "application": { $0.runActions() },
]

switch arguments.first {
case "pictures":
    say("\(Probe.readPictures(arguments[1], threads: 8))")
case let name?:
    guard let probe = probes[name] else { exit(2) }
    exit(Probe(name == "application" ? Array(arguments.dropFirst()) : []).run(probe))
case nil:
    exit(2)
}
