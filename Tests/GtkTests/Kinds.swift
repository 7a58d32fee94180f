internal import CGtk
internal import Testing

@testable import Gtk

/// A kind of object, with a way to make one as the screens do.
nonisolated struct Kind: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @MainActor @Sendable () -> Object

    init(_ name: String, _ make: @escaping @MainActor @Sendable () -> Object) {
        testDescription = name
        self.make = make
    }

    static let widgets: [Kind] = [
        Kind("Label") { Label("text").wrapping(atMost: 20).selectable() },
        Kind("Label with a role") { Label("text", role: .heading).limited(toLines: 2) },
        Kind("Button") {
            let button = Button("text")
            button.onClicked { [weak button] in button?.label = "again" }
            return button
        },
        Kind("Button with content") { Button(Label("text"), name: "name") {} },
        Kind("Button with an icon") { Button(icon: "open-menu-symbolic", name: "name") {} },
        Kind("ToggleButton") {
            let first = ToggleButton("one")
            let second = ToggleButton(Label("two"), name: "two")
            second.join(first)
            second.onToggled { [weak second] in second?.tooltip = "changed" }
            second.isActive = true
            return Box(.row, [first, second])
        },
        Kind("MenuButton with a menu") {
            let menu = Menu()
            let section = Menu()
            section.add("Quit", action: "app.quit")
            menu.addSection(section, title: "Section")
            menu.addSubmenu("More", section)
            return MenuButton(icon: "open-menu-symbolic", name: "menu", menu: menu, isPrimary: true)
        },
        Kind("MenuButton with a Popover") {
            MenuButton(Label("why"), name: "why", popover: Popover(Label("because")))
        },
        Kind("Entry") {
            let entry = Entry(name: "name", placeholder: "type")
            entry.onChanged { [weak entry] in entry?.tooltip = "changed" }
            entry.text = "typed"
            return entry
        },
        Kind("TextField") {
            let field = TextField(name: "name")
            field.onChanged { [weak field] in field?.tooltip = "changed" }
            field.text = "typed"
            return field
        },
        Kind("Calendar") {
            let calendar = Calendar()
            calendar.onDaySelected { [weak calendar] in calendar?.tooltip = "chosen" }
            calendar.date = (2024, 2, 29)
            return calendar
        },
        Kind("Clamp") { Clamp(Label("a"), atMost: 400) },
        Kind("Box") { Box(.row, spacing: 2, [Label("a"), Box(.column, role: .list)]) },
        Kind("Clamp") { Clamp(Label("text").wrapping(), atMost: 80) },
        Kind("a widget that moves") {
            let label = Label("text")
            label.animate(after: 1, milliseconds: 60_000) { [weak label] in label?.opacity = $0 }
            return label
        },
        Kind("CenterBox") { CenterBox(start: Label("a"), center: Label("b"), end: Label("c")) },
        Kind("Grid") {
            let grid = Grid(rowSpacing: 1, columnSpacing: 1)
            grid.attach(Label("a"), column: 0, row: 0, width: 2)
            return grid
        },
        Kind("Stack") {
            let stack = Stack()
            let second = Label("b")
            stack.add(Label("a"))
            stack.add(second)
            stack.show(second)
            return stack
        },
        Kind("Overlay") {
            let overlay = Overlay(Label("under"))
            overlay.add(Label("above"))
            return overlay
        },
        Kind("Scroller") { Scroller(Label("long")).growsWithContent() },
        Kind("Revealer") {
            let revealer = Revealer(Label("shy"), style: .slideDown)
            revealer.isRevealed = true
            return revealer
        },
        Kind("HeaderBar") {
            let bar = HeaderBar()
            bar.setTitle(Label("title"))
            bar.addAtStart(Button("a"))
            bar.addAtEnd(Button("b"))
            return bar
        },
        Kind("Separator") { Separator(.column) },
        Kind("Spinner") { Spinner(name: "wait") },
        Kind("Icon") { Icon("open-menu-symbolic") },
        Kind("DrawingArea") { Chart.make(bars: 3).area },
        Kind("a widget with controllers") {
            let label = Label("text")
            let keys = KeyController()
            keys.onPressed { [weak label] _ in label?.isVisible ?? false }
            label.add(keys)
            let drop = FileDrop { [weak label] path in label?.text = path }
            drop.onHover { [weak label] isOver in label?.setClass("over", isOver) }
            label.add(drop)
            return label
        },
        Kind("a widget with a name from another") {
            let label = Label("name")
            let entry = Entry(name: "")
            entry.setLabelled(by: label)
            entry.setAccessibleDescription("description")
            entry.setLabelled(by: label)
            return Box(.column, [label, entry])
        },
    ]

    static let others: [Kind] = [
        Kind("Action") { Action("act") {} },
        Kind("Action with a value") {
            let action = Action("choose", value: "a") { _ in }
            action.setState("b")
            return action
        },
        Kind("Menu") {
            let menu = Menu()
            menu.add("Quit", action: "app.quit")
            return menu
        },
        Kind("Popover") { Popover(Label("alone")) },
        Kind("StyleSheet") {
            let sheet = StyleSheet()
            sheet.load(".x { color: red; }")
            sheet.use(.override)
            sheet.stopUsing()
            return sheet
        },
        Kind("KeyController") { KeyController() },
        Kind("FileDrop") { FileDrop { _ in } },
        Kind("Application") {
            let application = Application(id: "nl.dilemmakamers.Test")
            application.onOpen { _ in }
            application.onActivate { [weak application] in application?.quit() }
            let action = Action("act") {}
            application.add(action)
            application.setKeys(["F1", "<Control>q"], for: "app.act")
            return application
        },
        Kind("PrintJob") {
            PrintJob(name: "name", pages: { _, _, _ in 1 }, draw: { _, _ in }, done: { _ in })
        },
    ]
}

/// A drawing with state of its own.
@MainActor
final class Chart {
    private(set) weak var area: DrawingArea?
    private(set) var drawings = 0

    private init() {}

    /// The chart, and the widget that holds it.
    static func make(bars: Int) -> (chart: Chart, area: DrawingArea) {
        let chart = Chart()
        let area = DrawingArea(name: "\(bars) bars", width: 60, height: 20)
        chart.area = area
        area.drawing = { canvas, _, height in
            chart.drawings += 1
            for bar in 0..<bars {
                canvas.rectangle(x: Double(bar) * 20, y: 0, width: 10, height: height)
            }
            canvas.set(Color(0xFF0000))
            canvas.fill()
        }
        return (chart, area)
    }
}
