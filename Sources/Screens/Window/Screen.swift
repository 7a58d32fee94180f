internal import Gtk

/// What fills the window: one place in the program.
protocol Screen: AnyObject {
    var root: Widget { get }

    /// Takes a key that no control took; false leaves it to others.
    func handle(_ key: KeyController.Key) -> Bool

    /// Puts the keyboard where a person would go on.
    func takeFocus()
}

extension Screen {
    func handle(_ key: KeyController.Key) -> Bool { false }

    func takeFocus() {}
}
