package import CGtk

/// A type that a signal can hand to its handler.
package protocol SignalArgument {
    /// The fundamental type that it is in a signal's description.
    static var signalType: GType { get }

    init(signalValue: UnsafePointer<GValue>)
}

/// A type that a handler can answer a signal with.
package protocol SignalResult {
    func set(signalResult: UnsafeMutablePointer<GValue>)
}

extension Int: SignalArgument {
    package static var signalType: GType { cgtk_type_int() }

    package init(signalValue: UnsafePointer<GValue>) { self.init(g_value_get_int(signalValue)) }
}

extension UInt32: SignalArgument {
    package static var signalType: GType { cgtk_type_uint() }

    package init(signalValue: UnsafePointer<GValue>) { self.init(g_value_get_uint(signalValue)) }
}

extension Double: SignalArgument {
    package static var signalType: GType { cgtk_type_double() }

    package init(signalValue: UnsafePointer<GValue>) { self = g_value_get_double(signalValue) }
}

extension String: SignalArgument {
    package static var signalType: GType { cgtk_type_string() }

    /// An absent string is an empty one.
    package init(signalValue: UnsafePointer<GValue>) {
        self = g_value_get_string(signalValue).map { String(cString: $0) } ?? ""
    }
}

extension Bool: SignalArgument, SignalResult {
    package static var signalType: GType { cgtk_type_boolean() }

    package init(signalValue: UnsafePointer<GValue>) {
        self = g_value_get_boolean(signalValue) != 0
    }

    package func set(signalResult: UnsafeMutablePointer<GValue>) {
        g_value_set_boolean(signalResult, self ? 1 : 0)
    }
}

/// Bits that a signal hands over, such as the keys held down.
struct Flags: SignalArgument {
    static var signalType: GType { cgtk_type_flags() }

    let bits: guint

    init(signalValue: UnsafePointer<GValue>) { bits = g_value_get_flags(signalValue) }
}

/// A value of an enumeration that a signal hands over, as its number.
struct EnumValue: SignalArgument {
    static var signalType: GType { cgtk_type_enum() }

    let number: gint

    init(signalValue: UnsafePointer<GValue>) { number = g_value_get_enum(signalValue) }
}

/// An instance that a signal hands over, to be used during the call only.
struct Instance: SignalArgument {
    static var signalType: GType { cgtk_type_object() }

    let pointer: OpaquePointer?

    init(signalValue: UnsafePointer<GValue>) {
        pointer = g_value_get_object(signalValue).map { OpaquePointer($0) }
    }
}

/// An untyped address that a signal hands over, to be used during the call only.
struct Address: SignalArgument {
    static var signalType: GType { cgtk_type_pointer() }

    let pointer: gpointer?

    init(signalValue: UnsafePointer<GValue>) { pointer = g_value_get_pointer(signalValue) }
}

/// A boxed structure that a signal hands over, to be used during the call only.
struct Boxed: SignalArgument {
    static var signalType: GType { cgtk_type_boxed() }

    let pointer: gpointer?

    init(signalValue: UnsafePointer<GValue>) { pointer = g_value_get_boxed(signalValue) }
}
