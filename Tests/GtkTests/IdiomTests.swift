internal import CGtk
internal import Testing

@testable import Gtk

extension GtkTests {
    @Suite("The rules of a wrapper")
    struct IdiomTests {
        private final class Row: Box {
            var votes = 0

            init() { super.init(.row) }
        }

        private final class Token {}

        // 1: one wrapper per instance

        @Test("What comes back from the tree is the wrapper that went in, with its state")
        func oneWrapper() throws {
            let window = Window(title: "test")
            defer { window.destroy() }
            do {
                let row = Row()
                row.votes = 3
                window.child = row
            }
            #expect((window.child as? Row)?.votes == 3)
            #expect(window.child === window.child)
            window.child = nil
            #expect(window.child == nil)
        }

        @Test("A second wrapper of an instance is refused")
        func secondWrapper() async {
            await #expect(processExitsWith: .failure) {
                await MainActor.run {
                    let menu = Menu()
                    _ = Object(sharing: menu.pointer)
                }
            }
        }

        @Test("A widget in a tree keeps its wrapper, and lets it go when it is taken out")
        func treeKeepsWrapper() {
            let box = Box(.column)
            weak var row: Row?
            do {
                let made = Row()
                row = made
                box.append(made)
            }
            #expect(row != nil)
            if let row { box.remove(row) }
            #expect(row == nil)
        }

        @Test("A row that Swift holds outlives its place in a tree, and can go back")
        func heldRow() {
            let box = Box(.column)
            var held: Row? = Row()
            weak let row = held
            if let held { box.append(held) }
            box.removeAll()
            row?.votes = 2
            if let row { box.append(row) }
            held = nil
            #expect(row?.votes == 2)
            box.removeAll()
            #expect(row == nil)
        }

        @Test("Letting the wrapper go on another thread frees the instance on the main one")
        func droppedElsewhere() async {
            let life: Life
            do {
                let row = Row()
                life = Life(row)
                Task.detached { _ = row }
            }
            await Loop.wait(for: "the end of the row") { life.isOver }
        }

        @Test("A task keeps the widget that it works on, and no longer than it works")
        func task() async {
            let box = Box(.column)
            let life: Life
            do {
                let row = Row()
                life = Life(row)
                box.append(row)
                Task {
                    try await Task.sleep(for: .milliseconds(20))
                    row.votes += 1
                }
            }
            box.removeAll()
            #expect(!life.isOver)
            await Loop.wait(for: "the end of the row") { life.isOver }
        }

        // 2: transfer

        @Test("A wrapper owns one reference: of a floating widget, a plain object and a window")
        func references() {
            let label = Label("x")
            #expect(ownReferences(of: label) == 1)
            #expect(g_object_is_floating(gpointer(label.pointer)) == 0)
            let menu = Menu()
            #expect(ownReferences(of: menu) == 1)
            let window = Window(title: "test")
            #expect(ownReferences(of: window) == 2, "GTK's and the wrapper's")
            window.destroy()
            #expect(ownReferences(of: window) == 1)
        }

        @Test("A controller is shared between its widget and its wrapper")
        func controllerReferences() {
            let label = Label("x")
            let keys = KeyController()
            #expect(ownReferences(of: keys) == 1)
            label.add(keys)
            #expect(ownReferences(of: keys) == 2)
        }

        @Test("A filter, a menu and a popover have one owner more once they are used")
        func sharedReferences() {
            let menu = Menu()
            let section = Menu()
            menu.addSection(section)
            #expect(ownReferences(of: section) == 2)
            let popover = Popover(Label("x"))
            #expect(ownReferences(of: popover) == 1)
            let button = MenuButton(Label("y"), name: "y", popover: popover)
            #expect(ownReferences(of: popover) == 2)
            withExtendedLifetime((menu, button)) {}
        }

        // 3 and 4: handlers

        @Test("What a handler holds is let go with the instance")
        func handlerGoesWithInstance() {
            weak var token: Token?
            do {
                let made = Token()
                token = made
                let button = Button("x") { _ = made }
                button.click()
                #expect(token != nil)
            }
            #expect(token == nil)
        }

        @Test("What a handler holds is let go when it is disconnected, also from inside itself")
        func handlerGoesWithConnection() {
            let button = Button("x")
            weak var token: Token?
            final class Listening {
                var connection: SignalConnection?
                var calls = 0
            }
            let listening = Listening()
            do {
                let made = Token()
                token = made
                listening.connection = button.connect("clicked") { [weak button] in
                    _ = made
                    listening.calls += 1
                    if let connection = listening.connection { button?.disconnect(connection) }
                    #expect(token != nil, "a handler that runs is whole")
                }
            }
            button.click()
            button.click()
            #expect(listening.calls == 1)
            #expect(token == nil)
            if let connection = listening.connection { button.disconnect(connection) }
        }

        @Test("A handler may hold a widget that is not its ancestor")
        func handlerHoldsSibling() {
            weak var box: Box?
            do {
                let label = Label("0")
                let made = Box(.column, [label, Button("x") { label.text = "1" }])
                box = made
            }
            #expect(box == nil)
        }

        @Test("A click may take away the button that emits it")
        func handlerRemovesEmitter() {
            let box = Box(.column)
            let life = Life(of: { Button("x") }) { button in
                button.onClicked { [weak box] in box?.removeAll() }
                box.append(button)
            }
            (life.wrapper as? Button)?.click()
            #expect(life.isOver)
        }
    }
}
