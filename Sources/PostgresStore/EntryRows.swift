import ClinicalRecord
import Findings
import RecordStore

/// Reads entries on one connection, in one transaction; checks the hash of every resource (W13).
struct EntryRows {
    /// What of a statement is read, from column 9 on where the entry stands before it.
    private static let source =
        "s.resource, s.record, o.name, s.delivery, s.byte, s.line, s.path, s.event, s.hash, s.json"
    private static let columns = """
        SELECT e.id, k.name, e.version, e.keys, e.statements, e.conflicts, e.uuid, e.hash, e.json, \(source)
        FROM entry e JOIN statement s ON s.person = e.person AND s.id = e.id
            JOIN kind k ON k.id = e.kind JOIN source o ON o.id = s.source
        """

    private let connection: PostgresConnection

    init(_ connection: PostgresConnection) { self.connection = connection }

    /// The entry under a key.
    func entry(_ key: Int64, of person: Int64) throws -> HeldEntry? { try entries([key], of: person).first }

    /// Entries of a person under their keys, in the order of the keys.
    func entries(_ keys: some Collection<Int64>, of person: Int64) throws -> [HeldEntry] {
        guard !keys.isEmpty else { return [] }
        let sql = Self.columns + " WHERE e.person = $1 AND e.id = ANY($2) ORDER BY e.id"
        return try read(person) {
            try SQLStatement(connection, sql).rows(.int(person), .ints(keys.map { $0 }), each: $0)
        }
    }

    /// All entries of a person, in the order of their keys.
    func entries(of person: Int64) throws -> [HeldEntry] {
        let sql = Self.columns + " WHERE e.person = $1 ORDER BY e.id"
        return try read(person) { try SQLStatement(connection, sql).rows(.int(person), each: $0) }
    }

    /// An entry whose further statements are still to be read.
    private struct Unfinished {
        let key: Int64
        let kind: String
        let version: Int64
        let keys: [FactKey]
        let others: [Int64]
        let conflicts: [String]
        /// Where the content is not that of the first statement.
        let own: (id: String, json: [UInt8])?
        let first: EntrySource
    }

    private func read(_ person: Int64, _ rows: ((SQLRow) throws -> Void) throws -> Void) throws -> [HeldEntry] {
        var unfinished: [Unfinished] = []
        try rows { unfinished.append(try Self.unfinished($0)) }
        let others = try sources(unfinished.flatMap { entry in entry.others.map { ($0, entry.kind) } }, of: person)
        return try unfinished.map { try Self.finish($0, with: others, person: person) }
    }

    private static func unfinished(_ row: SQLRow) throws -> Unfinished {
        let kind = row.text(1)
        var own: (id: String, json: [UInt8])?
        if !row.isNull(8) {
            let (id, json) = (RecordedID.decode(row.blob(6)), row.blob(8))
            guard ContentHash.of(kind, id, json) == row.int(7) else { throw ArchiveError.damaged("\(kind)/\(id)") }
            own = (id, json)
        }
        return Unfinished(
            key: row.int(0),
            kind: kind,
            version: row.int(2),
            keys: PackedList.numbers(row.blob(3)).map { FactKey($0) },
            others: row.optionalBlob(4).map(PackedList.numbers) ?? [],
            conflicts: PackedList.lines(row.optionalText(5)),
            own: own,
            first: try source(row, kind: kind, from: 9)
        )
    }

    private static func finish(
        _ entry: Unfinished,
        with others: [Int64: EntrySource],
        person: Int64
    ) throws -> HeldEntry {
        var sources = [entry.first]
        for key in entry.others {
            guard let next = others[key] else { throw ArchiveError.damaged("statement \(key)") }
            sources.append(next)
        }
        let finished = Entry(
            kind: entry.kind,
            id: entry.own?.id ?? entry.first.resource.id,
            sources: sources.sorted { $0.resource.id < $1.resource.id },
            json: entry.own?.json ?? entry.first.resource.json,
            conflicts: entry.conflicts,
            keys: entry.keys
        )
        return HeldEntry(key: entry.key, person: person, version: entry.version, entry: finished)
    }

    /// Statements of a person under their keys.
    private func sources(_ wanted: [(key: Int64, kind: String)], of person: Int64) throws -> [Int64: EntrySource] {
        guard !wanted.isEmpty else { return [:] }
        let kinds = Dictionary(wanted.map { ($0.key, $0.kind) }) { first, _ in first }
        var sources: [Int64: EntrySource] = [:]
        try SQLStatement(
            connection,
            """
            SELECT s.id, \(Self.source) FROM statement s JOIN source o ON o.id = s.source
            WHERE s.person = $1 AND s.id = ANY($2)
            """
        )
        .rows(.int(person), .ints(wanted.map(\.key))) { row in
            sources[row.int(0)] = try Self.source(row, kind: kinds[row.int(0)] ?? "", from: 1)
        }
        return sources
    }

    private static func source(_ row: SQLRow, kind: String, from column: Int32) throws -> EntrySource {
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
            source: row.text(column + 2),
            recordID: row.optionalBlob(column + 1).map(RecordedID.decode),
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
}
