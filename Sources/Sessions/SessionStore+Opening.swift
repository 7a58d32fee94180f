package import Resources
internal import GRDB

extension SessionStore {
    package struct Opening: Sendable {
        package let store: SessionStore
        /// In the order in which things happened; usually none.
        package let notices: [Notice]
    }

    private enum Fault: Error {
        case setAside(SetAsideReason)
        /// The file may be good, but cannot be used now.
        case unusable(SessionError)
    }

    /// Opens the store of a folder, which is made if need be, and wipes what is too old.
    ///
    /// Never fails: see ``Notice`` for what may have happened instead.
    package static func open(in path: String, today: Day) -> Opening {
        open(in: path, today: today, patience: patience)
    }

    static func open(in path: String, today: Day, patience: Double) -> Opening {
        let folder = StoreFolder(path: path)
        var notices: [Notice] = []
        do throws(SessionError) {
            try folder.prepare()
            let lock = FolderLock(path, patience: patience)
            defer { withExtendedLifetime(lock) {} }
            let store = try onDisk(
                folder,
                configuration(patience),
                today: today,
                notices: &notices
            )
            // What cannot be wiped now is wiped the next time.
            let report = try? store.wipe(lastUsedBefore: today.adding(days: -retention))
            if let report, !report.isEmpty { notices.append(.wiped(report)) }
            return Opening(store: store, notices: notices)
        } catch {
            notices.append(.nothingKept(error))
            return Opening(store: inMemory(folder), notices: notices)
        }
    }

    private static func onDisk(
        _ folder: StoreFolder,
        _ configuration: Configuration,
        today: Day,
        notices: inout [Notice]
    ) throws(SessionError) -> SessionStore {
        do throws(Fault) {
            return try connect(folder, configuration)
        } catch {
            switch error {
            case .unusable(let error): throw error
            case .setAside(let reason):
                let path = try folder.setAside(reason, today: today)
                notices.append(.setAside(reason, path: path))
            }
        }
        do throws(Fault) {
            return try connect(folder, configuration)
        } catch {
            switch error {
            case .unusable(let error): throw error
            case .setAside: throw .damaged
            }
        }
    }

    private static func connect(_ folder: StoreFolder, _ configuration: Configuration)
        throws(Fault) -> SessionStore
    {
        guard !folder.isInDisorder else { throw .setAside(.broken) }
        do throws(SessionError) {
            try folder.makeDatabasePrivate()
        } catch {
            throw .unusable(error)
        }
        do {
            let queue = try DatabaseQueue(path: folder.database, configuration: configuration)
            do {
                try prepare(queue)
            } catch {
                try? queue.close()
                throw error
            }
            let files = [folder.database, folder.database + "-wal"].compactMap(FileIdentity.init)
            return SessionStore(queue: queue, folder: folder, files: files)
        } catch {
            throw fault(error, folder)
        }
    }

    private static func inMemory(_ folder: StoreFolder) -> SessionStore {
        do {
            let queue = try DatabaseQueue(configuration: configuration(patience))
            try Schema.migrator.migrate(queue)
            return SessionStore(queue: queue, folder: folder, files: [])
        } catch {
            fatalError("SQLite cannot make a database in memory: \(error)")
        }
    }

    private static func configuration(_ patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA recursive_triggers = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    """
            )
        }
        return configuration
    }

    /// Examines the file, then brings it to the current version and writes to it once, so that a
    /// full disk shows now and not at the first choice.
    private static func prepare(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in
            try examine(db)
            // Not by GRDB's configuration, which would loosen `synchronous` along with it.
            try db.execute(sql: "PRAGMA journal_mode = WAL")
        }
        try Schema.migrator.migrate(queue)
        let wanted = try {
            let model = try DatabaseQueue()
            try Schema.migrator.migrate(model)
            return try model.read(Schema.statements)
        }()
        try queue.write { db in
            guard try Schema.statements(db) == wanted else { throw Fault.setAside(.broken) }
            try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
        }
    }

    /// Reads only: a file of another version or program stays as it is.
    private static func examine(_ db: Database) throws {
        let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let isEmpty = try Schema.statements(db).isEmpty
        guard application == Schema.applicationID || (application == 0 && isEmpty) else {
            throw Fault.setAside(.broken)
        }
        guard version <= Schema.version else {
            throw Fault.setAside(.newer(version: Int(version)))
        }
        guard try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"],
            try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
        else { throw Fault.setAside(.broken) }
    }

    private static func fault(_ error: any Error, _ folder: StoreFolder) -> Fault {
        if let fault = error as? Fault { return fault }
        let reason = SessionError(error)
        switch reason {
        case .damaged: return .setAside(.broken)
        // SQLite also says so of a file whose header names a way of writing it does not know.
        case .readOnly where isReadOnly(error) && folder.isWritable: return .setAside(.broken)
        case .failed where isOfContent(error): return .setAside(.broken)
        default: return .unusable(reason)
        }
    }

    private static func isReadOnly(_ error: any Error) -> Bool {
        (error as? DatabaseError)?.resultCode == .SQLITE_READONLY
    }

    /// Whether the error comes from what the file holds, not from the disk or the memory.
    private static func isOfContent(_ error: any Error) -> Bool {
        switch (error as? DatabaseError)?.resultCode {
        case .SQLITE_CONSTRAINT?, .SQLITE_MISMATCH?, .SQLITE_TOOBIG?, .SQLITE_RANGE?,
            .SQLITE_FORMAT?, .SQLITE_EMPTY?:
            true
        default: false
        }
    }
}
