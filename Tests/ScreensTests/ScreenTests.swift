internal import Gtk
internal import Testing

/// Everything that draws shares one connection to the display, so it runs one after the other.
@MainActor
@Suite(.serialized, .enabled("There is no display") { await MainLoop.connectToDisplay() })
struct ScreenTests {}
