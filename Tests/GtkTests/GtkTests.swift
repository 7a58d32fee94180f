internal import Testing

@testable import Gtk

/// All that touches GTK is in here, since GTK has one thread: the main actor's.
@Suite(
    "The wrappers over GTK",
    .serialized,
    .enabled("There is no display; ./install --test starts one.") { await Loop.hasDisplay }
)
struct GtkTests {}
