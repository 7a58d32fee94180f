import Foundation
import Testing

/// What the tools of the desktop write beside the files of an installation.
@Suite struct CacheTests {
    private let sandbox: InstallSandbox
    private let ours = "x-dilemmakamers-room+yaml"

    init() throws {
        sandbox = try InstallSandbox()
        for tool in ["update-desktop-database", "update-mime-database", "gtk4-update-icon-cache"] {
            try sandbox.link(tool)
        }
    }

    private var share: URL { sandbox.prefix.appending(path: "share") }

    /// Every file below the prefix with what is in it, and every folder.
    private func everything() throws -> [String: Data] {
        let names = InstallSandbox.contents(of: sandbox.prefix, folders: true)
        return try names.reduce(into: [:]) { found, name in
            let file = sandbox.prefix.appending(path: name)
            found[name] = name.hasSuffix("/") ? Data() : try Data(contentsOf: file)
        }
    }

    /// Another program with a menu entry, a file type and an icon, known to the desktop.
    private func installAnother(icons: Bool = true) throws {
        try sandbox.write(
            """
            [Desktop Entry]
            Type=Application
            Name=Another
            Exec=another %f
            MimeType=text/x-another;

            """,
            to: share.appending(path: "applications/another.desktop")
        )
        try sandbox.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
              <mime-type type="text/x-another"><glob pattern="*.another"/></mime-type>
            </mime-info>
            """,
            to: share.appending(path: "mime/packages/another.xml")
        )
        try FileManager.default.createDirectory(
            at: share.appending(path: "icons/hicolor/scalable/apps"),
            withIntermediateDirectories: true
        )
        try FileManager.default.copyItem(
            at: InstallSandbox.original.appending(path: "Data/art/doors/leiderschap.svg"),
            to: share.appending(path: "icons/hicolor/scalable/apps/another.svg")
        )
        let path = share.path(percentEncoded: false)
        _ = try Tool("update-desktop-database", "\(path)/applications")
        _ = try Tool("update-mime-database", "\(path)/mime", data: share)
        if icons { _ = try Tool("gtk4-update-icon-cache", "-f", "-t", "\(path)/icons/hicolor") }
    }

    private func cache(_ name: String, mentions word: String) throws -> Bool {
        try Data(contentsOf: share.appending(path: name)).range(of: Data(word.utf8)) != nil
    }

    @Test("uninstalling takes the caches along, after a second installation too")
    func leavesNothing() async throws {
        for _ in 1...2 {
            let outcome = try await sandbox.install()
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
            #expect(try cache("mime/mime.cache", mentions: ours))
            #expect(try cache("applications/mimeinfo.cache", mentions: ours))
        }
        let list = share.appending(path: "dilemmakamers/installed-files")
        let lines = try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
        let files = lines.map(String.init).filter { !$0.hasSuffix("/") }
        #expect(InstallSandbox.contents(of: sandbox.prefix) == files.sorted())
        #expect(try await sandbox.install("--uninstall").status == 0)
        #expect(!InstallSandbox.exists(sandbox.prefix))
    }

    @Test("caches of others learn of the program, and forget it again")
    func refreshesOthers() async throws {
        try installAnother()
        let before = try everything()
        let icons = "icons/hicolor/icon-theme.cache"
        #expect(try await sandbox.install().status == 0)
        #expect(try cache(icons, mentions: "nl.dilemmakamers.Dilemmakamers"))
        for name in ["mime/mime.cache", "applications/mimeinfo.cache"] {
            #expect(try cache(name, mentions: ours), "\(name)")
        }
        #expect(try await sandbox.install("--uninstall").status == 0)
        let after = try everything()
        #expect(Set(after.keys) == Set(before.keys))
        for name in before.keys where name != "share/\(icons)" {
            #expect(after[name] == before[name], "\(name)")
        }
        #expect(try !cache(icons, mentions: "nl.dilemmakamers.Dilemmakamers"))
        #expect(try cache(icons, mentions: "another"))
    }

    @Test("a program that came later keeps caches that are right")
    func keepsForLater() async throws {
        #expect(try await sandbox.install().status == 0)
        try installAnother(icons: false)
        #expect(try await sandbox.install("--uninstall").status == 0)
        for name in ["mime/mime.cache", "applications/mimeinfo.cache"] {
            #expect(try cache(name, mentions: "another"), "\(name)")
            #expect(try !cache(name, mentions: ours), "\(name)")
        }
    }

    @Test("no icon cache is made where there was none")
    func makesNoIconCache() async throws {
        #expect(try await sandbox.install().status == 0)
        let icons = share.appending(path: "icons/hicolor")
        #expect(InstallSandbox.exists(icons.appending(path: "scalable/apps")))
        #expect(!InstallSandbox.exists(icons.appending(path: "icon-theme.cache")))
    }

    @Test("stopping at the last file puts the caches back too", arguments: [true, false])
    func rollsBack(another: Bool) async throws {
        if another { try installAnother() }
        let before = try everything()
        try sandbox.fake(
            "mv",
            """
            case $2 in */new/*/installed-files) exit 1 ;; esac
            exec /bin/mv "$@"
            """
        )
        let outcome = try await sandbox.install()
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Nothing was installed."))
        #expect(try everything() == before)
        #expect(InstallSandbox.exists(sandbox.prefix) == another)
    }

    @Test("with DESTDIR no tool is started")
    func leavesStagedAlone() async throws {
        for tool in ["update-desktop-database", "update-mime-database", "gtk4-update-icon-cache"] {
            try sandbox.fake(tool, #"echo tool >>"$CALLS""#)
        }
        let staged = ["DESTDIR": sandbox.prefix.path(percentEncoded: false)]
        #expect(try await sandbox.run(["--prefix", "/usr"], environment: staged).status == 0)
        let remove = ["--uninstall", "--prefix", "/usr"]
        #expect(try await sandbox.run(remove, environment: staged).status == 0)
        #expect(!sandbox.calls.contains("tool"))
        #expect(!InstallSandbox.exists(sandbox.prefix))
    }

    @Test("a tool that fails is named, and the program is installed all the same")
    func namesFailingTool() async throws {
        try sandbox.fake("update-mime-database", "exit 1")
        let outcome = try await sandbox.install()
        #expect(outcome.status == 0)
        #expect(outcome.errors.hasPrefix("update-mime-database failed: "))
        #expect(try await sandbox.install("--uninstall").status == 0)
        #expect(!InstallSandbox.exists(sandbox.prefix))
    }
}
