import ClinicalRecord
import Findings
import GRDB
import RecordStore

/// Reads entries on one connection, in one transaction; checks the hash of every resource (W13).
final class EntryRows {
    private static let columns = """
        SELECT e.id, e.person, e.kind, e.version, e.keys, e.statements, e.conflicts, e.uuid, e.hash, e.json,
            s.resource, s.record, s.source, s.delivery, s.byte, s.line, s.path, s.event, s.hash, s.json
        FROM entry e JOIN statement s ON s.id = e.id
        """

    private let connection: Database
    private let one: SQLStatement
    private let statement: SQLStatement
    private var kinds: [Int64: String] = [:]
    private var sources: [Int64: String] = [:]
    private var records: [Int64: String] = [:]

    init(_ connection: Database) throws {
        self.connection = connection
        one = try SQLStatement(connection, Self.columns + " WHERE e.id = ?")
        statement = try SQLStatement(
            connection,
            """
            SELECT resource, record, source, delivery, byte, line, path, event, hash, json FROM statement WHERE id = ?
            """
        )
    }

    /// The entry under a key.
    func entry(_ key: Int64) throws -> HeldEntry? { try one.first(.int(key)) { try read($0) } }

    /// All entries of a person, in the order of their keys.
    func entries(of person: Int64) throws -> [HeldEntry] {
        var entries: [HeldEntry] = []
        // The listing index gives them by kind; the order of keys is the order on disk.
        try SQLStatement(connection, Self.columns + " WHERE e.person = ? ORDER BY e.id")
            .rows(.int(person)) { entries.append(try read($0)) }
        return entries
    }

    private func read(_ row: SQLRow) throws -> HeldEntry {
        let kind = try kind(row.int(2))
        let first = try source(row, kind: kind, from: 10)
        var statements = [first]
        for key in row.optionalBlob(5).map(PackedList.numbers) ?? [] {
            guard let next = try statement.first(.int(key), read: { try source($0, kind: kind, from: 0) }) else {
                throw ArchiveError.damaged("statement \(key)")
            }
            statements.append(next)
        }
        var (id, json) = (first.resource.id, first.resource.json)
        if !row.isNull(9) {
            (id, json) = (RecordedID.decode(row.blob(7)), row.blob(9))
            guard ContentHash.of(kind, id, json) == row.int(8) else { throw ArchiveError.damaged("\(kind)/\(id)") }
        }
        let entry = Entry(
            kind: kind,
            id: id,
            sources: statements.sorted { $0.resource.id < $1.resource.id },
            json: json,
            conflicts: PackedList.lines(row.optionalText(6)),
            keys: PackedList.numbers(row.blob(4)).map { FactKey($0) }
        )
        return HeldEntry(key: row.int(0), person: row.int(1), version: row.int(3), entry: entry)
    }

    private func source(_ row: SQLRow, kind: String, from column: Int32) throws -> EntrySource {
        let id = RecordedID.decode(row.blob(column))
        let json = row.blob(column + 9)
        guard ContentHash.of(kind, id, json) == row.int(column + 8) else {
            throw ArchiveError.damaged("\(kind)/\(id)")
        }
        let place = Place(
            offset: row.optionalInt(column + 4).map { Int($0) },
            line: row.optionalInt(column + 5).map { Int($0) },
            path: row.text(column + 6)
        )
        return EntrySource(
            source: try source(row.int(column + 2)),
            recordID: try row.optionalInt(column + 1).map { try record($0) },
            delivery: row.int(column + 3),
            resource: ContributedResource(
                kind: kind,
                id: id,
                json: json,
                place: place,
                eventTime: row.optionalText(column + 7)
            )
        )
    }

    private func kind(_ key: Int64) throws -> String {
        if let name = kinds[key] { return name }
        let name = try SQLStatement(connection, "SELECT name FROM kind WHERE id = ?").first(.int(key)) { $0.text(0) }
        guard let name else { throw ArchiveError.damaged("kind \(key)") }
        kinds[key] = name
        return name
    }

    private func source(_ key: Int64) throws -> String {
        if let name = sources[key] { return name }
        let name = try SQLStatement(connection, "SELECT name FROM source WHERE id = ?").first(.int(key)) { $0.text(0) }
        guard let name else { throw ArchiveError.damaged("source \(key)") }
        sources[key] = name
        return name
    }

    private func record(_ key: Int64) throws -> String {
        if let id = records[key] { return id }
        let id = try SQLStatement(connection, "SELECT uuid FROM record WHERE id = ?")
            .first(.int(key)) { RecordedID.decode($0.blob(0)) }
        guard let id else { throw ArchiveError.damaged("record \(key)") }
        records[key] = id
        return id
    }
}
