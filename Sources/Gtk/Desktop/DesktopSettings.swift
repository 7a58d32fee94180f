internal import CGtk

/// What the desktop prefers, as far as it tells: colours, contrast and motion.
///
/// GTK's own settings come first. The settings portal decides about dark and light where somebody
/// chose one there, and adds contrast and motion; both tell changes as they happen.
@MainActor
package final class DesktopSettings {
    package private(set) var prefersDark = false
    package private(set) var prefersHighContrast = false
    package private(set) var reducesMotion = false

    private let gtk: Defaults
    private var connections: [SignalConnection] = []
    private var portal: Portal?
    /// What the portal said last, by key; empty where it is silent.
    private var appearance: [String: UInt32] = [:]
    private let changed: @MainActor () -> Void

    /// - Parameter changed: called after every change; also soon after the start, when the portal
    ///   says something else than GTK.
    package init?(changed: @escaping @MainActor () -> Void) {
        guard let gtk = Defaults.shared else { return nil }
        self.gtk = gtk
        self.changed = changed
        update()
        for property in ["gtk-theme-name", "gtk-enable-animations"] {
            connections.append(gtk.connect("notify::" + property) { [weak self] in self?.update() })
        }
        Portal.connect { [weak self] portal in
            guard let self else { return }
            self.portal = portal
            portal.onChange(in: Self.appearance) { [weak self] in self?.readPortal() }
            readPortal()
        }
    }

    isolated deinit { connections.forEach(gtk.disconnect) }

    /// Whether widgets that GTK draws by itself are dark.
    package func setDark(_ isDark: Bool) {
        gtk.set("gtk-application-prefer-dark-theme", isDark)
    }

    private static let appearance = "org.freedesktop.appearance"

    private func readPortal() {
        portal?.read(Self.appearance) { [weak self] numbers in
            self?.appearance = numbers
            self?.update()
        }
    }

    private func update() {
        let before = (prefersDark, prefersHighContrast, reducesMotion)
        let theme = getenv("GTK_THEME").map { String(cString: $0) } ?? gtk.string("gtk-theme-name")
        prefersDark =
            switch appearance["color-scheme"] {
            case 1: true
            case 2: false
            default: theme.hasSuffix("-dark") || theme.hasSuffix(":dark")
            }
        prefersHighContrast =
            appearance["contrast"] == 1 || theme.contains("HighContrast") || theme.contains("-hc")
        reducesMotion = appearance["reduced-motion"] == 1 || !gtk.bool("gtk-enable-animations")
        if before != (prefersDark, prefersHighContrast, reducesMotion) { changed() }
    }
}

/// GTK's own settings, of which there is one set for all.
private final class Defaults: Object {
    static var shared: Defaults? {
        gtk_settings_get_default().map { Object.existing($0) as? Defaults ?? Defaults(sharing: $0) }
    }

    func bool(_ property: String) -> Bool {
        var value = GValue()
        g_value_init(&value, cgtk_type_boolean())
        defer { g_value_unset(&value) }
        g_object_get_property(cast(), property, &value)
        return g_value_get_boolean(&value) != 0
    }

    func string(_ property: String) -> String {
        var value = GValue()
        g_value_init(&value, cgtk_type_string())
        defer { g_value_unset(&value) }
        g_object_get_property(cast(), property, &value)
        return g_value_get_string(&value).map { String(cString: $0) } ?? ""
    }

    func set(_ property: String, _ isOn: Bool) {
        var value = GValue()
        g_value_init(&value, cgtk_type_boolean())
        g_value_set_boolean(&value, isOn ? 1 : 0)
        g_object_set_property(cast(), property, &value)
        g_value_unset(&value)
    }
}
