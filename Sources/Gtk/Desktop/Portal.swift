internal import CGtk

/// The desktop's settings portal, `org.freedesktop.portal.Settings`. Nothing here waits for it.
final class Portal: Object {
    /// Connects to the session bus; `ready` is not called where there is none.
    static func connect(_ ready: @escaping @MainActor (Portal) -> Void) {
        g_dbus_proxy_new_for_bus(
            G_BUS_TYPE_SESSION,
            .init(
                rawValue: G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START_AT_CONSTRUCTION.rawValue
                    | G_DBUS_PROXY_FLAGS_DO_NOT_LOAD_PROPERTIES.rawValue
            ),
            nil,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
            nil,
            whenDone,
            Completion.retained { _, result in
                guard let proxy = g_dbus_proxy_new_for_bus_finish(result, nil) else { return }
                ready(Portal(adopting: OpaquePointer(proxy)))
            }
        )
    }

    /// Calls `handler` when a setting of `namespace` changed.
    func onChange(in namespace: String, _ handler: @escaping @MainActor () -> Void) {
        connect("g-signal") { (_: String, name: String, parameters: Variant) in
            if name == "SettingChanged", parameters.children.first?.string == namespace {
                handler()
            }
        }
    }

    /// Asks for the settings of `namespace` that are numbers. The portal is started if need be;
    /// without any, `received` is not called.
    func read(_ namespace: String, _ received: @escaping @MainActor ([String: UInt32]) -> Void) {
        var argument: OpaquePointer? = namespace.withCString { name in
            var names: [UnsafePointer<CChar>?] = [name]
            return g_variant_new_strv(&names, 1)
        }
        g_dbus_proxy_call(
            cast(),
            "ReadAll",
            g_variant_new_tuple(&argument, 1),
            G_DBUS_CALL_FLAGS_NONE,
            -1,
            nil,
            whenDone,
            Completion.retained { proxy, result in
                guard let answer = g_dbus_proxy_call_finish(.init(proxy), result, nil) else {
                    return
                }
                let settings = Variant(adopting: answer).children.first?.entries[namespace]
                received(settings?.entries.compactMapValues(\.number) ?? [:])
            }
        )
    }

    /// What is to be done when a call is over.
    fileprivate final class Completion {
        typealias Body = @MainActor (_ source: OpaquePointer?, _ result: OpaquePointer?) -> Void

        let body: Body

        private init(_ body: @escaping Body) { self.body = body }

        static func retained(_ body: @escaping Body) -> gpointer {
            Unmanaged.passRetained(Completion(body)).toOpaque()
        }
    }
}

/// GIO's word that a call is over.
private let whenDone: GAsyncReadyCallback = { source, result, data in
    nonisolated(unsafe) let source = OpaquePointer(source)
    nonisolated(unsafe) let result = result
    nonisolated(unsafe) let data = given(data)
    MainActor.assumeIsolated {
        Unmanaged<Portal.Completion>.fromOpaque(data).takeRetainedValue().body(source, result)
    }
}
