internal import Resources
internal import Foundation
internal import GRDB
internal import ScenarioEngine

extension Session {
    init(_ row: Row) throws(SessionError) {
        let kind: String = try row.value("sourceKind")
        let place: String = try row.value("source")
        guard let id = UUID(uuidString: try row.value("id")),
            let variant = CompiledScenario.Variant(rawValue: try row.value("variant")),
            let begun = Day(try row.value("begun", as: String.self)),
            let lastUsed = Day(try row.value("lastUsed", as: String.self))
        else { throw .damaged }
        self.init(
            id: id,
            pseudonym: try row.value("pseudonym"),
            scenario: try row.value("scenario"),
            version: try row.value("version"),
            digest: try row.value("digest"),
            variant: variant,
            seed: UInt64(bitPattern: try row.value("seed")),
            source: kind == "file" ? .file(place) : .bundled(place),
            title: try row.value("title"),
            begun: begun,
            lastUsed: lastUsed,
            isKept: try row.value("isKept")
        )
    }

    /// Adds the session as the one used last.
    func insert(into db: Database) throws {
        let (kind, place) =
            switch source {
            case .bundled(let name): ("bundled", name)
            case .file(let path): ("file", path)
            }
        try db.execute(
            sql: """
                INSERT INTO session (id, pseudonym, scenario, version, digest, variant, seed,
                    sourceKind, source, title, begun, lastUsed, isKept, lastTurn)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    (SELECT coalesce(max(lastTurn), 0) + 1 FROM session))
                """,
            arguments: [
                id.text, pseudonym, scenario, version, digest, variant.rawValue,
                Int64(bitPattern: seed), kind, place, title, begun.description,
                lastUsed.description, isKept,
            ]
        )
    }
}

extension Row {
    /// A column of a type; `damaged` for anything else, where GRDB's subscript would stop the
    /// program.
    func value<Value: DatabaseValueConvertible>(
        _ column: String,
        as type: Value.Type = Value.self
    ) throws(SessionError) -> Value {
        guard let value: Value = try valueIfAny(column) else { throw .damaged }
        return value
    }

    /// The same for a column that may be empty.
    func valueIfAny<Value: DatabaseValueConvertible>(_ column: String)
        throws(SessionError) -> Value?
    {
        guard hasColumn(column) else { throw .damaged }
        let stored: DatabaseValue = self[column]
        if stored.isNull { return nil }
        guard let value = Value.fromDatabaseValue(stored) else { throw .damaged }
        return value
    }
}
