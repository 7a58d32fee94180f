internal import Foundation
internal import Gtk
internal import Report
internal import Resources
internal import ScenarioEngine
internal import ScenarioFile

/// Takes the profile and the card along: as PDF, as one HTML file, on paper, and the look-back
/// date as a calendar file. The program keeps no copy.
final class TakeAway {
    private let model: ProfileModel
    private let look: Look
    private weak var window: Window?
    private let notice: (String) -> Void
    /// The same for every saving, so that a calendar replaces the event.
    private let identifier = UUID().uuidString

    /// - Parameter notice: gets a sentence about what was done, or why not.
    init(
        _ model: ProfileModel,
        _ look: Look,
        over window: Window,
        _ notice: @escaping (String) -> Void
    ) {
        self.model = model
        self.look = look
        self.window = window
        self.notice = notice
    }

    // MARK: Files

    /// “De suggestie - mijn profiel.pdf”.
    func fileName(_ kind: Kind) -> String {
        let words = kind == .calendar ? tr("%1 - my action") : tr("%1 - my profile")
        let name = words.filled(model.profile.room).map { "/\\:\0\n".contains($0) ? " " : $0 }
        return String(name) + "." + kind.rawValue
    }

    enum Kind: String {
        case pdf, html
        case calendar = "ics"

        var name: String {
            switch self {
            case .pdf: tr("PDF document")
            case .html: tr("Web page")
            case .calendar: tr("Calendar file")
            }
        }
    }

    func savePDF() { save(.pdf) { [weak self] in self?.pdf() } }

    func saveHTML() { save(.html) { [weak self] in (self?.html).map { Array($0.utf8) } } }

    func saveCalendarEntry() {
        save(.calendar) { [weak self] in (self?.calendarEntry).map { Array($0.utf8) } }
    }

    /// Asks for a place and writes there what `make` gives; nil is a failure.
    private func save(_ kind: Kind, _ make: @escaping () -> [UInt8]?) {
        guard let window else { return }
        FileDialog.save(
            over: window,
            title: tr("Take along"),
            accept: tr("Save"),
            cancel: tr("Cancel"),
            name: fileName(kind),
            filters: [FileDialog.Filter(kind.name, patterns: ["*." + kind.rawValue])]
        ) { [weak self] path in self?.write(make(), to: path) }
    }

    /// Writes a file wholly or not at all, and tells how it went.
    func write(_ bytes: [UInt8]?, to path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let bytes else {
            notice(tr("%1 could not be made.").filled(name))
            return
        }
        do throws(SafeFile.Fault) {
            try SafeFile.write(Data(bytes), to: path, replacing: nil)
            notice(tr("Saved as %1").filled(name))
        } catch {
            notice(error.sentence(name))
        }
    }

    /// The profile and, unless it is empty, the card; nil when that fails.
    func pdf() -> [UInt8]? {
        let metadata = PDFDocument.Metadata(
            title: tr("%1 - my profile").filled(model.profile.room),
            author: "Dilemmakamers",
            subject: tr("What I chose in a room about room to decide at work"),
            keywords: ""
        )
        let document = PDFDocument(width: Paper.width, height: Paper.height, metadata: metadata)
        let pages = pages(.all, on: document.canvas)
        for page in 0..<pages.count {
            pages.draw(page, on: document.canvas)
            document.endPage()
        }
        return document.finish()
    }

    var html: String {
        var portraits: [String: String] = [:]
        for (employee, path) in portraitPaths {
            portraits[employee] = try? String(contentsOfFile: path, encoding: .utf8)
        }
        return model.profile.html(card: model.card, portraits: portraits)
    }

    /// Nil without a look-back date.
    var calendarEntry: String? {
        CalendarEntry(model.card, room: model.profile.room)?.text(
            identifier: identifier,
            now: Int(Date().timeIntervalSince1970)
        )
    }

    // MARK: Paper

    func printAll() { print(.all) }

    /// Only the card; what is still empty gets a line to write on.
    func printCard() { print(.card) }

    private func print(_ part: TakeAwayPages.Part) {
        guard let window else { return }
        var pages: TakeAwayPages?
        var place = (x: 0.0, y: 0.0, scale: 1.0)
        PrintJob.run(
            over: window,
            name: tr("%1 - my profile").filled(model.profile.room),
            pages: { [weak self] canvas, width, height in
                let laidOut = self?.pages(part, on: canvas)
                pages = laidOut
                place = Self.place(width: width, height: height)
                return laidOut?.count ?? 0
            },
            draw: { page, canvas in
                canvas.moved(x: place.x, y: place.y, scale: place.scale) {
                    pages?.draw(page, on: canvas)
                }
            },
            done: { [weak self] outcome in
                switch outcome {
                case .printed: self?.notice(tr("Sent to the printer."))
                case .failed: self?.notice(tr("Printing failed. Is the printer on?"))
                case .cancelled: break
                }
            }
        )
    }

    /// Where an A4 page goes on what a printer can reach: in the middle, smaller only when its
    /// text would fall outside.
    static func place(width: Double, height: Double) -> (x: Double, y: Double, scale: Double) {
        let scale = min(
            1,
            width / Paper.contentWidth,
            height / (Paper.contentHeight + Paper.footer)
        )
        return (
            (width - Paper.width * scale) / 2, (height - Paper.height * scale) / 2, scale
        )
    }

    func pages(_ part: TakeAwayPages.Part, on canvas: Canvas) -> TakeAwayPages {
        var portraits: [String: Gtk.Picture] = [:]
        for (employee, path) in portraitPaths {
            portraits[employee] = Gtk.Picture(path: path, covering: (180, 180))
        }
        return TakeAwayPages(
            model.profile,
            model.card,
            part,
            today: model.today,
            portraits: portraits,
            on: canvas
        )
    }

    /// Of each employee in the profile, in the mood of the last zone.
    private var portraitPaths: [(employee: String, path: String)] {
        model.profile.strips.compactMap { strip in
            model.employee(strip.employee)?.portrait.map { file in
                (strip.employee, look.path(ofPortrait: moodFile(file, strip.zone, look)))
            }
        }
    }
}
