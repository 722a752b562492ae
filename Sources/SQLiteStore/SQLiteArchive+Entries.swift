import ClinicalRecord
import GRDB
package import RecordStore

extension SQLiteArchive {
    package func entry(kind: String, id: String) async throws(ArchiveError) -> RecordedEntry? {
        try lookUp { connection in
            let key = try SQLStatement(connection, "SELECT entry FROM statement WHERE resource = ?")
                .first(.blob(RecordedID.encode(id))) { $0.int(0) }
            guard let key, let held = try EntryRows(connection).entry(key), held.entry.kind == kind else { return nil }
            return try Self.recorded(held, connection)
        }
    }

    private static func recorded(_ held: HeldEntry, _ connection: Database) throws -> RecordedEntry {
        let person = try SQLStatement(connection, "SELECT uuid FROM person WHERE id = ?")
            .first(.int(held.person)) { RecordedID.decode($0.blob(0)) }
        return RecordedEntry(
            entry: held.entry,
            version: held.version,
            updatedAt: try ChangeRows(connection).time(held.version),
            personID: person
        )
    }

    package func history(kind: String, id: String) async throws(ArchiveError) -> [EntryVersion] {
        let current =
            try await kind == "Patient"
            ? person(id).map { ($0.person.id, $0.version, $0.updatedAt, $0.person.id, $0.person.json) }
            : entry(kind: kind, id: id).map { ($0.entry.id, $0.version, $0.updatedAt, $0.personID, $0.entry.json) }
        return try await read { connection in
            var versions: [EntryVersion] = []
            if let (currentID, version, since, person, json) = current, currentID == id {
                versions.append(
                    EntryVersion(
                        version: version,
                        since: since,
                        until: nil,
                        endedBy: nil,
                        personID: person,
                        json: json
                    )
                )
            }
            return try versions + Self.past(kind, id, connection)
        }
    }

    /// What was replaced or removed, newest first.
    private static func past(_ kind: String, _ id: String, _ connection: Database) throws -> [EntryVersion] {
        var versions: [EntryVersion] = []
        let changes = ChangeRows(connection)
        try SQLStatement(
            connection,
            """
            SELECT h.version, h.until, h.hash, h.json, p.uuid
            FROM history h JOIN kind k ON k.id = h.kind LEFT JOIN person p ON p.id = h.person
            WHERE h.uuid = ? AND k.name = ? ORDER BY h.version DESC, h.id DESC
            """
        )
        .rows(.blob(RecordedID.encode(id)), .text(kind)) { row in
            let json = row.blob(3)
            guard ContentHash.of(kind, id, json) == row.int(2) else { throw ArchiveError.damaged("\(kind)/\(id)") }
            versions.append(
                EntryVersion(
                    version: row.int(0),
                    since: try changes.time(row.int(0)),
                    until: try changes.time(row.int(1)),
                    endedBy: row.int(1),
                    personID: row.isNull(4) ? nil : RecordedID.decode(row.blob(4)),
                    json: json
                )
            )
        }
        return versions
    }

    package func entries(_ query: EntryQuery) async throws(ArchiveError) -> EntryPage {
        try await read { connection in
            guard let plan = try EntryListing(query, connection) else { return EntryPage(entries: [], next: nil) }
            let rows = try EntryRows(connection)
            let positions = try plan.positions()
            let page = positions.prefix(query.limit)
            let entries = try page.compactMap { try rows.entry($0.key) }.map { try Self.recorded($0, connection) }
            return EntryPage(entries: entries, next: positions.count > page.count ? page.last : nil)
        }
    }

    package func candidates(_ query: CandidateQuery) async throws(ArchiveError) -> [Candidate] {
        // Of everyone the whole archive may have to be looked through; a page of few persons takes no longer than a wait.
        guard case .persons(let persons) = query.scope, persons.count <= 8, query.limit <= 100 else {
            return try await read { try CandidateListing(query, $0)?.candidates() ?? [] }
        }
        return try lookUp { try CandidateListing(query, $0)?.candidates() ?? [] }
    }

    package func past(_ query: PastQuery) async throws(ArchiveError) -> [PastEntry] {
        try await read { try PastListing(connection: $0, query: query).versions() }
    }

    package func changes(after change: Int64, limit: Int) async throws(ArchiveError) -> [ResourceChange] {
        try await read { try ChangeListing(connection: $0, after: change).changes(limit: limit) }
    }

    package func moment(notAfter time: Timestamp?) async throws(ArchiveError) -> ArchiveMoment {
        // The last one is at the end; what was at some time may be anywhere.
        guard let time else { return try lookUp { try Self.moment(.max, $0) } }
        return try await read { try Self.moment(time.milliseconds, $0) }
    }

    private static func moment(_ time: Int64, _ connection: Database) throws -> ArchiveMoment {
        var kinds: Set<String> = ["Patient"]
        try SQLStatement(connection, "SELECT name FROM kind").rows { kinds.insert($0.text(0)) }
        // From the newest down: a time that is asked for is seldom long ago.
        let last = try SQLStatement(connection, "SELECT id, at FROM change WHERE at <= ? ORDER BY id DESC LIMIT 1")
            .first(.int(time)) { ($0.int(0), Timestamp(milliseconds: $0.int(1))) }
        return ArchiveMoment(change: last?.0 ?? 0, at: last?.1, kinds: kinds.sorted())
    }
}
