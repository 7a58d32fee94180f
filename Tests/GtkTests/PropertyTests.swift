internal import Testing

@testable import Gtk

extension GtkTests {
    @Suite("A property is what the widget has")
    struct PropertyTests {
        @Test("A property that was set reads back")
        func properties() {
            let label = Label("a")
            label.text = "é“”"
            #expect(label.text == "é“”")
            label.isVisible = false
            label.isSensitive = false
            label.isFocusable = true
            label.opacity = 0.5
            label.tooltip = "tip"
            #expect(!label.isVisible && !label.isSensitive && label.isFocusable)
            #expect(abs(label.opacity - 0.5) < 0.01)
            #expect(label.tooltip == "tip")
            label.tooltip = ""
            #expect(label.tooltip.isEmpty)
            label.isVisible = true
            for side in [Widget.Align.fill, .start, .end, .center] {
                _ = label.placed(x: side, y: side, expandX: true, expandY: false)
                #expect(label.alignX == side && label.alignY == side)
            }
            #expect(label.expandsX && !label.expandsY)
            #expect(label.sized(width: 321, height: 123).minimumSize == (321, 123))
            _ = label.styled("a", "b")
            label.setClass("a", false)
            #expect(!label.hasClass("a") && label.hasClass("b"))
        }

        @Test("Text, choices and dates read back")
        func values() {
            let field = TextField(name: "name")
            var changes = 0
            field.onChanged { changes += 1 }
            field.text = "één\ntwee"
            #expect(field.text == "één\ntwee")
            #expect(changes > 0)
            let entry = Entry(name: "name")
            entry.text = "één"
            #expect(entry.text == "één")
            let calendar = Calendar()
            for date in [(2024, 2, 29), (2023, 12, 31), (2025, 1, 1)] {
                calendar.date = date
                #expect(calendar.date == date)
            }
            calendar.date = (2025, 2, 30)
            #expect(calendar.date == (2025, 1, 1), "no such day: nothing changes")
            let one = ToggleButton("one")
            let two = ToggleButton("two")
            two.join(one)
            one.isActive = true
            two.click()
            #expect(two.isActive && !one.isActive)
            let box = Box(.row, spacing: 3)
            box.direction = .column
            box.isHomogeneous = true
            #expect(box.direction == .column && box.spacing == 3 && box.isHomogeneous)
        }

        @Test("An insensitive button is not clicked")
        func insensitive() {
            var clicks = 0
            let button = Button("x") { clicks += 1 }
            button.isSensitive = false
            button.click()
            button.isSensitive = true
            button.click()
            #expect(clicks == 1)
        }
    }
}
