internal import CGtk

/// A value as actions and the session bus carry it.
final class Variant: SignalArgument {
    static var signalType: GType { cgtk_type_variant() }

    private let raw: OpaquePointer?

    /// Takes over a value fresh from a call.
    init(adopting raw: OpaquePointer) { self.raw = raw }

    /// An absent value has no text, no number and no children.
    init(signalValue: UnsafePointer<GValue>) {
        raw = g_value_get_variant(signalValue).map { g_variant_ref($0) }
    }

    deinit { if let raw { g_variant_unref(raw) } }

    /// Empty when it is not a text.
    var string: String {
        guard let raw, type == "s" else { return "" }
        return String(cString: g_variant_get_string(raw, nil))
    }

    /// Nil when it is not an unsigned number of 32 bits.
    var number: UInt32? {
        guard let raw, type == "u" else { return nil }
        return g_variant_get_uint32(raw)
    }

    /// The parts of a tuple, an array or an entry; what is packed in a variant is the value itself.
    var children: [Variant] {
        guard let raw, g_variant_is_container(raw) != 0 else { return [] }
        return (0..<g_variant_n_children(raw)).compactMap { index in
            g_variant_get_child_value(raw, index).map { Variant(adopting: $0).unpacked }
        }
    }

    /// The entries of a dictionary whose keys are texts.
    var entries: [String: Variant] {
        guard type.hasPrefix("a{s") else { return [:] }
        let pairs = children.map { entry in
            let parts = entry.children
            return (parts[0].string, parts[1])
        }
        return Dictionary(pairs) { $1 }
    }

    private var type: String {
        raw.map { String(cString: g_variant_get_type_string($0)) } ?? ""
    }

    private var unpacked: Variant {
        guard let raw, type == "v", let inner = g_variant_get_variant(raw) else { return self }
        return Variant(adopting: inner).unpacked
    }
}
