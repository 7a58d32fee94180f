package import CGtk

/// A type that a signal can hand to its handler.
package protocol SignalArgument {
    init(signalValue: UnsafePointer<GValue>)
}

/// A type that a handler can answer a signal with.
package protocol SignalResult {
    func set(signalResult: UnsafeMutablePointer<GValue>)
}

extension Int: SignalArgument {
    package init(signalValue: UnsafePointer<GValue>) { self.init(g_value_get_int(signalValue)) }
}

extension UInt32: SignalArgument {
    package init(signalValue: UnsafePointer<GValue>) { self.init(g_value_get_uint(signalValue)) }
}

extension Double: SignalArgument {
    package init(signalValue: UnsafePointer<GValue>) { self = g_value_get_double(signalValue) }
}

extension String: SignalArgument {
    /// An absent string is an empty one.
    package init(signalValue: UnsafePointer<GValue>) {
        self = g_value_get_string(signalValue).map { String(cString: $0) } ?? ""
    }
}

extension Bool: SignalArgument, SignalResult {
    package init(signalValue: UnsafePointer<GValue>) {
        self = g_value_get_boolean(signalValue) != 0
    }

    package func set(signalResult: UnsafeMutablePointer<GValue>) {
        g_value_set_boolean(signalResult, self ? 1 : 0)
    }
}

/// Bits that a signal hands over, such as the keys held down.
struct Flags: SignalArgument {
    let bits: guint

    init(signalValue: UnsafePointer<GValue>) { bits = g_value_get_flags(signalValue) }
}

/// A value of an enumeration that a signal hands over, as its number.
struct EnumValue: SignalArgument {
    let number: gint

    init(signalValue: UnsafePointer<GValue>) { number = g_value_get_enum(signalValue) }
}

/// An instance that a signal hands over, to be used during the call only.
struct Instance: SignalArgument {
    let pointer: OpaquePointer?

    init(signalValue: UnsafePointer<GValue>) {
        pointer = g_value_get_object(signalValue).map { OpaquePointer($0) }
    }
}

/// An untyped address that a signal hands over, to be used during the call only.
struct Address: SignalArgument {
    let pointer: gpointer?

    init(signalValue: UnsafePointer<GValue>) { pointer = g_value_get_pointer(signalValue) }
}

/// A boxed structure that a signal hands over, to be used during the call only.
struct Boxed: SignalArgument {
    let pointer: gpointer?

    init(signalValue: UnsafePointer<GValue>) { pointer = g_value_get_boxed(signalValue) }
}
