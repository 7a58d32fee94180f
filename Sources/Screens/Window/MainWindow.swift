internal import Foundation
package import Gtk
internal import Observation
internal import Resources
internal import ScenarioEngine

/// The one window: a bar on top, the present screen, and notices floating above it.
package final class MainWindow {
    package let window: ApplicationWindow

    private let visit: Visit
    private let stack = Stack()
    private let bar: TopBar
    private let notices = Box(.column, spacing: 8)
    private var screen: (any Screen)?
    private var observers: [Observer] = []
    /// Notices that were said aloud, each once.
    private var announced: Set<UUID> = []

    package init(_ application: Application, _ visit: Visit) {
        self.visit = visit
        bar = TopBar(ownsTitleBar: Desktop.drawsTitleBarInside)
        window = ApplicationWindow(application)
        window.title = "Dilemmakamers"
        window.setIcon(application.id)
        let preferences = visit.preferences
        window.setDefaultSize(width: preferences.width, height: preferences.height)
        if preferences.isMaximized { window.isMaximized = true }
        visit.look.windowWidth = preferences.width
        notices.alignX = .center
        notices.alignY = .end
        notices.setMargins(bottom: 24)
        let overlay = Overlay(stack)
        overlay.add(notices)
        if Desktop.drawsTitleBarInside {
            window.setTitleBar(bar.root)
            window.child = overlay
        } else {
            window.child = Box(.column, [bar.root, overlay.placed(expandY: true)])
        }
        stack.expandsY = true
        window.setMinimumSize(width: 640, height: 400)
        listen()
        observers = [
            Observer { [weak self] in self?.dress() },
            Observer(of: { [weak self] in self?.noteLayout() }) { [weak self] _ in
                self?.showPlace()
            },
            Observer { [weak self] in self?.showNotices() },
        ]
    }

    /// What fills the window.
    package var screenRoot: Widget? { screen?.root }

    /// Draws everything anew, in another language.
    func rebuild() {
        bar.setMenu(mainMenu())
        showPlace()
    }

    /// Puts the keyboard where the screen wants it. GTK moves it one on when it shows a window.
    func takeFocus() { screen?.takeFocus() }

    /// The button in the bar that leads back, when there is one.
    func goBack() {
        switch visit.place {
        case .foyer: break
        case .profile(_, let play): visit.showEnding(play)
        case .room, .play, .reading, .faulty: visit.leave()
        }
    }

    func chooseFile() {
        FileDialog.open(
            over: window,
            title: tr("Open a room"),
            accept: tr("Open"),
            cancel: tr("Cancel"),
            filters: [
                .init(tr("Rooms"), patterns: ["*.yaml", "*.yml", "*.json"]),
                .init(tr("All files"), patterns: ["*"]),
            ]
        ) { [weak visit] path in visit?.open(path) }
    }

    func showShortcuts() {
        let overview = shortcutsWindow()
        overview.setModal(over: window)
        overview.present()
    }

    private func listen() {
        window.onSurfaceSize { [weak self] width, _ in
            self?.visit.look.windowWidth = width
        }
        window.onCloseRequest { [weak self] in
            self?.rememberSize()
            return false
        }
        let keys = KeyController()
        keys.onPressed { [weak self] key in self?.screen?.handle(key) ?? false }
        window.add(keys)
        bar.onBack { [weak self] in self?.goBack() }
        bar.setMenu(mainMenu())
    }

    private func rememberSize() {
        let size = window.defaultSize
        let maximized = window.isMaximized
        visit.remember { preferences in
            preferences.isMaximized = maximized
            guard !maximized, size.width > 0, size.height > 0 else { return }
            preferences.width = size.width
            preferences.height = size.height
        }
    }

    private func dress() {
        for (name, isOn) in visit.look.windowClasses { window.setClass(name, isOn) }
    }

    /// Reads what the screens are laid out by: a change builds them anew. Everything else they
    /// follow themselves, so that the keyboard stays where it is.
    private func noteLayout() {
        _ = visit.look.width
        _ = visit.look.palette
        if let play = visit.play {
            _ = play.phase
            _ = play.isLookingBack
        }
    }

    private func showPlace() {
        let next = makeScreen()
        let former = screen
        screen = next
        stack.add(next.root)
        stack.show(next.root)
        if let former { stack.remove(former.root) }
        next.takeFocus()
    }

    private func makeScreen() -> any Screen {
        let look = visit.look
        let choose: @MainActor () -> Void = { [weak self] in self?.chooseFile() }
        bar.setExtra(nil)
        switch visit.place {
        case .foyer:
            bar.show("Dilemmakamers", back: nil)
            return FoyerScreen(visit, chooseFile: choose)
        case .room(let room):
            bar.show(Self.title(room), back: tr("Foyer"))
            return RoomScreen(room, visit)
        case .play(let model):
            bar.show(Self.title(model.room), back: tr("Foyer"))
            return playScreen(model, look)
        case .profile(let model, _):
            let screen = ProfileScreen(
                model,
                look,
                over: window,
                ProfileScreen.Requests(
                    onBack: { [weak self] in self?.goBack() },
                    onNotice: { [weak visit] in visit?.tell($0) }
                )
            )
            bar.show(screen.title, back: tr("The end"))
            bar.setExtra(screen.headerButton)
            return screen
        case .reading(let name):
            bar.show(name, back: tr("Foyer"))
            return ReadingScreen(name)
        case .faulty(let faulty):
            bar.show(faulty.name, back: tr("Foyer"))
            return FaultyScreen(faulty, visit, chooseFile: choose)
        }
    }

    private func playScreen(_ model: PlayModel, _ look: Look) -> any Screen {
        if model.showsConsequence {
            return ConsequenceScreen(model, look) { [weak self, weak model] in
                if let self, let model { explainMeters(model, over: self.window) }
            }
        }
        if model.phase == .ending {
            return EndingScreen(model, look) { [weak visit, weak model] in
                if let model { visit?.showProfile(model) }
            }
        }
        return SceneScreen(model, look) { [weak visit] in visit?.enter(model.room) }
    }

    private static func title(_ room: Room) -> String {
        "\(doorName(room.accent)) · \(room.scenario.title)"
    }

    private func showNotices() {
        notices.removeAll()
        for notice in visit.notices {
            let row = Box(.row, spacing: 12, role: notice.isTrouble ? .alert : .status)
            row.setAccessibleLabel(notice.text)
            row.append(Label(notice.text).wrapping(atMost: 60).placed(y: .center))
            row.append(
                Button(tr("Close")) { [weak visit] in visit?.dismiss(notice) }.styled("quiet")
            )
            row.addClass(notice.isTrouble ? "notice" : "toast")
            notices.append(row)
            guard announced.insert(notice.id).inserted else { continue }
            row.announce(notice.text)
            guard !notice.isTrouble else { continue }
            Task { [weak visit] in
                try? await Task.sleep(for: .seconds(7))
                visit?.dismiss(notice)
            }
        }
    }
}
