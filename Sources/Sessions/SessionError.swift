internal import GRDB

/// Why the store could not do what was asked.
package enum SessionError: Error, Hashable, Sendable {
    case diskFull
    /// The file or its folder cannot be written.
    case readOnly
    /// Another program held the file for longer than ``SessionStore/patience``.
    case locked
    /// The file was moved, replaced or deleted while it was in use: nothing written would be found
    /// again. Opening the store anew helps.
    case vanished
    /// There is no session of this id; it was wiped.
    case unknownSession
    /// The event cannot follow the ones in the log. Somebody else went on with the session, or the
    /// caller lost track; reading the session again tells where it is.
    case outOfTurn
    /// The log holds an event of a later version of the program.
    case newer(kind: String)
    /// The file does not hold what it must.
    case damaged
    /// Anything else, with SQLite's extended result code, or the system's error number negated.
    case failed(code: Int)
}

extension SessionError {
    init(_ error: any Error) {
        switch error {
        case let error as SessionError: self = error
        case let error as DatabaseError: self.init(error.extendedResultCode)
        default: self = .failed(code: 0)
        }
    }

    private init(_ code: ResultCode) {
        switch code {
        case .SQLITE_FULL, .SQLITE_IOERR_SHMSIZE: self = .diskFull
        case .SQLITE_READONLY_DBMOVED: self = .vanished
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: self = .readOnly
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_SCHEMA: self = .damaged
        default: self = .failed(code: Int(code.rawValue))
        }
    }
}
