internal import Observation

/// Runs `update` now, and again one turn of the loop after a change of anything observable it read.
@MainActor
package final class Observer {
    /// Runs once, inside what notes the reading; hands back what is to be done outside it.
    private let read: @MainActor () -> @MainActor () -> Void

    /// What observers that are made inside `update` read counts as well.
    package init(_ update: @escaping @MainActor () -> Void) {
        read = {
            update()
            return {}
        }
        run()
    }

    /// Only what `reading` reads counts; `update` gets what it gave, and may make observers of
    /// its own.
    package init<Value>(
        of reading: @escaping @MainActor () -> Value,
        _ update: @escaping @MainActor (Value) -> Void
    ) {
        read = {
            let value = reading()
            return { update(value) }
        }
        run()
    }

    private func run() {
        let act = withObservationTracking(read) { [weak self] in
            Task { @MainActor in self?.run() }
        }
        act()
    }
}
