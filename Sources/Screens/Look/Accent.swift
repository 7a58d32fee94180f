/// The colour and glyph of a door. A room of somebody's own takes one of the three.
nonisolated enum Accent: String, CaseIterable, Sendable {
    case technologie
    case leiderschap
    case vijfWs = "vijf-ws"

    /// The one a room names; the first for any other name.
    init(room: String) { self = Accent(rawValue: room) ?? .technologie }

    /// Style class on the root of a screen.
    var styleClass: String { "room-" + rawValue }
}
