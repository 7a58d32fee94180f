internal import CGtk
internal import Foundation
internal import Testing

@testable import Gtk

extension GtkTests {
    @Suite("What is drawn is what was asked for")
    struct DrawingTests {
        private let red = Color(0xFF0000)
        private let blue = Color(0x0000FF)

        @Test("A colour is made of its three bytes and its opacity")
        func color() {
            let color = Color(0x336699, alpha: 0.25)
            #expect(color == Color(red: 0.2, green: 0.4, blue: 0.6, alpha: 0.25))
        }

        @Test("Rectangles and circles are filled inside and nowhere else")
        func shapes() {
            let paper = Paper(40, 20)
            paper.canvas.rectangle(x: 0, y: 0, width: 10, height: 20)
            paper.canvas.set(red)
            paper.canvas.fill()
            paper.canvas.circle(x: 30, y: 10, radius: 8)
            paper.canvas.set(blue)
            paper.canvas.fill()
            #expect(paper[5, 10] == 0xFFFF_0000)
            #expect(paper[15, 10] == 0)
            #expect(paper[30, 10] == 0xFF00_00FF)
            #expect(paper[23, 3] == 0, "a corner of the circle")
        }

        @Test("A rounded rectangle has no corners, also when the radius is too large")
        func roundedRectangle() {
            for radius in [5.0, 50] {
                let paper = Paper(20, 20)
                paper.canvas.roundedRectangle(x: 0, y: 0, width: 20, height: 20, radius: radius)
                paper.canvas.set(red)
                paper.canvas.fill()
                #expect(paper[0, 0] == 0 && paper[19, 0] == 0)
                #expect(paper[0, 19] == 0 && paper[19, 19] == 0)
                #expect(paper[10, 10] == 0xFFFF_0000 && paper[10, 1] == 0xFFFF_0000)
            }
        }

        @Test("An ellipse is as wide and as high as asked, and nothing when it is flat")
        func ellipse() {
            let paper = Paper(40, 20)
            paper.canvas.ellipse(x: 20, y: 10, radiusX: 18, radiusY: 5)
            paper.canvas.ellipse(x: 20, y: 10, radiusX: 18, radiusY: 0)
            paper.canvas.set(red)
            paper.canvas.fill()
            #expect(paper[4, 10] == 0xFFFF_0000 && paper[36, 10] == 0xFFFF_0000)
            #expect(paper[20, 3] == 0 && paper[20, 17] == 0)
        }

        @Test("A line is as wide as asked, and its dashes leave gaps")
        func lines() {
            let paper = Paper(40, 20)
            paper.canvas.move(to: 0, 5)
            paper.canvas.line(to: 40, 5)
            paper.canvas.set(red)
            paper.canvas.setLine(width: 4)
            paper.canvas.stroke()
            paper.canvas.move(to: 0, 15)
            paper.canvas.line(to: 40, 15)
            paper.canvas.setLine(width: 2, dashes: [10, 10])
            paper.canvas.stroke()
            #expect(paper[20, 3] == 0xFFFF_0000 && paper[20, 6] == 0xFFFF_0000)
            #expect(paper[20, 1] == 0 && paper[20, 8] == 0)
            #expect(paper[5, 15] == 0xFFFF_0000 && paper[15, 15] == 0)
        }

        @Test("A shape has its inside and its outline in one go")
        func outline() {
            let paper = Paper(20, 20)
            paper.canvas.move(to: 4, 4)
            paper.canvas.line(to: 16, 4)
            paper.canvas.line(to: 16, 16)
            paper.canvas.line(to: 4, 16)
            paper.canvas.close()
            paper.canvas.fill(red, outline: blue, width: 4)
            #expect(paper[10, 10] == 0xFFFF_0000)
            #expect(paper[3, 10] == 0xFF00_00FF && paper[10, 16] == 0xFF00_00FF)
            #expect(paper[0, 0] == 0)
        }

        @Test("Clipping, moving and turning end with their block")
        func space() {
            let paper = Paper(40, 40)
            let all = { paper.canvas.rectangle(x: 0, y: 0, width: 10, height: 10) }
            paper.canvas.set(red)
            paper.canvas.moved(x: 20, y: 0, scale: 2) {
                all()
                paper.canvas.fill()
            }
            #expect(paper[38, 18] == 0xFFFF_0000 && paper[18, 5] == 0)
            paper.canvas.turned(.pi, x: 10, y: 30) {
                paper.canvas.rectangle(x: 0, y: 0, width: 10, height: 10)
                paper.canvas.fill()
            }
            #expect(paper[5, 25] == 0xFFFF_0000 && paper[15, 35] == 0)
            all()
            paper.canvas.clipped {
                paper.canvas.rectangle(x: 0, y: 0, width: 40, height: 40)
                paper.canvas.set(blue)
                paper.canvas.fill()
            }
            #expect(paper[5, 5] == 0xFF00_00FF && paper[25, 30] == 0)
            all()
            paper.canvas.fill()
            #expect(paper[5, 5] == 0xFFFF_0000, "the colour of before is back")
        }

