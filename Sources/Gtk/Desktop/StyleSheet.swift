internal import CGtk

/// A style sheet that applies to every window while it is in use.
package final class StyleSheet: Object {
    package enum Level {
        /// The program's own rules.
        case application
        /// What replaces some of those, such as another set of colours.
        case override

        var priority: guint {
            switch self {
            case .application: guint(GTK_STYLE_PROVIDER_PRIORITY_APPLICATION)
            case .override: guint(GTK_STYLE_PROVIDER_PRIORITY_APPLICATION) + 1
            }
        }
    }

    package init() { super.init(adopting: OpaquePointer(gtk_css_provider_new())) }

    package convenience init(path: String) {
        self.init()
        load(path: path)
    }

    package func load(path: String) { gtk_css_provider_load_from_path(cast(), path) }

    package func load(_ rules: String) { gtk_css_provider_load_from_data(cast(), rules, -1) }

    /// Called with a message for each rule that cannot be understood.
    package func onFault(_ handler: @escaping @MainActor (String) -> Void) {
        connect("parsing-error") { (_: Boxed, error: Boxed) in
            let fault = error.pointer?.assumingMemoryBound(to: GError.self)
            handler(fault.map { String(cString: $0.pointee.message) } ?? "")
        }
    }

    package func use(_ level: Level) {
        guard let display = gdk_display_get_default() else { return }
        gtk_style_context_add_provider_for_display(display, pointer, level.priority)
    }

    package func stopUsing() {
        guard let display = gdk_display_get_default() else { return }
        gtk_style_context_remove_provider_for_display(display, pointer)
    }
}
