internal import Gtk
internal import Observation
internal import Report
internal import Resources

/// The last screen of a play: the trail, the profile, what happened, what else could have been,
/// and one action to take along.
final class ProfileScreen: Screen {
    /// What the screen asks of its window.
    struct Requests {
        /// Back to the ending.
        var onBack: @MainActor () -> Void
        /// Something to tell, in a sentence.
        var onNotice: @MainActor (String) -> Void
    }

    let root: Widget
    /// “Afdrukken of bewaren”, for the bar of the window.
    let headerButton: Widget
    /// What the window's bar says.
    var title: String { model.profile.room + " · " + model.profile.subtitle }

    let model: ProfileModel
    private let look: Look
    private let requests: Requests
    let takeAway: TakeAway
    private let takeAwayLabel = Label()
    private let stack: Stack
    private let tabRow = Box(.column)
    private var tabs: [ToggleButton] = []
    private var pages: [ProfileModel.Tab: Widget] = [:]
    private var whatIfPage: WhatIfPage?
    private var actionPage: ActionPage?
    private var layout: ProfileLayout?
    private let room = Room()
    private var observers: [Observer] = []

    /// - Parameter window: over which dialogs open.
    init(_ model: ProfileModel, _ look: Look, over window: Window, _ requests: Requests) {
        self.model = model
        self.look = look
        self.requests = requests
        stack = Stack(fade: look.isStill ? 0 : 180)
        takeAway = TakeAway(model, look, over: window, requests.onNotice)
        headerButton = Self.takeAwayButton(takeAway, takeAwayLabel)
        let ruler = DrawingArea(name: nil, width: 0, height: 0)
        let column = Box(.column, [ruler, tabRow, stack.placed(expandX: true, expandY: true)])
        root = column.styled("profile", Accent(room: model.profile.door).styleClass)
        listenToKeys()
        ruler.onResize { [room] width, _ in room.width = width }
        observers = [
            Observer { [weak self] in self?.layOut() },
            Observer { [weak self] in self?.showTab() },
        ]
    }

    /// How wide the screen is now.
    @Observable
    final class Room {
        /// Pixels; nil before it was shown.
        var width: Int?
    }

    // MARK: Tabs

    private func layOut() {
        let layout = ProfileLayout(look, pixels: room.width)
        guard layout != self.layout else { return }
        self.layout = layout
        for page in pages.values { stack.remove(page) }
        pages = [:]
        whatIfPage = nil
        actionPage = nil
        takeAwayLabel.text = layout.hasShortBar ? tr("Save") : tr("Print or save")
        makeTabs(layout)
        show(model.tab)
    }

    private func makeTabs(_ layout: ProfileLayout) {
        tabRow.removeAll()
        tabs = []
        let list = Box(.column, spacing: 4, role: .tabList)
        list.setAccessibleLabel(title)
        var line = Box(.row, spacing: layout.width == .narrow ? 2 : 4)
        for tab in ProfileModel.Tab.allCases {
            if tab.rawValue % layout.tabsPerLine == 0 {
                line = Box(.row, spacing: layout.width == .narrow ? 2 : 4)
                list.append(line)
            }
            let button = ToggleButton(Label(tab.title), name: tab.title, role: .tab)
            if let first = tabs.first { button.join(first) }
            button.onToggled { [weak self, weak button] in
                if button?.isActive == true { self?.model.show(tab) }
            }
            tabs.append(button.styled("step", "tab"))
            line.append(button)
        }
        let keys = KeyController()
        keys.onPressed { [weak self] key in self?.moved(with: key) ?? false }
        list.add(keys)
        tabRow.setMargins(x: layout.sideMargin, top: layout.width == .narrow ? 8 : 14)
        tabRow.append(Clamp(list.placed(x: .start), atMost: ProfileLayout.columnWidth))
    }

    private func showTab() {
        let tab = model.tab
        show(tab)
        headerButton.isVisible = tab != .action
    }

    private func show(_ tab: ProfileModel.Tab) {
        guard let layout, !tabs.isEmpty else { return }
        for (index, button) in tabs.enumerated() {
            let isCurrent = index == tab.rawValue
            button.setClass("current", isCurrent)
            if button.isActive != isCurrent { button.isActive = isCurrent }
        }
        let page = pages[tab] ?? makePage(tab, layout)
        if pages[tab] == nil {
            pages[tab] = page
            stack.add(page)
        }
        stack.show(page)
    }

    private func makePage(_ tab: ProfileModel.Tab, _ layout: ProfileLayout) -> Widget {
        switch tab {
        case .trail: return trailPage(model, look, layout)
        case .profile: return profilePage(model, look, layout)
        case .outcomes: return outcomesPage(model, look, layout)
        case .whatIf:
            let page = WhatIfPage(model, layout)
            whatIfPage = page
            return page.root
        case .action:
            let actions = ActionPage.Actions(
                saveCalendarEntry: { [weak self] in self?.saveCalendarEntry() },
                savePDF: { [weak self] in self?.takeAway.savePDF() },
                printCard: { [weak self] in self?.takeAway.printCard() }
            )
            let page = ActionPage(model, look, layout, actions)
            actionPage = page
            return page.root
        }
    }

    // MARK: Keys

    /// Arrow keys, Home and End within the row of tabs.
    private func moved(with key: KeyController.Key) -> Bool {
        guard !key.hasModifier else { return false }
        switch key.name {
        case "Left": model.showPrevious()
        case "Right": model.showNext()
        case "Home": model.show(.trail)
        case "End": model.show(.action)
        default: return false
        }
        tabs[model.tab.rawValue].grabFocus()
        return true
    }

    /// Ctrl+Tab and Ctrl+Page Down from anywhere, before a field to type in takes them.
    private func listenToKeys() {
        let first = KeyController(comesFirst: true)
        first.onPressed { [weak self] key in
            guard let self, key.hasModifier else { return false }
            switch key.name {
            case "Tab", "Page_Down": self.model.showNext()
            case "ISO_Left_Tab", "Page_Up": self.model.showPrevious()
            default: return false
            }
            return true
        }
        root.add(first)
        let keys = KeyController()
        keys.onPressed { [weak self] key in
            guard key.name == "Escape", !key.hasModifier else { return false }
            self?.requests.onBack()
            return true
        }
        root.add(keys)
    }

    // MARK: Taking along

    private func saveCalendarEntry() {
        if model.card.lookBack == nil {
            requests.onNotice(tr("Choose first when you both look back."))
            actionPage?.focusDate()
        } else {
            takeAway.saveCalendarEntry()
        }
    }

    private static func takeAwayButton(_ takeAway: TakeAway, _ label: Label) -> Widget {
        let column = Box(.column, spacing: 2)
        let items: [(String, @MainActor () -> Void)] = [
            (tr("Save as PDF …"), { [weak takeAway] in takeAway?.savePDF() }),
            (tr("Save as a web page …"), { [weak takeAway] in takeAway?.saveHTML() }),
            (tr("Print …"), { [weak takeAway] in takeAway?.printAll() }),
        ]
        let popover = Popover(column)
        for (label, action) in items {
            let text = Label(label)
            let button = Button(text, name: label) { [weak popover] in
                popover?.close()
                action()
            }
            column.append(button.styled("quiet", "menu-item"))
        }
        return MenuButton(label, name: tr("Print or save"), popover: popover).styled(
            "outlined"
        )
    }
}
