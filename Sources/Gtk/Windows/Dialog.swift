internal import CGtk

/// A small window that asks something: a title, a sentence, and buttons that are verbs.
package final class Dialog: Window {
    package struct Answer {
        package enum Kind {
            case plain
            /// What Enter does.
            case suggested
        }

        package var label: String
        package var kind: Kind
        package var action: @MainActor () -> Void

        package init(
            _ label: String,
            _ kind: Kind = .plain,
            action: @escaping @MainActor () -> Void = {}
        ) {
            self.label = label
            self.kind = kind
            self.action = action
        }
    }

    /// - Parameters:
    ///   - content: more than the sentence, between it and the buttons.
    ///   - answers: from left to right; Esc closes the window without any.
    package init(
        over parent: Window,
        title: String,
        text: String = "",
        content: Widget? = nil,
        answers: [Answer]
    ) {
        super.init(title: title)
        setModal(over: parent)
        setResizable(false)
        setDefaultSize(width: 440, height: -1)
        addClass("dk")
        let column = Box(.column, spacing: 12)
        column.setMargins(x: 24, top: 24, bottom: 20)
        column.append(Label(title, role: .heading).wrapping(atMost: 40).styled("t-heading"))
        if !text.isEmpty { column.append(Label(text).wrapping(atMost: 52).styled("t-body")) }
        if let content { column.append(content) }
        let row = Box(.row, spacing: 8).placed(x: .end)
        row.setMargins(top: 12)
        for answer in answers {
            let button = Button(answer.label) { [weak self] in
                self?.destroy()
                answer.action()
            }
            row.append(button)
            if answer.kind == .suggested {
                button.addClass("primary")
                setDefault(button)
                button.grabFocus()
            }
        }
        column.append(row)
        child = column
        closeOnEscape()
    }

    private func closeOnEscape() {
        let keys = KeyController()
        keys.onPressed { [weak self] key in
            guard key.name == "Escape" else { return false }
            self?.destroy()
            return true
        }
        add(keys)
    }
}
