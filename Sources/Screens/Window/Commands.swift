internal import Gtk
internal import Resources

/// What the program can be told by menu or key, in one table.
enum Command: String, CaseIterable {
    case open, resume = "continue", quit, close, back, fullscreen, larger, smaller, normalSize
    case shortcuts, wipe, about

    /// The keys that set it off, as GTK writes them.
    var keys: [String] {
        switch self {
        case .open: ["<Control>o"]
        case .resume: ["<Control>r"]
        case .quit: ["<Control>q"]
        case .close: ["<Control>w"]
        case .back: ["<Alt>Left"]
        case .fullscreen: ["F11"]
        case .larger: ["<Control>plus", "<Control>equal", "<Control>KP_Add"]
        case .smaller: ["<Control>minus", "<Control>KP_Subtract"]
        case .normalSize: ["<Control>0", "<Control>KP_0"]
        case .shortcuts: ["F1", "<Control>question"]
        case .wipe, .about: []
        }
    }

    var label: String {
        switch self {
        case .open: tr("Open a room…")
        case .resume: tr("Continue where you were")
        case .quit: tr("Quit")
        case .close: tr("Close the window")
        case .back: tr("Back")
        case .fullscreen: tr("Full screen")
        case .larger: tr("Larger text")
        case .smaller: tr("Smaller text")
        case .normalSize: tr("Normal text")
        case .shortcuts: tr("Keyboard shortcuts")
        case .wipe: tr("Wipe everything…")
        case .about: tr("About Dilemmakamers")
        }
    }

    /// Full name of its action.
    var action: String { "app." + rawValue }
}

/// The menu of the main window.
func mainMenu() -> Menu {
    let menu = Menu()
    let add = { (section: Menu, commands: [Command]) in
        for command in commands { section.add(command.label, action: command.action) }
    }
    let rooms = Menu()
    add(rooms, [.open])
    menu.addSection(rooms)
    let colors = Menu()
    colors.add(tr("As the desktop"), action: "app.theme::system")
    colors.add(tr("Light"), action: "app.theme::light")
    colors.add(tr("Dark"), action: "app.theme::dark")
    let language = Menu()
    language.add(tr("As the system"), action: "app.language::system")
    // Each language in its own words.
    language.add("Nederlands", action: "app.language::nl")
    language.add("English", action: "app.language::en")
    let looks = Menu()
    looks.addSubmenu(tr("Colours"), colors)
    looks.addSubmenu(tr("Language"), language)
    add(looks, [.larger, .smaller, .normalSize, .fullscreen])
    menu.addSection(looks)
    let data = Menu()
    add(data, [.wipe])
    menu.addSection(data)
    let help = Menu()
    add(help, [.shortcuts, .about, .quit])
    menu.addSection(help)
    return menu
}

/// The window that lists every key.
func shortcutsWindow() -> ShortcutsWindow {
    let list = { (commands: [Command]) in
        commands.map {
            ShortcutsWindow.Shortcut($0.label, keys: $0.keys.prefix(2).joined(separator: " "))
        }
    }
    return ShortcutsWindow(
        title: tr("Keyboard shortcuts"),
        groups: [
            ShortcutsWindow.Group(
                tr("In a room"),
                [
                    .init(tr("Mark an option"), keys: "a b c d"),
                    .init(tr("Mark an option"), keys: "1 2 3 4"),
                    .init(tr("Make the choice"), keys: "Return"),
                    .init(tr("Back"), keys: "BackSpace"),
                ]
            ),
            ShortcutsWindow.Group(
                tr("Everywhere"),
                list([.open, .resume, .back, .fullscreen, .close, .quit])
                    + [.init(tr("Menu"), keys: "F10"), .init(tr("Keyboard shortcuts"), keys: "F1")]
            ),
            ShortcutsWindow.Group(tr("Text"), list([.larger, .smaller, .normalSize])),
        ]
    )
}
