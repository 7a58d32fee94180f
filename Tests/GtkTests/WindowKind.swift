@testable import Gtk
internal import Testing

/// A kind of window that stands over another.
nonisolated struct WindowKind: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Whether it is destroyed with the window it stands over.
    var goesWithParent = true
    let make: @MainActor @Sendable (Window) -> Window
}

extension GtkTests.LifetimeTests {
    nonisolated static let dialogs = [
        WindowKind(testDescription: "Dialog") { parent in
            Dialog(
                over: parent,
                title: "Sure?",
                text: "Really?",
                content: Entry(name: "name"),
                answers: [.init("No"), .init("Yes", .suggested)]
            )
        },
        WindowKind(testDescription: "AboutWindow") { parent in
            AboutWindow(
                over: parent,
                name: "name",
                version: "1",
                comments: "comments",
                icon: "icon",
                license: "terms"
            )
        },
        WindowKind(testDescription: "ShortcutsWindow", goesWithParent: false) { _ in
            ShortcutsWindow(
                title: "Keys",
                groups: [
                    .init(
                        "A & <b>",
                        [.init("\"Quit\"", keys: "<Control>q"), .init("Help", keys: "F1")]
                    )
                ]
            )
        },
    ]
}
