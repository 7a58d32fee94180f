internal import CGtk

/// A main window of an application: it knows the application's actions.
package final class ApplicationWindow: Window {
    package init(_ application: Application) {
        super.init(sharing: OpaquePointer(gtk_application_window_new(application.cast())))
        // A window that the desktop frames needs no menu bar of its own.
        gtk_application_window_set_show_menubar(cast(), 0)
    }

    package func add(_ action: Action) {
        g_action_map_add_action(pointer, action.pointer)
    }
}
