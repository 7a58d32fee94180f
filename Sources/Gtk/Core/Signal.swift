internal import CGtk

/// Carries a Swift handler inside a `GClosure`; GObject releases it with the connection.
private final class Handler {
    typealias Invoke =
        @MainActor (UnsafeBufferPointer<GValue>, UnsafeMutablePointer<GValue>?) -> Void

    let invoke: Invoke

    init(_ invoke: @escaping Invoke) { self.invoke = invoke }
}

/// One connected handler, kept only by code that must disconnect early.
package struct SignalConnection {
    let id: gulong
}

extension Object {
    /// Calls `handler` at every emission of `signal`, with the signal's arguments after the
    /// instance; it may take fewer than there are.
    ///
    /// The handler lives as long as the instance, so it must capture its owner weakly.
    @discardableResult
    func connect<each Argument: SignalArgument>(
        _ signal: String,
        _ handler: @escaping @MainActor (repeat each Argument) -> Void
    ) -> SignalConnection {
        check(signal, hands: repeat (each Argument).self)
        return connect(signal) { values, _ in
            var arguments = Arguments(values)
            handler(repeat (each Argument)(signalValue: arguments.next()))
        }
    }

    /// The same for a signal that wants an answer.
    @discardableResult
    func connect<each Argument: SignalArgument, Result: SignalResult>(
        _ signal: String,
        answering handler: @escaping @MainActor (repeat each Argument) -> Result
    ) -> SignalConnection {
        check(signal, hands: repeat (each Argument).self)
        return connect(signal) { values, result in
            var arguments = Arguments(values)
            let answer = handler(repeat (each Argument)(signalValue: arguments.next()))
            if let result { answer.set(signalResult: result) }
        }
    }

    /// Ends a connection, unless it ended already.
    package func disconnect(_ connection: SignalConnection) {
        guard g_signal_handler_is_connected(gpointer(pointer), connection.id) != 0 else { return }
        g_signal_handler_disconnect(gpointer(pointer), connection.id)
    }

    /// Stops the program when `signal` does not begin with arguments of these types.
    private func check<each Argument: SignalArgument>(
        _ signal: String,
        hands argument: repeat (each Argument).Type
    ) {
        var wanted: [GType] = []
        repeat wanted.append((each argument).signalType)
        if wanted.isEmpty { return }
        var id: guint = 0
        var query = GSignalQuery()
        g_signal_parse_name(signal, cgtk_type_of(gpointer(pointer)), &id, nil, 0)
        g_signal_query(id, &query)
        precondition(wanted.count <= query.n_params, "\(signal) has \(query.n_params) arguments")
        for (index, type) in wanted.enumerated() {
            // The lowest bit says how long the value lives.
            let found = g_type_fundamental(query.param_types[index] & ~1)
            precondition(found == type, "Argument \(index) of \(signal) has another type")
        }
    }

    private func connect(_ signal: String, _ invoke: @escaping Handler.Invoke) -> SignalConnection {
        let data = Unmanaged.passRetained(Handler(invoke)).toOpaque()
        let closure = given(g_closure_new_simple(guint(MemoryLayout<GClosure>.size), data))
        g_closure_add_finalize_notifier(closure, data) { data, _ in
            Unmanaged<Handler>.fromOpaque(given(data)).release()
        }
        g_closure_set_marshal(closure) { closure, result, count, values, _, _ in
            nonisolated(unsafe) let result = result
            nonisolated(unsafe) let values = UnsafeBufferPointer(start: values, count: Int(count))
            nonisolated(unsafe) let data = given(closure?.pointee.data)
            MainActor.assumeIsolated {
                Unmanaged<Handler>.fromOpaque(data).takeUnretainedValue().invoke(values, result)
            }
        }
        let id = g_signal_connect_closure(gpointer(pointer), signal, closure, 0)
        precondition(id != 0, "There is no signal \(signal)")
        return SignalConnection(id: id)
    }
}

/// The arguments of one emission, in order; the first value is the instance itself.
private struct Arguments {
    private let values: UnsafeBufferPointer<GValue>
    private var position = 0

    init(_ values: UnsafeBufferPointer<GValue>) { self.values = values }

    mutating func next() -> UnsafePointer<GValue> {
        position += 1
        return given(values.baseAddress) + position
    }
}
