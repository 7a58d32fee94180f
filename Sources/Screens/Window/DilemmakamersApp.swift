internal import Foundation
internal import Gtk
internal import Resources
internal import ScenarioEngine
internal import Sessions

/// The application: what happens when it starts, is asked to open files, and is told to do things.
package final class DilemmakamersApp {
    package static let id = "nl.dilemmakamers.Dilemmakamers"
    package static let version = "0.3"

    private let application = Application(id: DilemmakamersApp.id)
    private let data: String
    private let bundled: BundledRooms
    private let opening: Early<SessionStore.Opening>
    private var visit: Visit?
    private var window: MainWindow?
    private var firstFrame: (() -> Void)?

    /// - Parameter firstFrame: called when the window has drawn for the first time.
    /// - Returns: the exit code.
    package static func run(_ arguments: [String], firstFrame: (() -> Void)? = nil) -> Int32 {
        Translation.start()
        guard let data = DataFolder.path else {
            let sentence = "Dilemmakamers: the program’s data is missing. Install it again.\n"
            FileHandle.standardError.write(Data(sentence.utf8))
            return 70
        }
        let app = DilemmakamersApp(data: data)
        app.firstFrame = firstFrame
        return app.application.run(arguments)
    }

    private init(data: String) {
        self.data = data
        bundled = BundledRooms(folder: data)
        opening = Early { SessionStore.open(in: SessionStore.standardFolder, today: .today) }
        application.onStartup { self.start() }
        application.onActivate { self.showWindow() }
        application.onOpen { paths in
            self.showWindow()
            if let path = paths.first { self.visit?.open(path) }
        }
    }

    private func start() {
        let preferences = Preferences.read(Preferences.standardPath)
        Translation.use(language: preferences.language.code)
        IconTheme.addFolder(data + "/icons")
        let visit = Visit(
            look: Look(folder: data),
            rooms: bundled.all,
            opening: opening.value,
            preferences: preferences,
            preferencesPath: Preferences.standardPath,
            clock: Visit.Clock(today: { .today }, seed: { .random(in: .min ... .max) })
        )
        self.visit = visit
        addActions(visit)
        MainLoop.onStopRequest { [weak self] in self?.window?.window.close() }
    }

    private func showWindow() {
        guard let visit else { return }
        if let window {
            window.window.present()
            return
        }
        let window = MainWindow(application, visit)
        self.window = window
        window.window.present()
        window.takeFocus()
        if let firstFrame {
            window.window.onFrame {
                firstFrame()
                return false
            }
        }
    }

    private func addActions(_ visit: Visit) {
        for command in Command.allCases {
            application.add(Action(command.rawValue) { [weak self] in self?.perform(command) })
            application.setKeys(command.keys, for: command.action)
        }
        application.add(
            Action("theme", value: visit.preferences.theme) { [weak visit] value in
                visit?.look.theme = Look.Theme(rawValue: value) ?? .system
                visit?.remember { $0.theme = value }
            }
        )
        application.add(
            Action("language", value: visit.preferences.language.rawValue) { [weak self] value in
                self?.speak(Preferences.Language(rawValue: value) ?? .system)
            }
        )
    }

    private func perform(_ command: Command) {
        guard let visit, let window else { return }
        switch command {
        case .open: window.chooseFile()
        case .resume: visit.resumeLatest()
        case .quit, .close: window.window.close()
        case .back: window.goBack()
        case .fullscreen: window.window.isFullscreen.toggle()
        case .larger: setTextSize(visit, visit.look.textSize + 10)
        case .smaller: setTextSize(visit, visit.look.textSize - 10)
        case .normalSize: setTextSize(visit, 100)
        case .shortcuts: window.showShortcuts()
        case .wipe: askToWipe(visit, over: window.window)
        case .about: showAbout(over: window.window)
        }
    }

    private func setTextSize(_ visit: Visit, _ percent: Int) {
        let size = min(max(percent, Look.textSizes.lowerBound), Look.textSizes.upperBound)
        visit.look.textSize = size
        visit.remember { $0.textSize = size }
    }

    private func speak(_ language: Preferences.Language) {
        visit?.remember { $0.language = language }
        Translation.use(language: language.code)
        window?.rebuild()
    }

    private func askToWipe(_ visit: Visit, over window: Window) {
        let count = visit.storedSessions
        let text =
            count == 0
            ? tr("No visit is kept. Files that were set aside go as well.")
            : trn(
                "This wipes %1 visit with every choice in it. It cannot be undone.",
                "This wipes %1 visits with every choice in them. It cannot be undone.",
                count
            ).filled(String(count))
        Dialog(
            over: window,
            title: tr("Wipe everything?"),
            text: text,
            answers: [
                .init(tr("Wipe everything")) { [weak visit] in visit?.wipeAll() },
                // What Enter does can always be undone.
                .init(tr("Do not wipe"), .suggested),
            ]
        ).present()
    }

    private func showAbout(over window: Window) {
        AboutWindow(
            over: window,
            name: "Dilemmakamers",
            version: Self.version,
            comments: tr("Rooms to talk about leadership and autonomy. No right answer, no mark."),
            icon: Self.id,
            license: tr("No names are asked, nothing leaves this computer.")
        ).present()
    }
}

extension Preferences.Language {
    /// For gettext; nil follows the locale.
    var code: String? { self == .system ? nil : rawValue }
}

extension Day {
    /// By the clock of this computer.
    nonisolated static var today: Day {
        let parts = Calendar(identifier: .gregorian)
            .dateComponents([.year, .month, .day], from: Date())
        return Day(year: parts.year ?? 2000, month: parts.month ?? 1, day: parts.day ?? 1)
    }
}
