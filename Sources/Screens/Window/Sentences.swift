internal import Foundation
internal import Resources
internal import Sessions

extension SessionError {
    /// What a person can do about it.
    var sentence: String {
        switch self {
        case .diskFull: tr("The disk is full, so this step is not kept. Make some room.")
        case .readOnly: tr("Nothing can be written here, so this step is not kept.")
        case .locked:
            tr("Another window is using the saved sessions, so this step is not kept.")
        case .unknownSession: tr("This session was wiped, so this step is not kept.")
        case .vanished, .outOfTurn, .newer, .damaged, .failed:
            tr("The saved sessions have changed, so this step is not kept.")
        }
    }
}

extension WipeReport {
    /// What is gone.
    var sentence: String {
        guard !isEmpty else { return tr("There was nothing to wipe.") }
        guard isComplete else {
            return tr(
                "The sessions are gone, but traces may remain. Close other windows and wipe again."
            )
        }
        return trn(
            "Wiped: %1 session with %2 choices. No trace of it is left.",
            "Wiped: %1 sessions with %2 choices. No trace of them is left.",
            sessions
        ).filled(String(sessions), String(choices))
    }
}

extension Notice {
    /// Whether it stays on screen until somebody closes it.
    var isTrouble: Bool {
        if case .wiped = self { false } else { true }
    }

    /// What happened to the saved sessions.
    var sentence: String {
        switch self {
        case .setAside(.broken, let path):
            tr("The saved sessions could not be read. They are set aside as %1.")
                .filled(URL(filePath: path).lastPathComponent)
        case .setAside(.newer, let path):
            tr("The saved sessions come from a newer version. They are set aside as %1.")
                .filled(URL(filePath: path).lastPathComponent)
        case .nothingKept:
            tr("Nothing can be written here, so this visit is not kept.")
        case .wiped(let report):
            trn(
                "One session of more than thirty days ago was wiped.",
                "%1 sessions of more than thirty days ago were wiped.",
                report.sessions
            ).filled(String(report.sessions))
        }
    }
}
