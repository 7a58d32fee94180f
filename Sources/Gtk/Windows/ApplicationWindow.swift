internal import CGtk

/// A main window of an application: it knows the application's actions.
package class ApplicationWindow: Window {
    package init(_ application: Application) {
        super.init(sharing: OpaquePointer(gtk_application_window_new(application.cast())))
        // A window that the desktop frames needs no menu bar of its own.
        gtk_application_window_set_show_menubar(cast(), 0)
    }

    package func add(_ action: Action) {
        g_action_map_add_action(pointer, action.pointer)
    }

    /// The window that the action `win.show-help-overlay` opens; it goes with this one.
    ///
    /// Not by GTK's call of this name, after which an overlay that outlives its window uses it.
    package func setHelpOverlay(_ overlay: ShortcutsWindow) {
        overlay.setModal(over: self)
        gtk_window_set_hide_on_close(overlay.cast(), 1)
        add(Action("show-help-overlay") { [weak overlay] in overlay?.present() })
    }
}
