internal import CGtk
internal import Foundation
internal import Testing

@testable import Gtk

extension GtkTests {
    @Suite("An object is freed when nothing holds it")
    struct LifetimeTests {
        @Test("A widget that was never shown goes with its wrapper", arguments: Kind.widgets)
        func unshown(kind: Kind) {
            let life = Life(of: kind.make)
            #expect(life.isOver)
        }

        @Test("A widget that was shown goes with its window", arguments: Kind.widgets)
        func shown(kind: Kind) async throws {
            var window: Window? = Window(title: "test")
            let windowLife = Life(try #require(window))
            let life = Life(of: kind.make) { window?.child = $0 as? Widget }
            #expect(life.wrapper != nil, "the tree keeps the wrapper")
            await Loop.show(try #require(window))
            window?.destroy()
            window = nil
            await Loop.wait(for: "the end of the window") { windowLife.isOver }
            #expect(life.isOver)
        }

        @Test("A widget that was taken out of a shown window goes at once", arguments: Kind.widgets)
        func takenOut(kind: Kind) async {
            let window = Window(title: "test")
            let box = Box(.column)
            window.child = box
            let life = Life(of: kind.make) { box.append($0 as! Widget) }
            await Loop.show(window)
            box.removeAll()
            await Loop.wait(for: "the end of the widget") { life.isOver }
            window.destroy()
        }

        @Test("What is no widget goes with its wrapper", arguments: Kind.others)
        func noWidget(kind: Kind) {
            #expect(Life(of: kind.make).isOver)
        }

        @Test("A window that was never shown is kept until it is destroyed")
        func unshownWindow() {
            let life = Life(of: { Window(title: "test") })
            #expect(life.wrapper != nil)
            (life.wrapper as? Window)?.destroy()
            #expect(life.isOver)
        }

        @Test("A person who closes a window frees it, unless the answer is to keep it")
        func closedWindow() async {
            var stays = true
            let life = Life(of: { Window(title: "test") }) { window in
                window.onCloseRequest { stays }
            }
            if let window = life.wrapper as? Window { await Loop.show(window) }
            (life.wrapper as? Window)?.close()
            #expect(life.wrapper != nil)
            stays = false
            (life.wrapper as? Window)?.close()
            await Loop.wait(for: "the end of the window") { life.isOver }
        }

        @Test("A window over another is freed with it, or before", arguments: Self.dialogs)
        func dialog(kind: WindowKind) async throws {
            for closesFirst in [true, false] {
                var parent: Window? = Window(title: "parent")
                await Loop.show(try #require(parent))
                let parentLife = Life(try #require(parent))
                var window: Window? = kind.make(try #require(parent))
                let life = Life(try #require(window))
                await Loop.show(try #require(window))
                if closesFirst || !kind.goesWithParent {
                    window?.destroy()
                    window = nil
                    await Loop.wait(for: "the end of the dialog") { life.isOver }
                }
                window = nil
                parent?.destroy()
                parent = nil
                await Loop.wait(for: "the end of both") { life.isOver && parentLife.isOver }
            }
        }

        @Test("A dialog that somebody still holds is closed with its parent, and forgets it")
        func heldDialog() async throws {
            var parent: Window? = Window(title: "parent")
            let parentLife = Life(try #require(parent))
            let dialog = Dialog(over: try #require(parent), title: "Sure?", answers: [.init("Yes")])
            await Loop.show(dialog)
            parent?.destroy()
            parent = nil
            #expect(parentLife.isOver)
            #expect(!dialog.isMapped)
            #expect(gtk_window_get_transient_for(dialog.cast()) == nil)
        }

        @Test("An answer of a dialog is given once the dialog is gone")
        func answer() async {
            let parent = Window(title: "parent")
            await Loop.show(parent)
            var log: [String] = []
            let life = Life(of: {
                Dialog(
                    over: parent,
                    title: "Sure?",
                    answers: [.init("No"), .init("Yes", .suggested) { log.append("yes") }]
                )
            })
            if let dialog = life.wrapper as? Dialog {
                await Loop.show(dialog)
                let yes = gtk_window_get_default_widget(dialog.cast())
                (yes.flatMap { Object.existing(OpaquePointer($0)) } as? Button)?.click()
            }
            #expect(log == ["yes"])
            await Loop.wait(for: "the end of the dialog") { life.isOver }
            parent.destroy()
        }

        @Test("A menu button's popover is freed after it was opened")
        func openedPopover() async throws {
            var window: Window? = Window(title: "test")
            let popover = Life(of: { Popover(Label("because")) }) { popover in
                window?.child = MenuButton(Label("why"), name: "why", popover: popover)
            }
            await Loop.show(try #require(window))
            (window?.child as? MenuButton)?.open()
            await Loop.wait(for: "the popover") { (popover.wrapper as? Popover)?.isMapped ?? true }
            // GTK 4.8 complains when a window is destroyed under an open popover.
            (window?.child as? MenuButton)?.close()
            await Loop.wait(for: "no popover") { (popover.wrapper as? Popover)?.isMapped == false }
            window?.destroy()
            window = nil
            await Loop.wait(for: "the end of the popover") { popover.isOver }
        }

        @Test("An application window with actions, help and a size handler is freed")
        func applicationWindow() async throws {
            let application = Application(id: "nl.dilemmakamers.Test")
            g_application_register(application.cast(), nil, nil)
            var window: ApplicationWindow? = ApplicationWindow(application)
            let life = Life(try #require(window))
            window?.add(Action("act") { [weak window] in window?.close() })
            var help: ShortcutsWindow? = ShortcutsWindow(title: "Keys", groups: [])
            let helpLife = Life(try #require(help))
            var sizes = 0
            window?.onSurfaceSize { _, _ in sizes += 1 }
            window?.onFocusChange { [weak window] in window?.title = "focus" }
            await Loop.show(try #require(window))
            #expect(sizes > 0)
            help?.setModal(over: try #require(window))
            help?.present()
            await Loop.wait(for: "the help") { help?.isMapped == true }
            help?.close()
            #expect(help?.isMapped == false)
            #expect(application.activeWindow === window)
            window?.destroy()
            window = nil
            await Loop.wait(for: "the end of the window") { life.isOver }
            #expect(!helpLife.isFinalized, "it is still held here")
            help = nil
            #expect(helpLife.isOver)
        }

        @Test("A print job draws its pages, tells that it is done, and is freed")
        func printJob() async throws {
            let window = Window(title: "test")
            await Loop.show(window)
            let path = FileManager.default.temporaryDirectory
                .appending(path: "\(UUID().uuidString).pdf").path()
            defer { try? FileManager.default.removeItem(atPath: path) }
            var pages: [Int] = []
            var outcome: PrintJob.Outcome?
            let life = Life(of: {
                PrintJob(
                    name: "test",
                    pages: { _, width, height in width > 100 && height > width ? 2 : 0 },
                    draw: { page, canvas in
                        pages.append(page)
                        canvas.rectangle(x: 0, y: 0, width: 10, height: 10)
                        canvas.fill()
                    },
                    done: { outcome = $0 }
                )
            }) { job in
                gtk_print_operation_set_export_filename(job.cast(), path)
                job.start(GTK_PRINT_OPERATION_ACTION_EXPORT, over: window)
            }
            await Loop.wait(for: "the end of printing") { outcome != nil && life.isOver }
            #expect(outcome == .printed)
            #expect(pages == [0, 1])
            #expect(try Tool.run("pdfinfo", [path]).contains("Pages:           2"))
            window.destroy()
        }

        @Test("A file dialog is made and freed")
        func fileDialog() async {
            let window = Window(title: "test")
            let filter = FileDialog.Filter("Rooms", patterns: ["*.yaml", "*.yml"])
            let life = Life(of: {
                FileDialog(
                    window,
                    "Open",
                    GTK_FILE_CHOOSER_ACTION_OPEN,
                    "_Open",
                    "_Cancel",
                    [filter]
                )
            })
            #expect(life.isOver)
            window.destroy()
        }

        @Test("Settings of the desktop may be watched several times, and stop with their watcher")
        func settings() throws {
            weak var gone: DesktopSettings?
            do {
                let first = try #require(DesktopSettings {})
                let second = try #require(DesktopSettings {})
                gone = first
                #expect(first.prefersDark == second.prefersDark)
            }
            #expect(gone == nil)
        }

        @Test("A handler that holds its own emitter keeps it for ever, and this is seen")
        func negativeControl() throws {
            var connection: SignalConnection?
            let life = Life(of: { Button("x") }) { button in
                connection = button.connect("clicked") { button.label = "y" }
            }
            MainLoop.handlePending()
            #expect(!life.isOver)
            // It is ended by hand, so that a search for leaks finds only real ones.
            life.wrapper?.disconnect(try #require(connection))
            #expect(life.isOver)
        }

        @Test("Every class of the module is in the tests of lifetimes")
        func everyClass() throws {
            let tests = try Sources.text(of: "Tests/GtkTests")
            let classes = try Sources.text(of: "Sources/Gtk")
                .matches(of: /class (?<name>\w+): (?<parent>\w+)/)
                .map { (name: String($0.output.name), parent: String($0.output.parent)) }
            let known = Set(classes.map(\.name)).union(["Object"])
            let tested = Set(tests.split { !$0.isLetter && !$0.isNumber }.map(String.init))
            let missing = classes.filter { known.contains($0.parent) }.map(\.name)
                .filter { !tested.contains($0) && !Self.inside.contains($0) }
            #expect(classes.count > 40)
            #expect(missing == [])
        }

        /// Classes that others use inside; their lifetimes are those of GTK's own objects.
        private static let inside = [
            "Changes", "Controller", "Defaults", "FrameClock", "Surface", "Portal",
        ]
    }
}
