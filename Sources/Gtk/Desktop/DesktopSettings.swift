internal import CGtk

/// What the desktop prefers, as far as it tells: colours, contrast and motion.
///
/// GTK's own settings come first; where a settings portal answers, it has the last word and tells
/// changes as they happen.
package final class DesktopSettings: Object {
    package private(set) var prefersDark = false
    package private(set) var prefersHighContrast = false
    package private(set) var reducesMotion = false

    private var portal: Portal?
    private let changed: @MainActor () -> Void

    /// - Parameter changed: called after every change.
    package init?(changed: @escaping @MainActor () -> Void) {
        guard let settings = gtk_settings_get_default() else { return nil }
        self.changed = changed
        super.init(sharing: settings)
        readGtk()
        for property in ["gtk-theme-name", "gtk-enable-animations"] {
            connect("notify::" + property) { [weak self] in
                self?.readGtk()
                changed()
            }
        }
        Portal.connect { [weak self] portal in
            self?.portal = portal
            portal.onChange { [weak self] in
                self?.readPortal()
                changed()
            }
            self?.readPortal()
            changed()
        }
    }

    /// Whether widgets that GTK draws by itself are dark.
    package func setDark(_ isDark: Bool) {
        set("gtk-application-prefer-dark-theme", isDark)
    }

    private func readGtk() {
        let theme = string("gtk-theme-name")
        let named = getenv("GTK_THEME").map { String(cString: $0) } ?? theme
        prefersDark = named.hasSuffix("-dark") || named.hasSuffix(":dark")
        prefersHighContrast = named.contains("HighContrast") || named.contains("-hc")
        reducesMotion = !bool("gtk-enable-animations")
    }

    private func readPortal() {
        guard let portal else { return }
        if let scheme = portal.number("org.freedesktop.appearance", "color-scheme"), scheme > 0 {
            prefersDark = scheme == 1
        }
        if let contrast = portal.number("org.freedesktop.appearance", "contrast") {
            prefersHighContrast = contrast == 1
        }
        if portal.number("org.freedesktop.appearance", "reduced-motion") == 1 {
            reducesMotion = true
        }
    }

    private func bool(_ property: String) -> Bool {
        var value = GValue()
        g_value_init(&value, cgtk_type_boolean())
        defer { g_value_unset(&value) }
        g_object_get_property(cast(), property, &value)
        return g_value_get_boolean(&value) != 0
    }

    private func string(_ property: String) -> String {
        var value = GValue()
        g_value_init(&value, cgtk_type_string())
        defer { g_value_unset(&value) }
        g_object_get_property(cast(), property, &value)
        return g_value_get_string(&value).map { String(cString: $0) } ?? ""
    }

    private func set(_ property: String, _ isOn: Bool) {
        var value = GValue()
        g_value_init(&value, cgtk_type_boolean())
        g_value_set_boolean(&value, isOn ? 1 : 0)
        g_object_set_property(cast(), property, &value)
        g_value_unset(&value)
    }
}
