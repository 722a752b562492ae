import ClinicalRecord
import Findings
import RecordStore

/// Reads persons, their records and links on one connection, in one transaction.
struct PersonRows {
    private let connection: PostgresConnection

    init(_ connection: PostgresConnection) { self.connection = connection }

    /// The key of the person that a record id leads to.
    func key(ofRecord recordID: String) throws -> Int64? {
        try SQLStatement(connection, "SELECT person FROM record WHERE uuid = $1")
            .first(.blob(RecordedID.encode(recordID))) { $0.int(0) }
    }

    /// The keys of the persons that record ids lead to; ids of which nothing is known are passed over.
    func keys(ofRecords recordIDs: some Collection<String>) throws -> [Int64] {
        var keys: [Int64] = []
        try SQLStatement(connection, "SELECT DISTINCT person FROM record WHERE uuid = ANY($1)")
            .rows(.blobs(recordIDs.map(RecordedID.encode))) { keys.append($0.int(0)) }
        return keys
    }

    func person(_ key: Int64) throws -> Person? { try versioned(key)?.person }

    /// The person with the number of the change that made its present version.
    func versioned(_ key: Int64) throws -> (person: Person, version: Int64)? {
        let found = try read(
            "SELECT p.id, \(Self.person) FROM person p \(Self.sources) WHERE p.id = $1",
            .int(key)
        )
        return found.flatMap { found in found.person.map { ($0, found.version) } }
    }

    /// The person that a record id leads to and its key, in one question; the person is `nil` if its row is missing.
    func keyed(ofRecord recordID: String) throws -> (key: Int64, person: Person?)? {
        try read(
            """
            SELECT q.person, \(Self.person)
            FROM record q LEFT JOIN person p ON p.id = q.person \(Self.sources) WHERE q.uuid = $1
            """,
            .blob(RecordedID.encode(recordID))
        )
        .map { ($0.key, $0.person) }
    }

    private static let person = "p.uuid, p.version, p.conflicts, p.hash, p.json, \(record)"
    private static let record =
        "r.uuid, s.name, r.delivery, r.retired, r.byte, r.line, r.path, r.event, r.hash, r.json, r.care"
    private static let sources = "LEFT JOIN record r ON r.person = p.id LEFT JOIN source s ON s.id = r.source"

    /// Reads a person, which stands in every row, with one record a row.
    private func read(_ sql: String, _ value: SQLValue) throws -> (key: Int64, person: Person?, version: Int64)? {
        var rows: [SQLRow] = []
        try SQLStatement(connection, sql).rows(value) { rows.append($0) }
        guard let first = rows.first else { return nil }
        guard !first.isNull(1) else { return (first.int(0), nil, 0) }
        let (id, json) = (RecordedID.decode(first.blob(1)), first.blob(5))
        guard ContentHash.of("Patient", id, json) == first.int(4) else { throw ArchiveError.damaged("Patient/\(id)") }
        let sources = try rows.filter { !$0.isNull(6) }.map { try source($0, from: 6) }
        let person = Person(
            id: id,
            sources: sources.sorted { $0.recordID < $1.recordID },
            json: json,
            conflicts: PackedList.lines(first.optionalText(3))
        )
        return (first.int(0), person, first.int(2))
    }

    /// The person with everything known about how they came to be one.
    func recorded(_ key: Int64) throws -> RecordedPerson? {
        guard let (person, version) = try versioned(key) else { return nil }
        return RecordedPerson(
            person: person,
            version: version,
            updatedAt: try ChangeRows(connection).time(version),
            links: try links(of: person)
        )
    }

    /// A source record as it stands; `nil` if there is none.
    func source(ofRecord recordID: String) throws -> PersonSource? {
        try SQLStatement(
            connection,
            "SELECT \(Self.record) FROM record r JOIN source s ON s.id = r.source WHERE r.uuid = $1"
        )
        .first(.blob(RecordedID.encode(recordID))) { try source($0, from: 0) }
    }

    private func source(_ row: SQLRow, from column: Int32) throws -> PersonSource {
        let id = RecordedID.decode(row.blob(column))
        return PersonSource(
            source: row.text(column + 1),
            recordID: id,
            delivery: row.int(column + 2),
            patient: try patient(row, id, from: column + 4),
            isRetired: row.int(column + 3) != 0,
            lastCare: row.optionalText(column + 10)
        )
    }

    private func patient(_ row: SQLRow, _ id: String, from column: Int32) throws -> ContributedResource? {
        guard let json = row.optionalBlob(column + 5) else { return nil }
        guard ContentHash.of("Patient", id, json) == row.int(column + 4) else {
            throw ArchiveError.damaged("Patient/\(id)")
        }
        return ContributedResource(
            kind: "Patient",
            id: id,
            json: json,
            place: Place(
                offset: row.optionalInt(column).map { Int($0) },
                line: row.optionalInt(column + 1).map { Int($0) },
                path: row.text(column + 2)
            ),
            eventTime: row.optionalText(column + 3)
        )
    }

    private func links(of person: Person) throws -> [RecordedLink] {
        var links: [RecordedLink] = []
        try SQLStatement(
            connection,
            """
            SELECT l.first, l.second, l.basis, l.explanation, c.at, w.at, c.actor, c.reason
            FROM link l JOIN change c ON c.id = l.change LEFT JOIN change w ON w.id = l.withdrawn
            WHERE l.first = ANY($1) OR l.second = ANY($1) ORDER BY l.id
            """
        )
        .rows(.blobs(person.sources.map { RecordedID.encode($0.recordID) })) { row in
            guard let basis = PersonLink.Basis(rawValue: row.text(2)) else { return }
            let (first, second) = (RecordedID.decode(row.blob(0)), RecordedID.decode(row.blob(1)))
            links.append(
                RecordedLink(
                    link: PersonLink(first, second, basis: basis),
                    explanation: row.optionalText(3).map { StoredExplanation($0) },
                    since: Timestamp(milliseconds: row.int(4)),
                    until: row.optionalInt(5).map { Timestamp(milliseconds: $0) },
                    actor: row.optionalText(6),
                    reason: row.optionalText(7)
                )
            )
        }
        return links
    }
}
