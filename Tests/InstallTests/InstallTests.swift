import Foundation
import Testing

@Suite struct InstallTests {
    let sandbox: InstallSandbox

    init() throws { sandbox = try InstallSandbox() }

    private var manifest: URL {
        sandbox.prefix.appending(path: "share/dilemmakamers/installed-files")
    }

    private var installed: [String] { InstallSandbox.contents(of: sandbox.prefix) }

    private func nothingIsLeft() -> Bool {
        InstallSandbox.contents(of: sandbox.folder, folders: true).allSatisfy {
            !$0.hasPrefix("pre fix") && !$0.hasPrefix(".dilemmakamers")
        }
    }

    // MARK: Installing

    @Test("installs exactly the files that it lists")
    func installsWhatItLists() async throws {
        let outcome = try await sandbox.install()
        #expect(outcome.status == 0, "\(outcome.errors)")
        let lines = try String(contentsOf: manifest, encoding: .utf8).split(separator: "\n")
        #expect(installed == lines.map(String.init).filter { !$0.hasSuffix("/") }.sorted())
        for file in [
            "bin/dilemma", "bin/dilemmakamers", "share/bash-completion/completions/dilemma",
            "share/dilemmakamers/art/een tafel.svg", "share/dilemmakamers/rooms/een.yaml",
            "share/dilemmakamers/rooms/twee.yaml", "share/fish/vendor_completions.d/dilemma.fish",
            "share/locale/nl/LC_MESSAGES/dilemmakamers.mo", "share/man/man1/dilemma.1",
            "share/man/nl/man1/dilemmakamers.1", "share/zsh/site-functions/_dilemma",
        ] {
            #expect(installed.contains(file))
        }
        for name in ["dilemma", "dilemmakamers"] {
            let command = sandbox.prefix.appending(path: "bin/\(name)")
            #expect(
                FileManager.default.isExecutableFile(atPath: command.path(percentEncoded: false))
            )
        }
        let zsh = sandbox.prefix.appending(path: "share/zsh/site-functions/_dilemma")
        #expect(try String(contentsOf: zsh, encoding: .utf8) == "completions for zsh\n")
        for product in ["dilemma", "dilemmakamers"] {
            let build = "build -c release --static-swift-stdlib --product \(product) -Xlinker -s"
            #expect(sandbox.calls.contains(build))
        }
    }

    @Test("DESTDIR comes before the prefix, and the prefix for a user is ~/.local")
    func honoursDestdir()
        async throws
    {
        try sandbox.fake("id", "echo 1000")
        let home = ["HOME": "/home/someone", "DESTDIR": sandbox.prefix.path(percentEncoded: false)]
        let outcome = try await sandbox.run([], environment: home)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(installed.contains("home/someone/.local/bin/dilemma"))
        #expect(try await sandbox.run(["--uninstall"], environment: home).status == 0)
        #expect(nothingIsLeft())
    }

    @Test("a second installation removes what is no longer part of it")
    func removesFormerFiles() async throws {
        _ = try await sandbox.install()
        let before = installed
        for name in ["rooms/twee.yaml", "art"] {
            let path = "Data/\(name)"
            try FileManager.default.removeItem(at: sandbox.checkout.appending(path: path))
        }
        try sandbox.write(
            "id: drie\n",
            to: sandbox.checkout.appending(path: "Data/rooms/drie.yaml")
        )
        #expect(try await sandbox.install().status == 0)
        let gone = before.filter { $0.hasSuffix("/twee.yaml") || $0.contains("/art/") }
        #expect(gone.count >= 2)
        let expected = Set(before).subtracting(gone).union(["share/dilemmakamers/rooms/drie.yaml"])
        #expect(Set(installed) == expected)
        #expect(!InstallSandbox.exists(sandbox.prefix.appending(path: "share/dilemmakamers/art")))
        #expect(try await sandbox.install("--uninstall").status == 0)
        #expect(nothingIsLeft())
    }

    @Test("a file of someone else is not replaced")
    func keepsForeignFile() async throws {
        let foreign = sandbox.prefix.appending(path: "bin/dilemma")
        try sandbox.write("of someone else", to: foreign)
        let outcome = try await sandbox.install()
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("bin/dilemma was not installed by this script"))
        #expect(try String(contentsOf: foreign, encoding: .utf8) == "of someone else")
        #expect(
            InstallSandbox.contents(of: sandbox.prefix, folders: true) == ["bin/", "bin/dilemma"]
        )
    }

    // MARK: Uninstalling

    @Test("uninstalling leaves nothing, not even the folders that were made")
    func uninstallsEverything() async throws {
        _ = try await sandbox.install()
        #expect(try await sandbox.install("--uninstall").status == 0)
        #expect(nothingIsLeft())
    }

    @Test("uninstalling keeps the files of others and the folders that were there")
    func uninstallsNothingElse()
        async throws
    {
        let rooms = sandbox.prefix.appending(path: "share/dilemmakamers/rooms")
        let empty = sandbox.prefix.appending(path: "share/man")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        _ = try await sandbox.install()
        try sandbox.write("id: eigen\n", to: rooms.appending(path: "eigen kamer.yaml"))
        #expect(try await sandbox.install("--uninstall").status == 0)
        #expect(
            InstallSandbox.contents(of: sandbox.prefix, folders: true) == [
                "share/", "share/dilemmakamers/", "share/dilemmakamers/rooms/",
                "share/dilemmakamers/rooms/eigen kamer.yaml", "share/man/",
            ]
        )
    }

    @Test("uninstalling what is not there says so")
    func nothingToUninstall() async throws {
        let outcome = try await sandbox.install("--uninstall")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Nothing is installed in"))
    }

    @Test("a damaged list removes nothing outside the prefix")
    func damagedList() async throws {
        _ = try await sandbox.install()
        let outside = sandbox.folder.appending(path: "outside")
        try sandbox.write("keep", to: outside)
        let list = try String(contentsOf: manifest, encoding: .utf8)
        try sandbox.write("../outside\nshare/../../outside\n" + list, to: manifest)
        #expect(try await sandbox.install("--uninstall").status == 0)
        #expect(InstallSandbox.exists(outside))
    }

    // MARK: Stopping half-way

    @Test("a prefix that cannot be written is named before anything is built")
    func unwritablePrefix() async throws {
        let file = sandbox.folder.appending(path: "a file")
        try sandbox.write("", to: file)
        let below = file.appending(path: "prefix").path(percentEncoded: false)
        let outcome = try await sandbox.run(["--prefix", below])
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains(
                "Nothing can be written in \(file.path(percentEncoded: false)):"
            )
        )
        #expect(sandbox.calls.isEmpty)
        #expect(nothingIsLeft())
    }

    @Test("a full disk is named before anything is built")
    func fullDisk() async throws {
        let rows =
            "Filesystem 1024-blocks Used Available Capacity Mounted\\n/dev/x 9 8 2048 99%% /\\n"
        try sandbox.fake("df", "printf '\(rows)'")
        let outcome = try await sandbox.install()
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("has 2 MB free"))
        #expect(sandbox.calls.isEmpty)
        #expect(nothingIsLeft())
    }

    @Test("a failing build shows the end of its log and leaves nothing")
    func failingBuild() async throws {
        try sandbox.fake(
            "swift",
            """
            [ "$1" = --version ] && echo "Swift version 6.3" && exit
            echo "error: no such module" && exit 1
            """
        )
        let outcome = try await sandbox.install()
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("error: no such module\nThe build failed"))
        #expect(outcome.errors.contains(".build/install.log"))
        #expect(nothingIsLeft())
    }

    @Test(
        "stopping between two files puts the earlier installation back",
        arguments: ["exit 1", "kill -s TERM $PPID", "kill -s INT $PPID"]
    )
    func rollsBack(how: String) async throws {
        _ = try await sandbox.install()
        let before = installed
        let room = sandbox.prefix.appending(path: "share/dilemmakamers/rooms/een.yaml")
        let data = sandbox.checkout.appending(path: "Data")
        try sandbox.write("id: anders\n", to: data.appending(path: "rooms/een.yaml"))
        try sandbox.write("id: drie\n", to: data.appending(path: "rooms/drie.yaml"))
        try sandbox.write("new", to: data.appending(path: "art/new/leaf.svg"))
        try FileManager.default.removeItem(at: data.appending(path: "rooms/twee.yaml"))
        try sandbox.fake(
            "mv",
            """
            case $2 in */new/share/zsh/*) \(how) ;; esac
            exec /bin/mv "$@"
            """
        )
        let outcome = try await sandbox.install()
        #expect(outcome.status != 0)
        #expect(outcome.errors.contains("Nothing was installed."))
        #expect(installed == before)
        #expect(try String(contentsOf: room, encoding: .utf8) == "id: een\n")
        try FileManager.default.removeItem(at: sandbox.prefix)
        #expect(try await sandbox.install().status != 0)
        #expect(nothingIsLeft())
    }

    @Test("an interrupted build stops and leaves nothing")
    func interruptedBuild() async throws {
        try sandbox.fake(
            "swift",
            """
            [ "$1" = --version ] && echo "Swift version 6.3" && exit
            trap 'touch "$CALLS.stopped"; exit 1' INT TERM
            touch "$CALLS.started"
            sleep 3000 & wait $!
            touch "$CALLS.finished"
            """
        )
        let started = sandbox.folder.appending(path: "calls.started")
        let prefix = sandbox.prefix.path(percentEncoded: false)
        let outcome = try await sandbox.run(["--prefix", prefix]) { process in
            for _ in 0..<1000 where !InstallSandbox.exists(started) {
                try await Task.sleep(for: .milliseconds(10))
            }
            process.terminate()
        }
        #expect(outcome.status == 130)
        #expect(outcome.errors.contains("Nothing was installed."))
        #expect(InstallSandbox.exists(sandbox.folder.appending(path: "calls.stopped")))
        #expect(!InstallSandbox.exists(sandbox.folder.appending(path: "calls.finished")))
        #expect(nothingIsLeft())
    }

    // MARK: What has to be there

    @Test(
        "without a recent Swift and without apt it says where Swift is to be had",
        arguments: ["exit 127", "echo Swift version 5.10.1"]
    )
    func noSwift(script: String)
        async throws
    {
        try sandbox.fake("swift", script)
        let outcome = try await sandbox.install()
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("https://swift.org/install"))
        #expect(nothingIsLeft())
    }

    @Test("a recent Swift is taken from apt, and another program of that name is not")
    func swiftFromApt()
        async throws
    {
        try sandbox.fake("id", "echo 0")
        try sandbox.fake("real-swift", "echo Swift version 6.2")
        try sandbox.removeTool("swift")
        try sandbox.fake("apt-cache", "echo '  Candidate: 2.30.1-0'")
        try sandbox.fake("apt-get", #"echo "$*" >>"$CALLS""#)
        #expect(try await sandbox.install().errors.contains("https://swift.org/install"))
        #expect(!sandbox.calls.contains { $0.contains(" install ") })
        try sandbox.fake(
            "apt-cache",
            #"[ "$2" = swift ] || v=1:6.2-2; echo "  Candidate: ${v:-2.30.1-0}""#
        )
        _ = try await sandbox.install()
        #expect(sandbox.calls.filter { $0.contains(" install ") }.count == 1)
        #expect(sandbox.calls.contains { $0.hasSuffix(" swiftlang") })
    }

    @Test("missing packages are named when there is no apt")
    func packagesWithoutApt() async throws {
        try sandbox.fake("dpkg-query", #"case $* in *gettext) exit 1 ;; *) echo installed ;; esac"#)
        let outcome = try await sandbox.install()
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Missing: gettext (names of Debian)."))
        #expect(nothingIsLeft())
    }

    @Test("only missing packages are asked of apt, after one update")
    func packagesFromApt() async throws {
        try sandbox.fake("id", "echo 0")
        try sandbox.fake("dpkg-query", #"case $* in *git) exit 1 ;; *) echo installed ;; esac"#)
        try sandbox.fake("apt-get", #"echo "apt-get $DEBIAN_FRONTEND $*" >>"$CALLS""#)
        #expect(try await sandbox.install().status == 0)
        let apt = sandbox.calls.filter { $0.hasPrefix("apt-get noninteractive -q -y ") }
        #expect(apt.count == 2)
        #expect(apt.first?.hasSuffix(" update") == true)
        #expect(apt.last?.hasSuffix(" install --no-install-recommends git") == true)
    }

    @Test("a user without sudo is told what to run")
    func packagesWithoutSudo() async throws {
        try sandbox.fake("id", "echo 1000")
        try sandbox.fake("dpkg-query", "exit 1")
        try sandbox.fake("apt-get", #"echo apt-get >>"$CALLS""#)
        try sandbox.fake("sudo", "exit 1")
        let outcome = try await sandbox.install()
        #expect(outcome.status == 1)
        let packages = """
            ca-certificates gettext git libgtk-4-dev libsqlite3-dev adwaita-icon-theme \
            fonts-noto-core librsvg2-common
            """
        #expect(outcome.errors.hasSuffix("sudo apt-get install \(packages)\n"))
        #expect(sandbox.calls.isEmpty)
    }

    @Test("sudo is used when it asks for no password")
    func packagesWithSudo() async throws {
        try sandbox.fake("id", "echo 1000")
        try sandbox.fake("dpkg-query", "exit 1")
        try sandbox.fake("apt-get", #"echo "$SUDO $*" >>"$CALLS""#)
        try sandbox.fake("sudo", #"[ "$1" = -n ] && shift && SUDO=sudo exec "$@""#)
        try sandbox.fake("true", "exit 0")
        #expect(try await sandbox.install().status == 0)
        #expect(sandbox.calls.filter { $0.hasPrefix("sudo ") }.count == 2)
    }

    @Test("nothing is asked of apt when nothing is missing")
    func nothingMissing() async throws {
        try sandbox.fake("apt-get", #"echo apt-get >>"$CALLS""#)
        #expect(try await sandbox.install().status == 0)
        #expect(!sandbox.calls.contains("apt-get"))
    }

    // MARK: Options and texts

    @Test(
        "bad usage is a sentence and 64",
        arguments: [
            ["--unknown"], ["place"], ["--prefix"], ["--prefix", ""], ["--test", "--uninstall"],
            ["--run", "--test"], ["--", "room.yaml"], ["--run", "--unknown"],
        ]
    )
    func badUsage(arguments: [String]) async throws {
        let outcome = try await sandbox.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        let hint = arguments.contains("--unknown") ? "./install --help\n" : "\n"
        #expect(outcome.errors.hasSuffix(hint))
    }

    @Test("messages are in Dutch where the locale is")
    func dutch() async throws {
        let dutch = ["LC_ALL": "", "LANG": "nl_NL.UTF-8"]
        let help = try await sandbox.run(["--help"], environment: dutch)
        #expect(help.status == 0)
        #expect(help.output.hasPrefix("Gebruik: ./install"))
        let english = try await sandbox.run(["--help"], environment: ["LANG": "nl_NL.UTF-8"])
        #expect(english.output.hasPrefix("Usage: ./install"))
    }
}
