internal import CGtk

/// A window of its own. GTK keeps it until ``destroy()``.
@MainActor
package class Window: Widget {
    private weak var parent: Window?
    private var endOfParent: SignalConnection?

    package init(title: String) {
        super.init(sharing: OpaquePointer(gtk_window_new()))
        self.title = title
    }

    override init(sharing pointer: OpaquePointer) { super.init(sharing: pointer) }

    isolated deinit { leaveParent() }

    package var title: String {
        get { gtk_window_get_title(cast()).map { String(cString: $0) } ?? "" }
        set { gtk_window_set_title(cast(), newValue) }
    }

    package var child: Widget? {
        get {
            gtk_window_get_child(cast()).flatMap { Object.existing(OpaquePointer($0)) as? Widget }
        }
        set { gtk_window_set_child(cast(), newValue?.widget) }
    }

    /// Replaces the title bar of the desktop.
    package func setTitleBar(_ bar: Widget) { gtk_window_set_titlebar(cast(), bar.widget) }

    package func setDefaultSize(width: Int, height: Int) {
        gtk_window_set_default_size(cast(), gint(width), gint(height))
    }

    /// What it will open with next time: its size when it is not enlarged to the whole screen.
    package var defaultSize: (width: Int, height: Int) {
        var width: gint = 0
        var height: gint = 0
        gtk_window_get_default_size(cast(), &width, &height)
        return (Int(width), Int(height))
    }

    package var isMaximized: Bool {
        get { gtk_window_is_maximized(cast()) != 0 }
        set { if newValue { gtk_window_maximize(cast()) } else { gtk_window_unmaximize(cast()) } }
    }

    package var isFullscreen: Bool {
        get { gtk_window_is_fullscreen(cast()) != 0 }
        set {
            if newValue { gtk_window_fullscreen(cast()) } else { gtk_window_unfullscreen(cast()) }
        }
    }

    /// Stays above `parent`, keeps it from being used meanwhile, and is destroyed with it.
    package func setModal(over parent: Window) {
        leaveParent()
        gtk_window_set_transient_for(cast(), parent.cast())
        gtk_window_set_modal(cast(), 1)
        gtk_window_set_destroy_with_parent(cast(), 1)
        // GTK would go on using the parent's address where somebody still holds this window.
        endOfParent = parent.connect("destroy") { [weak self] in
            guard let self else { return }
            gtk_window_set_transient_for(cast(), nil)
            destroy()
        }
        self.parent = parent
    }

    private func leaveParent() {
        if let parent, let endOfParent { parent.disconnect(endOfParent) }
        endOfParent = nil
    }

    package func setResizable(_ isResizable: Bool) {
        gtk_window_set_resizable(cast(), isResizable ? 1 : 0)
    }

    package func setIcon(_ name: String) { gtk_window_set_icon_name(cast(), name) }

    /// The button that Enter presses.
    package func setDefault(_ button: Button) {
        gtk_window_set_default_widget(cast(), button.widget)
    }

    package func present() { gtk_window_present(cast()) }

    /// Asks it to close, as a person would.
    package func close() { gtk_window_close(cast()) }

    package func destroy() { gtk_window_destroy(cast()) }

    /// Called when somebody wants to close it; true keeps it open.
    package func onCloseRequest(_ handler: @escaping @MainActor () -> Bool) {
        connect("close-request", answering: handler)
    }

    /// Called when the keyboard moves to another widget.
    package func onFocusChange(_ handler: @escaping @MainActor () -> Void) {
        connect("notify::focus-widget", handler)
    }

    /// Called after the window drew a frame, until it returns false; may be asked for before the
    /// window is shown.
    package func onFrame(_ handler: @escaping @MainActor () -> Bool) {
        if let clock = gtk_widget_get_frame_clock(widget) {
            FrameClock.of(clock).onFrame(handler)
            return
        }
        let shown = Listening()
        shown.connection = connect("realize") { [weak self] in
            guard let self, let connection = shown.connection else { return }
            disconnect(connection)
            onFrame(handler)
        }
    }

    /// Called with the new size of the drawing surface whenever it changes, in pixels.
    package func onSurfaceSize(_ handler: @escaping @MainActor (Int, Int) -> Void) {
        connect("realize") { [weak self] in
            guard let self, let surface = gtk_native_get_surface(OpaquePointer(self.widget)) else {
                return
            }
            Surface.of(surface).connect("layout", handler)
        }
    }
}

/// The clock that tells when frames are drawn.
private final class FrameClock: Object {
    static func of(_ clock: OpaquePointer) -> FrameClock {
        Object.existing(clock) as? FrameClock ?? FrameClock(sharing: clock)
    }

    func onFrame(_ handler: @escaping @MainActor () -> Bool) {
        let listening = Listening()
        listening.connection = connect("after-paint") { [weak self] in
            if !handler(), let connection = listening.connection { self?.disconnect(connection) }
        }
    }
}

/// A connection that its own handler ends.
@MainActor
private final class Listening {
    var connection: SignalConnection?
}

/// What a window is drawn on.
private final class Surface: Object {
    static func of(_ surface: OpaquePointer) -> Surface {
        Object.existing(surface) as? Surface ?? Surface(sharing: surface)
    }
}
