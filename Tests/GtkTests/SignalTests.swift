internal import CGtk
internal import Testing

@testable import Gtk

extension GtkTests {
    @Suite("A signal brings typed arguments and takes a typed answer")
    struct SignalTests {
        @Test("A signal that does not exist is refused")
        func unknownSignal() async {
            await #expect(processExitsWith: .failure) {
                await MainActor.run { _ = Menu().connect("no-such-signal") {} }
            }
        }

        @Test("A handler that wants more arguments than there are is refused when it is connected")
        func tooManyArguments() async {
            await #expect(processExitsWith: .failure) {
                await MainActor.run {
                    _ = Action("act") {}.connect("activate") { (_: Variant, _: Int) in }
                }
            }
        }

        @Test("A handler that wants an argument of another type is refused when it is connected")
        func wrongArgument() async {
            await #expect(processExitsWith: .failure) {
                await MainActor.run { _ = Action("act") {}.connect("activate") { (_: Double) in } }
            }
        }

        @Test("A handler gets the arguments of a key press, and its answer comes back")
        func keyPress() {
            let keys = KeyController()
            var seen: [String] = []
            keys.onPressed { key in
                seen.append("\(key.name) \(key.hasModifier)")
                return key.name == "Escape"
            }
            #expect(press(keys, UInt32(GDK_KEY_Escape)))
            #expect(!press(keys, UInt32(GDK_KEY_a), GDK_CONTROL_MASK.rawValue))
            #expect(!press(keys, UInt32(GDK_KEY_1), GDK_SHIFT_MASK.rawValue))
            #expect(seen == ["Escape false", "a true", "1 false"])
        }

        @Test("A dropped file arrives as its path, and what is no local file is refused")
        func drop() {
            var paths: [String] = []
            let drop = FileDrop { paths.append($0) }
            #expect(release(drop, "file:///tmp/een%20kamer.yaml"))
            #expect(!release(drop, "https://example.org/kamer.yaml"))
            #expect(paths == ["/tmp/een kamer.yaml"])
        }

        @Test("An action with a value chooses it and remembers it; a disabled one does nothing")
        func actions() {
            var log: [String] = []
            let choice = Action("choice", value: "a") { log.append($0) }
            g_action_activate(choice.pointer, g_variant_new_string("b"))
            #expect(state(choice) == "b")
            choice.setState("c")
            #expect(state(choice) == "c")
            let plain = Action("plain") { log.append("plain") }
            plain.activate()
            plain.isEnabled = false
            plain.activate()
            #expect(log == ["b", "plain"])
        }

        private func press(_ keys: KeyController, _ key: UInt32, _ state: UInt32 = 0) -> Bool {
            emit("key-pressed", on: keys) { values in
                g_value_init(&values[1], cgtk_type_uint())
                g_value_set_uint(&values[1], key)
                g_value_init(&values[2], cgtk_type_uint())
                g_value_init(&values[3], gdk_modifier_type_get_type())
                g_value_set_flags(&values[3], state)
            }
        }

        private func release(_ drop: FileDrop, _ address: String) -> Bool {
            var file = GValue()
            g_value_init(&file, cgtk_type_file())
            defer { g_value_unset(&file) }
            g_value_take_object(&file, gpointer(g_file_new_for_uri(address)))
            return emit("drop", on: drop) { values in
                g_value_init(&values[1], g_value_get_type())
                g_value_set_boxed(&values[1], &file)
                g_value_init(&values[2], cgtk_type_double())
                g_value_init(&values[3], cgtk_type_double())
            }
        }

        /// Emits a signal with three arguments that wants a yes or no.
        private func emit(
            _ signal: String,
            on object: Object,
            arguments: (inout [GValue]) -> Void
        ) -> Bool {
            let type = cgtk_type_of(gpointer(object.pointer))
            var values = [GValue](repeating: GValue(), count: 4)
            g_value_init(&values[0], type)
            g_value_set_object(&values[0], gpointer(object.pointer))
            arguments(&values)
            var answer = GValue()
            g_value_init(&answer, cgtk_type_boolean())
            g_signal_emitv(values, g_signal_lookup(signal, type), 0, &answer)
            for index in values.indices { g_value_unset(&values[index]) }
            return g_value_get_boolean(&answer) != 0
        }

        private func state(_ action: Action) -> String {
            guard let state = g_action_get_state(action.pointer) else { return "" }
            return Variant(adopting: state).string
        }
    }
}
