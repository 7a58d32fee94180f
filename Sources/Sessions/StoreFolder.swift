internal import Foundation

/// The folder of the sessions: which files are there, and who may read them.
struct StoreFolder: Sendable {
    let path: String

    static let databaseName = "sessions.sqlite"
    /// What SQLite appends to the name of a database for the files beside it; first the database.
    static let suffixes = ["", "-wal", "-shm", "-journal"]

    var database: String { path + "/" + Self.databaseName }

    /// Makes the folder where it is missing, readable for its owner only.
    func prepare() throws(SessionError) {
        try Self.make(path)
        var status = stat()
        guard stat(path, &status) == 0 else { throw .system(errno) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .readOnly }
        Self.closeToOthers(path, keeping: 0o700)
    }

    /// Takes away every right but these, and gives none.
    private static func closeToOthers(_ path: String, keeping rights: mode_t) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o777 & ~rights != 0 else { return }
        chmod(path, status.st_mode & rights)
    }

    private static func make(_ folder: String) throws(SessionError) {
        guard mkdir(folder, 0o700) != 0, errno != EEXIST else { return }
        let parent = (folder as NSString).deletingLastPathComponent
        guard errno == ENOENT, !parent.isEmpty, parent != folder else { throw .system(errno) }
        try make(parent)
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .system(errno) }
    }

    /// Whether SQLite would take what is here for less than it was, without a word: something that
    /// is no file, a log without its database, or half a page at the end. Looks without opening.
    var isInDisorder: Bool {
        var sizes: [Int] = []
        for suffix in Self.suffixes {
            var status = stat()
            let isThere = stat(database + suffix, &status) == 0
            guard !isThere || status.st_mode & S_IFMT == S_IFREG else { return true }
            sizes.append(isThere ? Int(status.st_size) : 0)
        }
        let (size, log, journal) = (sizes[0], sizes[1], sizes[3])
        // With a log or a journal, SQLite mends a page that was cut short.
        return size == 0 ? log > 0 : log == 0 && journal == 0 && size % Self.smallestPage != 0
    }

    private static let smallestPage = 512

    /// Makes sure that the database is there, if only as an empty file, and readable for its owner
    /// only. SQLite gives the files beside it the same permissions.
    func makeDatabasePrivate() throws(SessionError) {
        let file = Glibc.open(database, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        if file >= 0 {
            close(file)
        } else if errno == EEXIST {
            // Never opened here: closing it would let go of the locks of another store.
            for suffix in Self.suffixes { Self.closeToOthers(database + suffix, keeping: 0o600) }
        } else {
            throw .system(errno)
        }
    }

    /// Whether the system lets this process write the database and beside it.
    var isWritable: Bool {
        access(database, R_OK | W_OK) == 0 && access(path, W_OK | X_OK) == 0
    }

    /// Removes the database and what is beside it, for a store that could not use them; false when
    /// something is left.
    func removeDatabase() -> Bool {
        for suffix in Self.suffixes { unlink(database + suffix) }
        return Self.suffixes.allSatisfy { access(database + $0, F_OK) != 0 }
    }
}

extension SessionError {
    static func system(_ code: Int32) -> SessionError {
        switch code {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS, EACCES, EPERM, ENOTDIR, EEXIST: .readOnly
        default: .failed(code: -Int(code))
        }
    }
}
