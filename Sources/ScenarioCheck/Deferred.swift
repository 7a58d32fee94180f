internal import Dispatch
internal import Synchronization

/// A value that is worked out when asked for or when ``run()`` comes by, whichever is first.
final class Deferred<Value: Sendable>: Sendable {
    private let work: @Sendable () -> Value
    private let known = Mutex<Value?>(nil)

    init(_ work: @escaping @Sendable () -> Value) {
        self.work = work
    }

    @Sendable
    func run() {
        _ = value
    }

    var value: Value {
        known.withLock { known in
            if let known { return known }
            let value = work()
            known = value
            return value
        }
    }
}

/// Runs every task, as many at a time as there are cores, and returns when all are done.
@Sendable
func onAllCores(_ tasks: [@Sendable () -> Void]) {
    DispatchQueue.concurrentPerform(iterations: tasks.count) { tasks[$0]() }
}