        @Test("Longer, larger and bolder text takes more room; a width breaks it into lines")
        func layout() {
            let label = Label("x")
            let plain = TextLayout("Een vraag", for: label).size
            #expect(plain.width > 0 && plain.height > 0)
            #expect(TextLayout("Een langere vraag", for: label).size.width > plain.width)
            let double = TextLayout("Een vraag", for: label, scale: 2).size
            #expect(abs(double.height / plain.height - 2) < 0.3)
            let bold = TextLayout("Een vraag", for: label, weight: .bold).size
            #expect(bold.width >= plain.width)
            let words = "Een vraag die niet op een regel past"
            let narrow = TextLayout(words, for: label, width: 60, side: .center)
            #expect(narrow.size.width <= 60 && narrow.size.height > 2 * plain.height)
            let height = narrow.size.height
            #expect(narrow.spaced(2).size.height > height * 1.3)
            let word = TextLayout("Onafscheidelijkheidsbeginsel", for: label, width: 40).size
            #expect(word.width <= 40, "a word that is too long is broken")
        }

        @Test("Text is drawn where it is put")
        func text() {
            let paper = Paper(60, 40)
            paper.canvas.set(red)
            let layout = TextLayout("HH", on: paper.canvas, size: 20, italic: true)
            paper.canvas.draw(layout, x: 5, y: 5)
            let inked = paper.points { $0 >> 24 > 0 }
            #expect(!inked.isEmpty)
            #expect(inked.allSatisfy { $0.x >= 4 && $0.y >= 4 })
            #expect(inked.allSatisfy { Double($0.y) <= 5 + layout.size.height })
        }

        @Test("A PDF has its pages and says what it is")
        func pdf() throws {
            let folder = try Folder()
            let document = PDFDocument(
                width: 595,
                height: 842,
                metadata: .init(
                    title: "Mijn profiel “één”",
                    author: "Reiger 12",
                    subject: "De suggestie",
                    keywords: "dilemma, keuze"
                )
            )
            for page in 1...3 {
                let layout = TextLayout("Bladzijde \(page)", on: document.canvas, size: 12)
                document.canvas.draw(layout, x: 50, y: 50)
                document.endPage()
            }
            try Data(try #require(document.finish())).write(to: URL(filePath: folder.path("x.pdf")))
            let info = try Tool.run("pdfinfo", [folder.path("x.pdf")])
            for line in [
                "Title:           Mijn profiel “één”", "Author:          Reiger 12",
                "Subject:         De suggestie", "Keywords:        dilemma, keuze",
                "Pages:           3",
                "Page size:       595 x 842 pts (A4)",
            ] { #expect(info.contains(line), "\(line)") }
            let words = try Tool.run("pdftotext", [folder.path("x.pdf"), "-"])
            #expect(words.contains("Bladzijde 3"))
        }

        @Test("A drawing that Swift let go of still draws with its own state")
        func drawingArea() async throws {
            let folder = try Folder()
            let window = Window(title: "test")
            weak var chart: Chart?
            do {
                let made = Chart.make(bars: 3)
                chart = made.chart
                window.child = made.area.placed(x: .start, y: .start)
            }
            await Loop.show(window)
            #expect((chart?.drawings ?? 0) > 0)
            let path = folder.path("chart.png")
            await Loop.wait(for: "a picture of the chart") {
                chart?.area?.savePNG(path, scale: 2) == true
            }
            let picture = try #require(Picture(path: path))
            #expect((picture.width, picture.height) == (120, 40))
            let paper = Paper(120, 40)
            paper.canvas.draw(picture, x: 0, y: 0, width: 120, height: 40)
            #expect(paper[10, 20] == 0xFFFF_0000 && paper[90, 20] == 0xFFFF_0000)
            #expect(paper[30, 20] != 0xFFFF_0000)
            window.destroy()
        }

        @Test("A widget that is not on screen has no picture")
        func notShown() throws {
            #expect(!Label("x").savePNG(try Folder().path("x.png")))
            let window = Window(title: "test")
            #expect(!window.savePNG(try Folder().path("x.png")))
            window.destroy()
        }
    }
}
