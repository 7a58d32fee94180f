internal import Foundation
internal import Testing

@testable import Gtk

extension GtkTests {
    /// What needs a program of its own: `gtkprobe`, in Tests/GtkProbe.
    @Suite("A program runs GLib's loop and the main actor as one")
    struct ProgramTests {
        private let probe: String

        init() throws { probe = try #require(Tool.probe, "swift build makes gtkprobe") }

        @Test("A task goes on, on the main thread, after a sleep, an actor and a queue")
        func tasks() throws {
            let lines = try run("tasks")
            #expect(
                lines == [
                    "startup", "task true", "sleep true", "actor true", "queue true", "yields true",
                ]
            )
        }

        /// A loop that spins would take all five seconds and wake up many thousand times.
        @Test("A program without work hardly wakes up")
        func idle() throws {
            let numbers = try #require(try run("idle").last).split(separator: " ").compactMap {
                Int($0)
            }
            try #require(numbers.count == 2)
            #expect(numbers[0] < 300, "milliseconds of the processor in five seconds")
            #expect(numbers[1] < 500, "wake-ups in five seconds")
        }

        @Test("A button with an action performs it, and the program ends well")
        func actions() throws {
            #expect(try run("application") == ["startup"])
        }

        @Test("Files that the desktop hands over arrive as paths")
        func files() throws {
            let lines = try run("application", "/tmp/een kamer.yaml", "/tmp/b.yaml")
            #expect(lines == ["startup", "open /tmp/een kamer.yaml /tmp/b.yaml"])
        }

        @Test("The system's wish to stop is heard")
        func stop() throws {
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(filePath: probe)
            process.arguments = ["stop"]
            process.environment = ProcessInfo.processInfo.environment
                .merging(["GTK_A11Y": "none"]) { $1 }
            process.standardOutput = output
            try process.run()
            var said = ""
            while !said.hasSuffix("ready\n") {
                let more = output.fileHandleForReading.availableData
                try #require(!more.isEmpty, "it ended early: \(said)")
                said += String(decoding: more, as: UTF8.self)
            }
            process.terminate()
            let rest = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            #expect(String(decoding: rest, as: UTF8.self) == "stopped\n")
            #expect(process.terminationReason == .exit && process.terminationStatus == 0)
        }

        @Test("Pictures are read on many threads at once, from the first moment")
        func pictures() throws {
            let art = Sources.checkout.appending(path: "Data/art")
            let name = try #require(
                try FileManager.default.subpathsOfDirectory(atPath: art.path())
                    .filter { $0.hasSuffix(".svg") }.min()
            )
            for _ in 0..<5 {
                #expect(try run("pictures", art.appending(path: name).path()) == ["8"])
            }
        }

        @Test("The desktop's wishes are known soon after the start, and followed as they change")
        func settings() throws {
            let states = ["1,1,1", "2,0,0", "0,0,1", "1,0,0", "0,0,0"]
            let lines = try run(
                "dbus-run-session",
                [
                    "--", "/usr/bin/python3", Tool.helper("portal.py"),
                    states.joined(separator: "/"), probe, "settings",
                ]
            )
            #expect(lines.first == "dark false contrast false still false", "what GTK says")
            #expect(lines.dropFirst().first == "dark true contrast true still true")
            #expect(lines.last == "dark false contrast false still false")
            #expect(Set(lines).count >= 4, "\(lines)")
        }

        @Test("Without a portal, GTK's own theme is asked")
        func settingsWithoutPortal() throws {
            for (theme, line) in [
                ("Adwaita:dark", "dark true contrast false still false"),
                ("Default-hc", "dark false contrast true still false"),
                ("Default-hc-dark", "dark true contrast true still false"),
            ] {
                let lines = try run(
                    "dbus-run-session",
                    ["--", probe, "settings"],
                    environment: ["GTK_THEME": theme]
                )
                #expect(lines == ["startup", line])
            }
        }

        @Test("Assistive technology gets names, descriptions, roles and labels, and no class names")
        func accessibility() throws {
            let folder = try Folder()
            let nodes = try run(
                "xvfb-run",
                [
                    "-a", "dbus-run-session", "--", "/usr/bin/python3",
                    Tool.helper("accessible.py"), probe, "widgets",
                ],
                // Both the display and this folder would lead to another session's bus.
                environment: ["GTK_A11Y": "atspi", "XDG_RUNTIME_DIR": folder.path("")]
            )
            .map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
            .filter { $0.count == 4 }
            func node(_ name: String) -> [String]? { nodes.first { $0[1] == name } }
            #expect(node("The question")?[0] == "label")
            #expect(node("Described") == ["text", "Described", "A description", ""])
            #expect(nodes.contains(["text", "The question", "", "The question"]))
            #expect(node("A window")?[0] == "frame")
            #expect(node("A group")?[0] == "panel")
            #expect(node("A heading")?[0] == "heading")
            for name in ["An icon", "A content"] { #expect(node(name)?[0] == "push button") }
            #expect(node("A radio")?[0] == "radio button")
            #expect(node("A drawing")?[0] == "image")
            for name in ["A menu", "A text", "A wait"] { #expect(node(name) != nil, "\(name)") }
            #expect(node("Hidden words") == nil, "what is hidden is not told")
            let classes = nodes.filter { $0[1].hasPrefix("Gtk") }
            #expect(classes == [], "names of classes are no names")
        }

        private func run(_ arguments: String...) throws -> [String] { try run(probe, arguments) }

        private func run(
            _ program: String,
            _ arguments: [String],
            environment: [String: String] = [:]
        ) throws -> [String] {
            // Without a bus of their own, sessions at the same time would share one for this.
            let quiet = ["GTK_A11Y": "none"].merging(environment) { $1 }
            return try Tool.run(program, arguments, environment: quiet)
                .split(separator: "\n").map(String.init)
        }
    }
}
