internal import CGtk
internal import Glibc
internal import Testing

@testable import Gtk

/// Serves GTK from a test.
enum Loop {
    /// GTK's own stand-in for assistive technology is used, which needs no bus.
    static let hasDisplay = {
        setenv("GTK_A11Y", "test", 1)
        return MainLoop.connectToDisplay()
    }()

    /// Serves GTK, and by awaiting the main actor's other work, until something holds.
    ///
    /// It gives up only after a time that no machine needs.
    static func wait(
        for what: Comment,
        sourceLocation: SourceLocation = #_sourceLocation,
        until holds: () -> Bool
    ) async {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            MainLoop.handlePending()
            if holds() { return }
            try? await Task.sleep(for: .milliseconds(2))
        }
        Issue.record("Waited in vain for: \(what)", sourceLocation: sourceLocation)
    }

    /// Shows `window` and waits until it drew a frame.
    static func show(_ window: Window) async {
        var frames = 0
        window.onFrame {
            frames += 1
            return false
        }
        window.present()
        await wait(for: "a frame of the window") { frames > 0 && window.isMapped }
    }
}
