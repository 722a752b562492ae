import ClinicalRecord
import Findings
import Foundation
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
        try SQLStatement(connection, "SELECT uuid, version, conflicts, hash, json FROM person WHERE id = $1")
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
        try SQLStatement(connection, Self.records + " WHERE r.uuid = $1")
            .first(.blob(RecordedID.encode(recordID))) { try source($0) }
    }

    private static let records = """
        SELECT r.uuid, s.name, r.delivery, r.retired, r.byte, r.line, r.path, r.event, r.hash, r.json, r.care
        FROM record r JOIN source s ON s.id = r.source
        """

    private func sources(of person: Int64) throws -> [PersonSource] {
        var sources: [PersonSource] = []
        try SQLStatement(connection, Self.records + " WHERE r.person = $1")
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
                    explanation: row.optionalText(3).flatMap(Self.explanation),
                    since: Timestamp(milliseconds: row.int(4)),
                    until: row.optionalInt(5).map { Timestamp(milliseconds: $0) },
                    actor: row.optionalText(6),
                    reason: row.optionalText(7)
                )
            )
        }
        return links
    }

    static func explanation(_ text: String) -> MatchExplanation? {
        try? JSONDecoder().decode(MatchExplanation.self, from: Data(text.utf8))
    }
}
