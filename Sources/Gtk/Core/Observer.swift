internal import Observation

/// Runs `update` now, and again one turn of the loop after a change of anything observable it read.
@MainActor
package final class Observer {
    private let update: @MainActor () -> Void

    package init(_ update: @escaping @MainActor () -> Void) {
        self.update = update
        run()
    }

    private func run() {
        withObservationTracking(update) { [weak self] in
            Task { @MainActor in self?.run() }
        }
    }
}
