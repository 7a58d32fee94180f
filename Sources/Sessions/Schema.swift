internal import GRDB

/// The tables and their rules. The file refuses what the program must never write, so that a fault
/// elsewhere cannot spoil a log.
enum Schema {
    /// “Dlmk”, as `file` and others read it in the header.
    static let applicationID: Int32 = 0x446C_6D6B
    /// Raised with every migration; in the header as `user_version`.
    static let version: Int32 = 1

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: firstTables)
            try db.execute(sql: firstRules)
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        return migrator
    }

    /// The statements that made everything in a database, to compare one with another.
    static func statements(_ db: Database) throws -> Set<String> {
        try String.fetchSet(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
    }

    /// `lastTurn` orders sessions by use without a time: each use takes the next number. A modifier
    /// makes SQLite turn 30 February into the date it would be, so that it shows.
    private static let firstTables = """
        CREATE TABLE session (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
            pseudonym TEXT NOT NULL CHECK (pseudonym LIKE '_% _%'),
            scenario TEXT NOT NULL,
            version INTEGER NOT NULL,
            digest TEXT NOT NULL
                CHECK (length(digest) = 16 AND digest NOT GLOB '*[^0-9a-f]*'),
            variant TEXT NOT NULL CHECK (variant IN ('full', 'sprint')),
            seed INTEGER NOT NULL,
            sourceKind TEXT NOT NULL CHECK (sourceKind IN ('bundled', 'file')),
            source TEXT NOT NULL CHECK (source <> ''),
            title TEXT NOT NULL,
            begun TEXT NOT NULL CHECK (begun IS date(begun, '+0 days')),
            lastUsed TEXT NOT NULL CHECK (lastUsed IS date(lastUsed, '+0 days')),
            lastTurn INTEGER NOT NULL,
            isKept INTEGER NOT NULL DEFAULT 0 CHECK (isKept IN (0, 1))
        ) STRICT;
        CREATE TABLE event (
            session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
            sequence INTEGER NOT NULL CHECK (sequence >= 1),
            kind TEXT NOT NULL CHECK (kind <> ''),
            scene TEXT,
            option TEXT,
            PRIMARY KEY (session, sequence),
            CHECK (kind <> 'chose' OR (scene IS NOT NULL AND option IS NOT NULL)),
            CHECK (kind <> 'pinch' OR (scene IS NOT NULL AND option IS NULL)),
            CHECK (kind NOT IN ('wentOn', 'wentBack', 'ended')
                OR (scene IS NULL AND option IS NULL))
        ) STRICT, WITHOUT ROWID;
        """

    /// When a session is deleted, its row is gone before its events are.
    private static let firstRules = """
        CREATE TRIGGER eventIsNext BEFORE INSERT ON event
        WHEN NEW.sequence IS NOT
            (SELECT coalesce(max(sequence), 0) + 1 FROM event WHERE session = NEW.session)
        BEGIN SELECT RAISE(ABORT, 'an event takes the next sequence number'); END;

        CREATE TRIGGER eventStays BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;

        CREATE TRIGGER eventGoesWithItsSession BEFORE DELETE ON event
        WHEN EXISTS (SELECT 1 FROM session WHERE number = OLD.session)
        BEGIN SELECT RAISE(ABORT, 'an event goes only with its session'); END;

        CREATE TRIGGER sessionStays BEFORE UPDATE OF
            number, id, pseudonym, scenario, version, digest, variant, seed, sourceKind, source,
            title, begun ON session
        BEGIN SELECT RAISE(ABORT, 'what a session began with never changes'); END;
        """
}
