internal import CGtk

/// The desktop's settings portal, `org.freedesktop.portal.Settings`.
final class Portal: Object {
    /// Connects without making anybody wait; `ready` is not called where there is no portal.
    static func connect(_ ready: @escaping @MainActor (Portal) -> Void) {
        let data = Unmanaged.passRetained(Ready(ready)).toOpaque()
        g_dbus_proxy_new_for_bus(
            G_BUS_TYPE_SESSION,
            G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START_AT_CONSTRUCTION,
            nil,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
            nil,
            { _, result, data in
                nonisolated(unsafe) let result = result
                nonisolated(unsafe) let data = data!
                MainActor.assumeIsolated {
                    let ready = Unmanaged<Ready>.fromOpaque(data).takeRetainedValue()
                    guard let proxy = g_dbus_proxy_new_for_bus_finish(result, nil) else { return }
                    let portal = Portal(adopting: OpaquePointer(proxy))
                    if let owner = g_dbus_proxy_get_name_owner(portal.cast()) {
                        g_free(owner)
                        ready.handler(portal)
                    }
                }
            },
            data
        )
    }

    private final class Ready {
        let handler: @MainActor (Portal) -> Void

        init(_ handler: @escaping @MainActor (Portal) -> Void) { self.handler = handler }
    }

    func onChange(_ handler: @escaping @MainActor () -> Void) { connect("g-signal", handler) }

    /// A setting that is a number; nil when the portal does not have it.
    func number(_ namespace: String, _ key: String) -> UInt32? {
        let arguments = g_variant_parse(nil, "('\(namespace)', '\(key)')", nil, nil, nil)
        defer { arguments.map(g_variant_unref) }
        let answer = g_dbus_proxy_call_sync(
            cast(),
            "Read",
            arguments,
            G_DBUS_CALL_FLAGS_NONE,
            500,
            nil,
            nil
        )
        guard var value = answer else { return nil }
        // (v), and in it once more a variant.
        while g_variant_is_container(value) != 0 {
            guard g_variant_n_children(value) > 0 else { break }
            let inner = g_variant_get_child_value(value, 0)!
            g_variant_unref(value)
            value = inner
        }
        defer { g_variant_unref(value) }
        let type = String(cString: g_variant_get_type_string(value))
        return type == "u" ? g_variant_get_uint32(value) : nil
    }
}
