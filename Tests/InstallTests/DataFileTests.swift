import Foundation
import Testing

/// What stands in `Data` for the desktop, read by the tools that read it there.
@Suite struct DataFileTests {
    private let id = "nl.dilemmakamers.Dilemmakamers"
    private let data = InstallSandbox.original.appending(path: "Data")

    private func text(_ name: String) throws -> String {
        try String(contentsOf: data.appending(path: name), encoding: .utf8)
    }

    private static var drawings: [String] {
        InstallSandbox.contents(of: InstallSandbox.original.appending(path: "Data/icons"))
    }

    @Test("one application id, in every file and every file name")
    func oneId() throws {
        for name in InstallSandbox.contents(of: data.appending(path: "desktop")) {
            #expect(name.hasPrefix("\(id)."))
        }
        var files = ["install"]
        for folder in ["Data/desktop", "Sources"] {
            let below = InstallSandbox.original.appending(path: folder)
            files += InstallSandbox.contents(of: below).map { "\(folder)/\($0)" }
        }
        var found = 0
        for file in files {
            let url = InstallSandbox.original.appending(path: file)
            let text = try String(contentsOf: url, encoding: .utf8)
            for match in text.matches(of: /nl\.dilemmakamers\.[A-Za-z]+/) {
                #expect(match.output == id, "\(file)")
                found += 1
            }
        }
        #expect(found > 8)
        #expect(Self.drawings.contains("hicolor/scalable/apps/\(id).svg"))
        #expect(Self.drawings.contains("hicolor/symbolic/apps/\(id)-symbolic.svg"))
        for line in ["Icon=\(id)", "StartupWMClass=\(id)"] {
            #expect(try text("desktop/\(id).desktop.in").contains("\n\(line)\n"))
        }
    }

    @Test("the file type has a drawing of its name, and the menu entry opens it")
    func oneType() throws {
        let types = try text("desktop/\(id).mime.xml").matches(of: /<mime-type type="([^"]+)"/)
        #expect(types.count == 1)
        let type = try #require(types.first).output.1
        let drawing = type.replacing("/", with: "-")
        #expect(Self.drawings.contains("hicolor/scalable/mimetypes/\(drawing).svg"))
        #expect(try text("desktop/\(id).desktop.in").contains("\nMimeType=\(type);\n"))
        let page = try text("desktop/\(id).metainfo.xml")
        #expect(page.contains("<mediatype>\(type)</mediatype>"))
    }

    @Test("every sentence of the menu and of the store is there in Dutch")
    func dutch() throws {
        let menu = try text("desktop/\(id).desktop.in").split(separator: "\n")
        for key in ["GenericName", "Comment", "Keywords", "Name"] {
            #expect(menu.contains { $0.hasPrefix("\(key)[nl]=") }, "\(key)")
        }
        let page = try text("desktop/\(id).metainfo.xml")
        for tag in ["summary", "p", "li", "keyword"] {
            let all = page.matches(of: try Regex("<\(tag)[ >]")).count
            let dutch = page.matches(of: try Regex("<\(tag) xml:lang=\"nl\">")).count
            #expect(all > 0 && all == 2 * dutch, "\(tag)")
        }
    }

    @Test("every icon is well-formed and drawn at every size", arguments: drawings)
    func icons(name: String) throws {
        let path = data.appending(path: "icons/\(name)").path(percentEncoded: false)
        let wellFormed = try Tool("xmllint", "--noout", path)
        #expect(wellFormed.isContent, "\(wellFormed.output)")
        let drawn = try Tool(
            "python3",
            "-c",
            """
            import gi, sys
            gi.require_version("GdkPixbuf", "2.0")
            from gi.repository import GdkPixbuf
            for size in (16, 32, 128, 512):
                drawing = GdkPixbuf.Pixbuf.new_from_file_at_size(sys.argv[1], size, size)
                assert drawing.get_has_alpha() and max(drawing.get_width(), drawing.get_height()) == size
                seen = [alpha > 0 for alpha in drawing.get_pixels()[3::4]]
                assert size < len(seen) and 0.1 < sum(seen) / len(seen) < 1, size
            """,
            path
        )
        #expect(drawn.isContent, "\(drawn.output)")
    }

    @Test("every translation is complete and right")
    func translations() throws {
        let folder = data.appending(path: "po")
        for name in InstallSandbox.contents(of: folder) where name.hasSuffix(".po") {
            let path = folder.appending(path: name).path(percentEncoded: false)
            let check = try Tool("msgfmt", "--check", "-o", "/dev/null", path)
            #expect(check.isContent, "\(check.output)")
            for kind in ["--untranslated", "--only-fuzzy"] {
                let missing = try Tool("msgattrib", kind, "--no-obsolete", path)
                #expect(missing.isContent, "\(missing.output)")
            }
        }
    }

    @Test(
        "the manual pages have no warnings, and each is there in Dutch",
        arguments: ["dilemma.1", "dilemmakamers.1"]
    )
    func manualPages(page: String) throws {
        for name in ["man/\(page)", "man/nl/\(page)"] {
            let path = data.appending(path: name).path(percentEncoded: false)
            let lint = try Tool("mandoc", "-T", "lint", "-W", "warning", path)
            #expect(lint.isContent, "\(lint.output)")
            guard FileManager.default.isExecutableFile(atPath: "/usr/bin/man") else { continue }
            let shown = try Tool("man", "-l", "--warnings=w", "-E", "UTF-8", "-Tutf8", path)
            #expect(shown.status == 0 && shown.output.contains(page.dropLast(2)))
            #expect(!shown.output.contains("warning:"), "\(shown.output)")
        }
    }
}
