internal import CGtk
internal import Dispatch  // links libdispatch, which has the two functions

/// GLib's main loop, made to run the main actor's jobs as well.
@MainActor
package enum MainLoop {
    private static var isBridged = false

    /// Lets GLib's loop drain the main dispatch queue, where the main actor's jobs wait.
    ///
    /// CoreFoundation's run loop does the same: the queue announces work on an event descriptor,
    /// which has to be read before the queue is drained, or it stays ready and the loop spins.
    package static func bridgeMainQueue() {
        guard !isBridged else { return }
        isBridged = true
        g_unix_fd_add(
            _dispatch_get_main_queue_handle_4CF(),
            G_IO_IN,
            { descriptor, _, _ in
                var announcements: UInt64 = 0
                read(descriptor, &announcements, MemoryLayout.size(ofValue: announcements))
                _dispatch_main_queue_callback_4CF(nil)
                return 1  // G_SOURCE_CONTINUE
            },
            nil
        )
    }

    /// Connects to the display; false when there is none.
    package static func connectToDisplay() -> Bool {
        leaveLocaleAlone()
        return gtk_init_check() != 0
    }

    /// The program sets the locale itself, also one that is not installed, on which GTK gives up.
    static func leaveLocaleAlone() {
        if gtk_is_initialized() == 0 { gtk_disable_setlocale() }
    }

    /// Handles what is waiting, and returns at once.
    package static func handlePending() {
        while g_main_context_iteration(nil, 0) != 0 {}
    }

    /// Calls `handler` when the system asks the program to stop (SIGTERM, SIGINT, SIGHUP).
    package static func onStopRequest(_ handler: @escaping @MainActor () -> Void) {
        // A program that was started from a thread that blocks signals blocks them too.
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGTERM, SIGINT, SIGHUP] {
            sigaddset(&signals, signal)
            let data = Unmanaged.passRetained(StopHandler(handler)).toOpaque()
            g_unix_signal_add(
                signal,
                { data in
                    nonisolated(unsafe) let data = given(data)
                    MainActor.assumeIsolated {
                        Unmanaged<StopHandler>.fromOpaque(data).takeUnretainedValue().handler()
                    }
                    return 1
                },
                data
            )
        }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    private final class StopHandler {
        let handler: @MainActor () -> Void

        init(_ handler: @escaping @MainActor () -> Void) { self.handler = handler }
    }
}
