internal import Observation

/// Runs `update` now, and again one turn of the loop after a change of anything observable it read.
///
/// One that is made while another runs has its first run right after that one's: what it reads is
/// its own, and changes of that do not run the other again.
@MainActor
package final class Observer {
    private let update: @MainActor () -> Void

    private static var isRunning = false
    private static var waiting: [Observer] = []

    package init(_ update: @escaping @MainActor () -> Void) {
        self.update = update
        if Self.isRunning { Self.waiting.append(self) } else { run() }
    }

    private func run() {
        Self.isRunning = true
        withObservationTracking(update) { [weak self] in
            Task { @MainActor in self?.run() }
        }
        Self.isRunning = false
        while !Self.waiting.isEmpty { Self.waiting.removeFirst().run() }
    }
}
