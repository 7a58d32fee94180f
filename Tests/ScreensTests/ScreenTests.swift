internal import Gtk
internal import Testing

/// Everything that draws shares one connection to the display, so it runs one after the other.
@MainActor
@Suite(.serialized, .enabled(if: MainLoop.connectToDisplay(), "There is no display"))
struct ScreenTests {}
