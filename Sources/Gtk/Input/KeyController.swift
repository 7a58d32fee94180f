internal import CGtk

/// Listens to keys that no focused control took, or to all of them before the controls do.
package final class KeyController: Controller {
    package struct Key {
        /// GDK's name: `a`, `1`, `Escape`, `BackSpace`.
        package let name: String
        /// Whether Control, Alt or Super is held down.
        package let hasModifier: Bool
    }

    /// - Parameter comesFirst: whether it gets keys before the control that has the focus.
    package init(comesFirst: Bool = false) {
        super.init(adopting: gtk_event_controller_key_new())
        if comesFirst { gtk_event_controller_set_propagation_phase(pointer, GTK_PHASE_CAPTURE) }
    }

    /// Called with each key; true takes it.
    package func onPressed(_ handler: @escaping @MainActor (Key) -> Bool) {
        connect(
            "key-pressed",
            answering: { (code: UInt32, _: UInt32, state: Flags) in
                let modifiers =
                    GDK_CONTROL_MASK.rawValue | GDK_ALT_MASK.rawValue | GDK_SUPER_MASK.rawValue
                let name = gdk_keyval_name(code).map { String(cString: $0) } ?? ""
                return handler(Key(name: name, hasModifier: state.bits & modifiers != 0))
            }
        )
    }
}
