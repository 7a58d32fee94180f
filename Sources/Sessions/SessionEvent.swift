/// Something that happened in a session; the log holds these and nothing derived from them.
package enum SessionEvent: Hashable, Sendable {
    /// An option was chosen; on disk before its consequence is drawn.
    case chose(scene: String, option: String)
    /// The consequence was left; the next scene or the ending waits.
    case wentOn
    /// The last choice was taken back.
    case wentBack
    /// “Hier knelt het”: this scene is worth talking about.
    case pinch(scene: String)
    /// The debrief was reached; the session is finished.
    case ended
}

extension SessionEvent {
    /// An event as the columns of the log.
    struct Columns: Hashable, Sendable {
        var kind: String
        var scene: String?
        var option: String?
    }

    var columns: Columns {
        switch self {
        case .chose(let scene, let option): Columns(kind: "chose", scene: scene, option: option)
        case .wentOn: Columns(kind: "wentOn")
        case .wentBack: Columns(kind: "wentBack")
        case .pinch(let scene): Columns(kind: "pinch", scene: scene)
        case .ended: Columns(kind: "ended")
        }
    }

    init(_ columns: Columns) throws(SessionError) {
        switch (columns.kind, columns.scene, columns.option) {
        case ("chose", let scene?, let option?): self = .chose(scene: scene, option: option)
        case ("wentOn", nil, nil): self = .wentOn
        case ("wentBack", nil, nil): self = .wentBack
        case ("pinch", let scene?, nil): self = .pinch(scene: scene)
        case ("ended", nil, nil): self = .ended
        case ("chose", _, _), ("wentOn", _, _), ("wentBack", _, _), ("pinch", _, _),
            ("ended", _, _):
            throw .damaged
        default: throw .newer(kind: columns.kind)
        }
    }
}
