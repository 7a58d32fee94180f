internal import Foundation
internal import Testing

@testable import Gtk

extension GtkTests {
    @Suite("A picture is read whole and at its size, or not at all")
    struct PictureTests {
        private let red = Color(0xFF0000)
        private let blue = Color(0x0000FF)

        @Test("A picture covers its rectangle, keeps its shape, and stays inside")
        func picture() throws {
            let folder = try Folder()
            let path = folder.path("half.png")
            let half = Paper(20, 10)
            half.canvas.rectangle(x: 0, y: 0, width: 10, height: 10)
            half.canvas.set(red)
            half.canvas.fill()
            half.canvas.rectangle(x: 10, y: 0, width: 10, height: 10)
            half.canvas.set(blue)
            half.canvas.fill()
            #expect(half.save(path))
            let picture = try #require(Picture(path: path))
            #expect((picture.width, picture.height) == (20, 10))
            let paper = Paper(60, 60)
            paper.canvas.draw(picture, x: 10, y: 10, width: 40, height: 40)
            #expect(paper[12, 12] == 0xFFFF_0000 && paper[48, 48] == 0xFF00_00FF)
            #expect(paper[25, 30] == 0xFFFF_0000 && paper[35, 30] == 0xFF00_00FF)
            #expect(paper[8, 30] == 0 && paper[52, 30] == 0 && paper[30, 8] == 0)
        }

        @Test("A drawing of the rooms is read at just the size that is needed", arguments: [1, 3])
        func scalable(factor: Int) throws {
            let art = Sources.checkout.appending(path: "Data/art")
            let names = try FileManager.default.subpathsOfDirectory(atPath: art.path())
                .filter { $0.hasSuffix(".svg") }.sorted()
            try #require(names.count > 10)
            for name in names.prefix(8) + names.suffix(2) {
                let path = art.appending(path: name).path()
                let own = try #require(Picture(path: path))
                let needed = (width: 101 * factor, height: 53 * factor)
                let picture = try #require(Picture(path: path, covering: needed))
                #expect(picture.width >= needed.width && picture.height >= needed.height)
                #expect(
                    picture.width <= needed.width + 1 || picture.height <= needed.height + 1,
                    "\(name) has no more pixels than it needs"
                )
                let ratio = Double(own.width) / Double(own.height)
                let error = Double(picture.width) - ratio * Double(picture.height)
                #expect(abs(error) <= 1 + ratio, "\(name) keeps its shape")
            }
        }

        @Test("What is no picture, is broken or is far too large is nil")
        func unreadable() throws {
            let folder = try Folder()
            let png = Paper(64, 64)
            png.canvas.set(red)
            png.canvas.rectangle(x: 0, y: 0, width: 64, height: 64)
            png.canvas.fill()
            let whole = folder.path("whole.png")
            #expect(png.save(whole))
            #expect(Picture(path: whole) != nil)
            let bytes = try Data(contentsOf: URL(filePath: whole))
            let svg = #"<svg xmlns="http://www.w3.org/2000/svg" width="%" height="%"/>"#
            let files: [String: Data] = [
                "empty.png": Data(),
                "text.png": Data("no picture".utf8),
                "head.png": bytes.prefix(20),
                "unclosed.svg": Data("<svg xmlns='http://www.w3.org/2000/svg' width='9'".utf8),
                "huge.svg": Data(svg.replacing("%", with: "30000").utf8),
                // A header that promises 60 000 by 60 000 pixels.
                "bomb.pgm": Data("P5 60000 60000 255\n".utf8),
                "bomb.png": Self.withSize(60_000, bytes),
            ]
            for (name, data) in files {
                try data.write(to: URL(filePath: folder.path(name)))
                #expect(Picture(path: folder.path(name)) == nil, "\(name)")
                #expect(Picture(path: folder.path(name), covering: (9000, 9000)) == nil, "\(name)")
            }
            #expect(Picture(path: folder.path("bomb.png"), covering: (10, 10)) == nil)
            #expect(Picture(path: folder.path("missing.png")) == nil)
            #expect(Picture(path: folder.path("huge.svg"), covering: (10, 10)) != nil)
        }

        /// A PNG file whose header says that it is a square of another size.
        private static func withSize(_ side: UInt32, _ png: Data) -> Data {
            var bytes = [UInt8](png)
            for (offset, shift) in zip(16..<24, [24, 16, 8, 0, 24, 16, 8, 0] as [UInt32]) {
                bytes[offset] = UInt8(side >> shift & 0xFF)
            }
            var check: UInt32 = 0xFFFF_FFFF
            for byte in bytes[12..<29] {
                check ^= UInt32(byte)
                for _ in 0..<8 { check = check >> 1 ^ (check & 1 == 1 ? 0xEDB8_8320 : 0) }
            }
            for (offset, shift) in zip(29..<33, [24, 16, 8, 0] as [UInt32]) {
                bytes[offset] = UInt8(~check >> shift & 0xFF)
            }
            return Data(bytes)
        }
    }
}
