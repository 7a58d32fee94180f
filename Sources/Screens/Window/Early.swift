internal import Dispatch
internal import Synchronization

/// A value that is worked out on another core while the display is being connected to.
nonisolated final class Early<Value: Sendable>: Sendable {
    private let result: Mutex<Value?> = Mutex(nil)
    private let done = DispatchGroup()

    init(_ work: @escaping @Sendable () -> Value) {
        DispatchQueue.global(qos: .userInitiated).async(group: done) { [self] in
            let value = work()
            result.withLock { $0 = value }
        }
    }

    /// Waits for it, the first time.
    var value: Value {
        done.wait()
        guard let value = result.withLock({ $0 }) else { preconditionFailure("It was awaited") }
        return value
    }
}
