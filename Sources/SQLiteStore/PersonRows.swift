import ClinicalRecord
import Findings
import GRDB
import RecordStore

/// Reads persons, their records and links on one connection, in one transaction.
struct PersonRows {
    private let connection: Database

    init(_ connection: Database) { self.connection = connection }

    /// The key of the person that a record id leads to.
    func key(ofRecord recordID: String) throws -> Int64? {
        try SQLStatement(connection, "SELECT person FROM record WHERE uuid = ?")
            .first(.blob(RecordedID.encode(recordID))) { $0.int(0) }
    }

    func person(_ key: Int64) throws -> Person? { try versioned(key)?.person }

    /// The person with the number of the change that made its present version.
    func versioned(_ key: Int64) throws -> (person: Person, version: Int64)? {
        try SQLStatement(connection, "SELECT uuid, version, conflicts, hash, json FROM person WHERE id = ?")
            .first(.int(key)) { row in
                let (id, json) = (RecordedID.decode(row.blob(0)), row.blob(4))
                guard ContentHash.of("Patient", id, json) == row.int(3) else {
                    throw ArchiveError.damaged("Patient/\(id)")
                }
                let person = Person(
                    id: id,
                    sources: try sources(of: key),
                    json: json,
                    conflicts: PackedList.lines(row.optionalText(2))
                )
                return (person, row.int(1))
            }
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
        try SQLStatement(connection, Self.records + " WHERE r.uuid = ?")
            .first(.blob(RecordedID.encode(recordID))) { try source($0) }
    }

    private static let records = """
        SELECT r.uuid, s.name, r.delivery, r.retired, r.byte, r.line, r.path, r.event, r.hash, r.json, r.care
        FROM record r JOIN source s ON s.id = r.source
        """

    private func sources(of person: Int64) throws -> [PersonSource] {
        var sources: [PersonSource] = []
        try SQLStatement(connection, Self.records + " WHERE r.person = ?")
            .rows(.int(person)) { sources.append(try source($0)) }
        return sources.sorted { $0.recordID < $1.recordID }
    }

    private func source(_ row: SQLRow) throws -> PersonSource {
        let id = RecordedID.decode(row.blob(0))
        return PersonSource(
            source: row.text(1),
            recordID: id,
            delivery: row.int(2),
            patient: try patient(row, id),
            isRetired: row.int(3) != 0,
            lastCare: row.optionalText(10)
        )
    }

    private func patient(_ row: SQLRow, _ id: String) throws -> ContributedResource? {
        guard let json = row.optionalBlob(9) else { return nil }
        guard ContentHash.of("Patient", id, json) == row.int(8) else { throw ArchiveError.damaged("Patient/\(id)") }
        return ContributedResource(
            kind: "Patient",
            id: id,
            json: json,
            place: Place(
                offset: row.optionalInt(4).map { Int($0) },
                line: row.optionalInt(5).map { Int($0) },
                path: row.text(6)
            ),
            eventTime: row.optionalText(7)
        )
    }

    private func links(of person: Person) throws -> [RecordedLink] {
        let read = try SQLStatement(
            connection,
            """
            SELECT l.first, l.second, l.basis, l.explanation, c.at, w.at, c.actor, l.id, c.reason
            FROM link l JOIN change c ON c.id = l.change LEFT JOIN change w ON w.id = l.withdrawn
            WHERE l.first = ?1 OR l.second = ?1
            """
        )
        var links: [Int64: RecordedLink] = [:]
        for source in person.sources {
            try read.rows(.blob(RecordedID.encode(source.recordID))) { row in
                guard let basis = PersonLink.Basis(rawValue: row.text(2)) else { return }
                let (first, second) = (RecordedID.decode(row.blob(0)), RecordedID.decode(row.blob(1)))
                links[row.int(7)] = RecordedLink(
                    link: PersonLink(first, second, basis: basis),
                    explanation: row.optionalText(3).map { StoredExplanation($0) },
                    since: Timestamp(milliseconds: row.int(4)),
                    until: row.optionalInt(5).map { Timestamp(milliseconds: $0) },
                    actor: row.optionalText(6),
                    reason: row.optionalText(8)
                )
            }
        }
        return links.sorted { $0.key < $1.key }.map(\.value)
    }
}
