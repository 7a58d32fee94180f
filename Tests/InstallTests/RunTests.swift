import Foundation
import Testing

/// `./install --run` and `./install --test`.
@Suite struct RunTests {
    private let sandbox: InstallSandbox

    init() throws { sandbox = try InstallSandbox() }

    // MARK: Running

    @Test(
        "runs the program in the caller's folder with what follows",
        arguments: [
            [], ["room.yaml"], ["my room.yaml", "--verbose"], ["--", "--verbose", "a", ""],
        ]
    )
    func runs(arguments: [String]) async throws {
        try sandbox.fake(
            "swift",
            #"""
            echo "$*" >>"$CALLS"
            case $* in
                --version) echo "Swift version 6.2.1" ;;
                *--show-bin-path*) echo "$PWD/.build/release" ;;
                *"--product dilemmakamers"*)
                    mkdir -p .build/release
                    printf '#!/bin/sh\nprintf "%%s\\n" "$PWD" "$@"; exit 7\n' >.build/release/dilemmakamers
                    chmod +x .build/release/dilemmakamers
                    ;;
            esac
            """#
        )
        let outcome = try await sandbox.run(
            ["--run"] + arguments,
            environment: ["DISPLAY": ":5"],
            from: sandbox.folder
        )
        #expect(outcome.status == 7, "the status is that of the program")
        let given = arguments.first == "--" ? Array(arguments.dropFirst()) : arguments
        let lines = [sandbox.folder.path(percentEncoded: false)] + given
        let shown = lines.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        #expect(outcome.output.hasSuffix(shown.joined(separator: "\n") + "\n"))
        #expect(sandbox.calls.filter { $0.contains("--product") }.count == 1)
        let messages = ".build/locale/nl/LC_MESSAGES/dilemmakamers.mo"
        #expect(InstallSandbox.exists(sandbox.checkout.appending(path: messages)))
        #expect(!InstallSandbox.exists(sandbox.folder.appending(path: ".local")))
    }

    @Test("what is built already is not built again until a source changes")
    func buildsOnlyChanges() async throws {
        let source = sandbox.checkout.appending(path: "Sources/dilemmakamers/main.swift")
        let display = ["DISPLAY": ":5"]
        try sandbox.write("", to: sandbox.checkout.appending(path: "Package.swift"))
        try sandbox.write("", to: source)
        #expect(try await sandbox.run(["--run"], environment: display).status == 0)
        let first = sandbox.calls
        #expect(first.contains { $0.contains("--product dilemmakamers") })
        #expect(try await sandbox.run(["--run"], environment: display).status == 0)
        #expect(sandbox.calls == first)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: 60)],
            ofItemAtPath: source.path(percentEncoded: false)
        )
        #expect(try await sandbox.run(["--run"], environment: display).status == 0)
        #expect(sandbox.calls.count == 2 * first.count)
    }

    @Test("without a screen it says so before anything is built")
    func needsScreen() async throws {
        let outcome = try await sandbox.run(["--run"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("There is no screen to open a window on"))
        #expect(sandbox.calls.isEmpty)
    }

    @Test("a failing build shows the end of its log")
    func failingBuild() async throws {
        try sandbox.fake(
            "swift",
            """
            [ "$1" = --version ] && echo "Swift version 6.3" && exit
            echo "error: no such module" && exit 1
            """
        )
        let outcome = try await sandbox.run(["--run"], environment: ["WAYLAND_DISPLAY": "x"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("error: no such module\nThe build failed"))
    }

    // MARK: Testing

    /// A Swift whose tests end with `status` and note their environment, and a session around it.
    private func fakeTesting(status: Int32) throws {
        try sandbox.fake(
            "swift",
            """
            [ "$1" = --version ] && echo "Swift version 6.3"
            echo "$*" >>"$CALLS"
            if [ "$1" = test ]; then
                env >"$CALLS.environment"
                touch "$XDG_RUNTIME_DIR/kept"
                exit \(status)
            fi
            case $* in
                *--show-bin-path*) echo "$PWD/.build/release" ;;
                *--product*fuzz*)
                    mkdir -p .build/release
                    printf '#!/bin/sh\\necho fuzz "$@" >>"$CALLS"\\n' >.build/release/fuzz
                    chmod +x .build/release/fuzz
                    ;;
            esac
            """
        )
        try sandbox.fake("dbus-run-session", #"[ "$1" = -- ] && shift && BUS=yes exec "$@""#)
        try sandbox.fake("xvfb-run", #"[ "$*" != "${*#-a -s}" ] && shift 3 && exec "$@""#)
    }

    @Test("testing fails when a test fails", arguments: [0, 1])
    func failingTest(status: Int32) async throws {
        try fakeTesting(status: status)
        let outcome = try await sandbox.run(["--test"])
        #expect(outcome.status == status, "\(outcome.errors)")
        let fuzzing = [
            "build -c release --product fuzz", "build -c release --show-bin-path",
            "fuzz --inputs 100000",
        ]
        #expect(
            Array(sandbox.calls.suffix(5)).suffix(status == 0 ? 5 : 2)
                == ["build --build-tests", "test --skip-build"] + (status == 0 ? fuzzing : [])
        )
        let messages = ".build/locale/nl/LC_MESSAGES/dilemmakamers.mo"
        #expect(InstallSandbox.exists(sandbox.checkout.appending(path: messages)))
    }

    @Test("tests have a bus and folders of their own, which are gone afterwards")
    func ownSession() async throws {
        try fakeTesting(status: 0)
        let desktop = [
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/theirs", "WAYLAND_DISPLAY": "wayland-0",
            "NO_AT_BRIDGE": "1", "GTK_THEME": "Other", "XDG_DATA_HOME": "/theirs",
        ]
        #expect(try await sandbox.run(["--test"], environment: desktop).status == 0)
        let file = sandbox.folder.appending(path: "calls.environment")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        var seen: [Substring: Substring] = [:]
        for line in lines {
            let parts = line.split(separator: "=", maxSplits: 1)
            seen[parts[0]] = parts.count > 1 ? parts[1] : ""
        }
        #expect(seen["BUS"] == "yes")
        #expect(seen["GTK_A11Y"] == "atspi" && seen["G_DEBUG"] == "fatal-criticals")
        #expect(seen["HOME"].map(String.init) == sandbox.folder.path(percentEncoded: false))
        for name in ["WAYLAND_DISPLAY", "NO_AT_BRIDGE", "GTK_THEME", "DBUS_SESSION_BUS_ADDRESS"] {
            #expect(seen[Substring(name)] == nil, "\(name)")
        }
        for name in ["DATA_HOME", "CONFIG_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"] {
            let folder = try #require(seen["XDG_\(name)"])
            #expect(folder.hasPrefix("/") && folder != "/theirs", "\(name)")
            #expect(!InstallSandbox.exists(URL(filePath: String(folder))), "\(name)")
        }
    }

    @Test("tests of the window get the built program, and one that fails fails the run")
    func windowTests() async throws {
        try fakeTesting(status: 0)
        let test = sandbox.checkout.appending(path: "Tests/WindowTests/test_window.py")
        let runner = "Tests/WindowTests/run.py"
        try sandbox.write(
            String(contentsOf: InstallSandbox.original.appending(path: runner), encoding: .utf8),
            to: sandbox.checkout.appending(path: runner)
        )
        let check = "self.assertTrue(os.environ['DILEMMAKAMERS_PROGRAM'].endswith"
        for (end, status) in [("/.build/release/dilemmakamers", 0), ("elsewhere", 1)] {
            try sandbox.write(
                """
                import os, unittest
                class Window(unittest.TestCase):
                    def test(self):
                        \(check)('\(end)'))
                        self.assertEqual(os.environ['GTK_A11Y'], 'atspi')
                """,
                to: test
            )
            let outcome = try await sandbox.run(["--test"])
            #expect(outcome.status == status, "\(outcome.errors)")
            #expect(outcome.errors.contains("Ran 1 test"))
        }
        let left = InstallSandbox.contents(of: test.deletingLastPathComponent())
        #expect(left == ["run.py", "test_window.py"])
    }
}
