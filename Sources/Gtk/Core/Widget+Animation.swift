internal import CGtk

extension Widget {
    /// Calls `step` with each frame, from 0 to 1, and ends when the widget goes.
    ///
    /// - Parameters:
    ///   - delay: milliseconds before the first step.
    ///   - milliseconds: of the movement; 0 takes the last step at once.
    ///   - step: must hold the widget weakly; gets the share of the time that has passed.
    package func animate(
        after delay: Int = 0,
        milliseconds: Int,
        _ step: @escaping @MainActor (Double) -> Void
    ) {
        guard milliseconds > 0 else { return step(1) }
        let animation = Animation(delay: delay, milliseconds: milliseconds, step)
        gtk_widget_add_tick_callback(
            widget,
            { _, clock, data in
                let now = gdk_frame_clock_get_frame_time(clock)
                nonisolated(unsafe) let data = given(data)
                return MainActor.assumeIsolated {
                    let animation = Unmanaged<Animation>.fromOpaque(data).takeUnretainedValue()
                    return animation.advance(to: now) ? 1 : 0
                }
            },
            Unmanaged.passRetained(animation).toOpaque(),
            { data in Unmanaged<Animation>.fromOpaque(given(data)).release() }
        )
    }

    @MainActor
    private final class Animation {
        private let delay: Int
        private let length: Int
        private let step: @MainActor (Double) -> Void
        private var start: Int?

        init(delay: Int, milliseconds: Int, _ step: @escaping @MainActor (Double) -> Void) {
            self.delay = Int(delay) * 1000
            length = Int(milliseconds) * 1000
            self.step = step
        }

        /// Whether there is more to come.
        func advance(to now: Int) -> Bool {
            let began = start ?? now
            start = began
            let passed = now - began - delay
            guard passed >= 0 else { return true }
            let share = min(1, Double(passed) / Double(length))
            step(share)
            return share < 1
        }
    }
}
