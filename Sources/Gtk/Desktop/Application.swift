internal import CGtk

/// The running program: one instance per person, which the desktop starts and hands files to.
package final class Application: Object {
    package let id: String

    /// - Parameter id: reverse-DNS name, the same in every file of the desktop.
    package init(id: String) {
        self.id = id
        g_set_prgname(id)
        MainLoop.leaveLocaleAlone()
        super.init(
            adopting: OpaquePointer(gtk_application_new(id, G_APPLICATION_HANDLES_OPEN))
        )
    }

    package func onStartup(_ handler: @escaping @MainActor () -> Void) {
        connect("startup", handler)
    }

    package func onActivate(_ handler: @escaping @MainActor () -> Void) {
        connect("activate", handler)
    }

    /// Called with the paths of files to open.
    package func onOpen(_ handler: @escaping @MainActor ([String]) -> Void) {
        connect("open") { (files: Address, count: Int) in
            let list = files.pointer?.assumingMemoryBound(to: OpaquePointer?.self)
            handler(
                (0..<count).compactMap { index in list?[index].flatMap { File.path(of: $0) } }
            )
        }
    }

    package func add(_ action: Action) { g_action_map_add_action(pointer, action.pointer) }

    /// Keys that set off an action, as GTK writes them; the action by its full name (`app.quit`).
    package func setKeys(_ keys: [String], for action: String) {
        let copies = keys.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        var list = copies.map { UnsafePointer($0) } + [nil]
        gtk_application_set_accels_for_action(cast(), action, &list)
    }

    /// The window that was used last.
    package var activeWindow: Window? {
        gtk_application_get_active_window(cast())
            .flatMap { Object.existing(OpaquePointer($0)) as? Window }
    }

    /// Runs until the last window is closed.
    /// - Returns: the exit code.
    package func run(_ arguments: [String]) -> Int32 {
        MainLoop.bridgeMainQueue()
        let copies = arguments.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        var list = copies + [nil]
        return g_application_run(cast(), gint(arguments.count), &list)
    }

    /// Announces the program on the session bus without running it; for tests.
    @discardableResult
    package func register() -> Bool { g_application_register(cast(), nil, nil) != 0 }

    package func quit() { g_application_quit(cast()) }
}
