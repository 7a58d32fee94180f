/// A fact about opening the store that somebody should be told.
package enum Notice: Hashable, Sendable {
    /// A file that could not be used lies at this path now, and a fresh one was begun.
    case setAside(SetAsideReason, path: String)
    /// Sessions live in memory only and are gone when the program ends.
    case nothingKept(SessionError)
    /// Sessions and set-aside files older than ``SessionStore/retention`` days are gone.
    case wiped(WipeReport)
}

package enum SetAsideReason: Hashable, Sendable {
    case broken
    /// Written by a later version of the program, with this version of the file.
    case newer(version: Int)
}

/// What wiping took away.
package struct WipeReport: Hashable, Sendable {
    package internal(set) var sessions = 0
    /// Choices made in those sessions, taken back or not.
    package internal(set) var choices = 0
    /// Files that had been set aside earlier, with what belongs to them counted as one.
    package internal(set) var setAsideFiles = 0
    /// Whether the files hold no trace of it any more. If not, another program uses them or the
    /// disk refused; wiping again finishes it.
    package internal(set) var isComplete = true

    /// Whether there was nothing to take away.
    package var isEmpty: Bool { sessions == 0 && setAsideFiles == 0 }
}
