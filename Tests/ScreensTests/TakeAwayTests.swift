internal import Foundation
internal import Gtk
internal import Report
internal import Resources
internal import Testing

@testable import Screens

extension ScreenTests {
    @MainActor
    @Suite struct TakeAways {
        private func filled(_ test: TestProfile) {
            let model = test.model
            model.write("Ik gaf vooral ruimte aan wie erom vroeg.", in: \.oneThing)
            model.write("Wanneer een dossier een tweede lezer krijgt", in: \.decision)
            model.write("zeg ik: “Vanaf vandaag bepalen jullie wie er meeleest.”", in: \.response)
            model.lookBack(on: Day(year: 2027, month: 1, day: 11))
        }

        private func run(_ tool: String, _ arguments: [String]) throws -> String {
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [tool] + arguments
            process.standardOutput = output
            try process.run()
            let data = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            return String(decoding: data, as: UTF8.self)
        }

        /// The words of a PDF, page by page, with single spaces.
        private func pages(of bytes: [UInt8]) throws -> [String] {
            let path = NSTemporaryDirectory() + UUID().uuidString + ".pdf"
            defer { try? FileManager.default.removeItem(atPath: path) }
            try Data(bytes).write(to: URL(filePath: path))
            return try run("pdftotext", ["-layout", path, "-"])
                .split(separator: "\u{C}", omittingEmptySubsequences: true)
                .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
                .filter { !$0.isEmpty }
        }

        @Test func theDocumentHoldsTheProfileAndTheCard() throws {
            let test = try TestProfile()
            filled(test)
            let pages = try pages(of: try #require(test.takeAway().pdf()))
            let text = pages.joined(separator: " ")
            let profile = test.model.profile
            #expect(text.contains(profile.room))
            for bar in profile.bars { #expect(text.contains(bar.name)) }
            for strip in profile.strips { #expect(text.contains(strip.start)) }
            for meter in profile.meters { #expect(text.contains(meter.words)) }
            #expect(text.contains(try #require(profile.ending).title))
            #expect(text.contains(test.model.card.oneThing))
            #expect(text.contains(test.model.card.decision))
        }

        @Test func everyPageHasItsNumber() throws {
            let test = try TestProfile()
            filled(test)
            let pages = try pages(of: try #require(test.takeAway().pdf()))
            #expect(pages.count > 1)
            for (index, page) in pages.enumerated() {
                let number = tr("%1 of %2").filled(String(index + 1), String(pages.count))
                #expect(page.hasSuffix(number))
            }
        }

        @Test func theDocumentSaysWhatItIs() throws {
            let test = try TestProfile()
            let path = NSTemporaryDirectory() + UUID().uuidString + ".pdf"
            defer { try? FileManager.default.removeItem(atPath: path) }
            test.takeAway().write(test.takeAway().pdf(), to: path)
            let facts = try run("pdfinfo", [path])
            #expect(facts.contains(tr("%1 - my profile").filled(test.model.profile.room)))
            #expect(facts.contains("Author:          Dilemmakamers"))
            #expect(facts.contains("A4"))
            let fileName = path.split(separator: "/").last.map(String.init) ?? ""
            #expect(test.notices == [tr("Saved as %1").filled(fileName)])
        }

        @Test func anEmptyCardIsLeftOutOfTheDocument() throws {
            let test = try TestProfile()
            let without = try pages(of: try #require(test.takeAway().pdf()))
            #expect(!without.joined().contains(tr("One action")))
            filled(test)
            let with = try pages(of: try #require(test.takeAway().pdf()))
            #expect(with.joined().contains(tr("One action")))
        }

        @Test func aPlaceThatCannotBeWrittenIsASentence() throws {
            let test = try TestProfile()
            test.takeAway().write([1, 2, 3], to: "/nowhere/profile.pdf")
            test.takeAway().write(nil, to: "/tmp/profile.pdf")
            #expect(test.notices.count == 2)
            #expect(test.notices.allSatisfy { $0.contains("profile.pdf") })
            #expect(!FileManager.default.fileExists(atPath: "/nowhere"))
        }

        @Test func fileNamesSayTheRoomAndHoldNoFolder() throws {
            let test = try TestProfile()
            let name = test.takeAway().fileName(.pdf)
            #expect(name == tr("%1 - my profile").filled("De suggestie") + ".pdf")
            #expect(test.takeAway().fileName(.calendar).hasSuffix(".ics"))
        }

        @Test func thePageAndTheCalendarFileCarryTheCard() throws {
            let test = try TestProfile()
            #expect(test.takeAway().calendarEntry == nil)
            filled(test)
            let html = test.takeAway().html
            #expect(html.contains("Ik gaf vooral ruimte"))
            #expect(html.contains("<svg"))
            let entry = try #require(test.takeAway().calendarEntry)
            #expect(entry.contains("DTSTART;VALUE=DATE:20270111"))
        }

        @Test func nothingIsHigherThanAPageAndPanelsBreakBetweenRows() {
            let image = TestImage(width: 10, height: 10)
            let paper = Paper(canvas: image.canvas, accent: Palette.light.tech)
            let rows = (0..<90).map { _ in PaperBlock.space(31) } + [PaperBlock.space(5000)]
            let panels = paper.panels(.space(20), rows, spacing: 8)
            #expect(panels.count > 3)
            #expect(panels.allSatisfy { $0.height <= Paper.contentHeight + 0.01 })
        }

        @Test(arguments: [(559.0, 806.0), (576.0, 756.0), (595.28, 841.89), (400.0, 560.0)])
        func theWholeTextFitsOnWhatAPrinterCanReach(_ area: (width: Double, height: Double)) {
            let place = TakeAway.place(width: area.width, height: area.height)
            let left = place.x + Paper.margin * place.scale
            let top = place.y + Paper.margin * place.scale
            #expect(left >= -0.01)
            #expect(top >= -0.01)
            #expect(left + Paper.contentWidth * place.scale <= area.width + 0.01)
            let height = Paper.contentHeight + Paper.footer
            #expect(top + height * place.scale <= area.height + 0.01)
        }
    }
}
