internal import Gtk

extension Probe {
    /// Shows a widget for each thing that can be told to assistive technology.
    func showWidgets() {
        let question = Label("The question")
        let described = Entry(name: "Described")
        described.setAccessibleDescription("A description")
        let labelled = Entry(name: "Not this")
        labelled.setLabelled(by: question)
        let hidden = Label("Hidden words")
        hidden.setAccessiblyHidden()
        let group = Box(.column, role: .group, [Label("In the group")])
        group.setAccessibleLabel("A group")
        application.activeWindow?.child = Box(
            .column,
            [
                question, described, labelled, hidden, group,
                Label("A heading", role: .heading),
                Button(icon: "open-menu-symbolic", name: "An icon"),
                Button(Label("inside"), name: "A content"),
                ToggleButton("A radio"),
                MenuButton(icon: "open-menu-symbolic", name: "A menu", menu: Menu()),
                TextField(name: "A text"),
                Spinner(name: "A wait"),
                DrawingArea(name: "A drawing", width: 20, height: 20),
                DrawingArea(name: nil, width: 20, height: 20),
                Icon("open-menu-symbolic"),
            ]
        )
        say("ready")
    }
}
