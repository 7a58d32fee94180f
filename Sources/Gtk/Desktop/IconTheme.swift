internal import CGtk

/// The icons that can be named.
package enum IconTheme {
    /// Adds a folder in the layout of an icon theme.
    @MainActor
    package static func addFolder(_ path: String) {
        guard let display = gdk_display_get_default() else { return }
        gtk_icon_theme_add_search_path(gtk_icon_theme_get_for_display(display), path)
    }
}
