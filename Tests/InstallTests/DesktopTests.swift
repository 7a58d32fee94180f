import Foundation
import Testing

/// What the desktop makes of an installation.
@Suite struct DesktopTests {
    private let id = "nl.dilemmakamers.Dilemmakamers"
    private let type = "application/x-dilemmakamers-room+yaml"
    private let sandbox: InstallSandbox

    init() throws {
        sandbox = try InstallSandbox()
        for tool in ["update-desktop-database", "update-mime-database"] { try sandbox.link(tool) }
    }

    private var share: URL { sandbox.prefix.appending(path: "share") }

    private func path(_ name: String) -> String {
        sandbox.prefix.appending(path: name).path(percentEncoded: false)
    }

    @Test("the menu entry, the store page and the two together are valid")
    func valid() async throws {
        let staged = ["DESTDIR": path("")]
        let outcome = try await sandbox.run(["--prefix", "/usr"], environment: staged)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let entry = path("usr/share/applications/\(id).desktop")
        let menu = try Tool("desktop-file-validate", entry)
        #expect(menu.isContent, "\(menu.output)")
        #expect(
            try String(contentsOfFile: entry, encoding: .utf8)
                .contains("\nExec=/usr/bin/dilemmakamers %U\n")
        )
        let page = try Tool(
            "appstreamcli",
            "validate",
            "--no-net",
            "--strict",
            // The tag of AppStream 1.0 for who made it; 0.16 of Debian 12 does not know it yet.
            "--override=unknown-tag=pedantic",
            path("usr/share/metainfo/\(id).metainfo.xml")
        )
        #expect(page.status == 0, "\(page.output)")
        let tree = try Tool("appstreamcli", "validate-tree", "--no-net", path(""))
        #expect(tree.status == 0, "\(tree.output)")
    }

    @Test(
        "the menu and the bus start the command that was installed, whatever its folder is called",
        arguments: ["plain", #"two "$HOME" `id` \c é"#]
    )
    func starts(name: String) async throws {
        let folder = sandbox.folder.appending(path: name)
        let prefix = folder.path(percentEncoded: false)
        let outcome = try await sandbox.run(["--prefix", prefix])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let called = sandbox.folder.appending(path: "called")
        let command = folder.appending(path: "bin/dilemmakamers")
        try sandbox.write(
            "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\" >\"$CALLED\"\nexit 1\n",
            to: command
        )
        let environment = ["CALLED": called.path(percentEncoded: false)]
        let entry = folder.appending(path: "share/applications/\(id).desktop")
        let valid = try Tool("desktop-file-validate", entry.path(percentEncoded: false))
        #expect(valid.isContent, "\(valid.output)")

        // Parsed as a launcher does, without a bus; `gio launch` would not wait for the command.
        let menu = try Tool(
            "python3",
            "-c",
            """
            import os, sys
            from gi.repository import Gio, GLib
            entry = Gio.DesktopAppInfo.new_from_filename(sys.argv[1])
            entry.launch_uris_as_manager(
                ["file:///room.yaml"], None, GLib.SpawnFlags.DO_NOT_REAP_CHILD,
                None, None, lambda _, pid, *data: GLib.spawn_close_pid(pid))
            os.wait()
            """,
            entry.path(percentEncoded: false),
            environment: environment
        )
        #expect(menu.status == 0, "\(menu.output)")
        let file = command.path(percentEncoded: false)
        let opened = try String(contentsOf: called, encoding: .utf8)
        #expect(["\(file)\n/room.yaml\n", "\(file)\nfile:///room.yaml\n"].contains(opened))

        _ = try Tool(
            "dbus-run-session",
            "--",
            "gdbus",
            "call",
            "--session",
            "--dest=org.freedesktop.DBus",
            "--object-path=/",
            "--method=org.freedesktop.DBus.StartServiceByName",
            id,
            "0",
            data: folder.appending(path: "share"),
            environment: environment
        )
        #expect(
            try String(contentsOf: called, encoding: .utf8) == "\(file)\n--gapplication-service\n"
        )
    }

    @Test("a per cent sign in the folder is doubled for the menu, and not for the bus")
    func perCent() async throws {
        let prefix = sandbox.folder.appending(path: "100%u").path(percentEncoded: false)
        #expect(try await sandbox.run(["--prefix", prefix]).status == 0)
        for (file, sign) in [
            ("applications/\(id).desktop", "%%"), ("dbus-1/services/\(id).service", "%"),
        ] {
            let text = try String(contentsOfFile: "\(prefix)/share/\(file)", encoding: .utf8)
            #expect(text.contains("/100\(sign)u/bin/dilemmakamers\""))
        }
    }

    @Test("the desktop knows rooms by their first lines, and leaves other files alone")
    func recognises() async throws {
        #expect(try await sandbox.install().status == 0)
        let package = share.appending(path: "mime/packages/\(id).xml").path(percentEncoded: false)
        let wellFormed = try Tool("xmllint", "--noout", package)
        #expect(wellFormed.isContent, "\(wellFormed.output)")
        let update = try Tool("update-mime-database", path("share/mime"), data: share)
        #expect(update.isContent, "\(update.output)")

        let rooms = InstallSandbox.original.appending(path: "Data/rooms")
        let shipped = InstallSandbox.contents(of: rooms).filter { $0.hasSuffix(".yaml") }
        #expect(shipped.count >= 3)
        for name in shipped {
            #expect(try typeOf(rooms.appending(path: name)) == type, "\(name)")
        }
        let first = "format: 1\nid: onze-balie\n"
        let schema = "# yaml-language-server: $schema="
        let files = [
            ("own.yaml", first + "room: eigen\n", type),
            ("comment.yml", "# Van ons\n\n" + first + "title: x\nemployees:\n", type),
            ("no extension", schema + "../scenario.schema.json\n\nid: x\n", type),
            ("new.kamer.yaml", "# nog niets\n", type),
            ("marked.yaml", "\u{FEFF}" + schema + "scenario.schema.json\n", type),
            ("compose.yaml", "services:\n  web:\n    image: x\n", "application/x-yaml"),
            ("other schema.yaml", schema + "https://example.org/ci.json\n", "application/x-yaml"),
            ("format.yml", first + "pages: 3\n", "application/x-yaml"),
            ("notes.txt", first + "room: eigen\n", "text/plain"),
        ]
        for (name, text, expected) in files {
            let file = sandbox.folder.appending(path: name)
            try sandbox.write(text, to: file)
            #expect(try typeOf(file) == expected, "\(name)")
        }
        let opens = try Tool("gio", "mime", type, data: share)
        #expect(opens.output.contains("\(id).desktop"), "\(opens.output)")
    }

    private func typeOf(_ file: URL) throws -> String {
        let attribute = "standard::content-type"
        let info = try Tool(
            "gio",
            "info",
            "-a",
            attribute,
            file.path(percentEncoded: false),
            data: share
        )
        let line = info.output.split(separator: "\n").first { $0.contains(attribute) }
        return line?.split(separator: " ").last.map(String.init) ?? info.output
    }
}
