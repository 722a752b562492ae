import ClinicalRecord
package import RecordStore

extension PostgresArchive {
    package func entry(kind: String, id: String) async throws(ArchiveError) -> RecordedEntry? {
        try await read { connection in
            let place = try SQLStatement(connection, "SELECT person, entry FROM resource WHERE id = $1")
                .first(.blob(RecordedID.encode(id))) { (person: $0.int(0), entry: $0.int(1)) }
            guard let place, let held = try EntryRows(connection).entry(place.entry, of: place.person),
                held.entry.kind == kind
            else { return nil }
            return try Self.recorded([held], of: held.person, connection).first
        }
    }

    /// Entries of one person with whose they are and since when they stand.
    private static func recorded(
        _ held: [HeldEntry],
        of person: Int64,
        _ connection: PostgresConnection
    ) throws -> [RecordedEntry] {
        let id = try SQLStatement(connection, "SELECT uuid FROM person WHERE id = $1")
            .first(.int(person)) { RecordedID.decode($0.blob(0)) }
        let times = try ChangeRows(connection).times(held.map(\.version))
        return try held.map { held in
            guard let time = times[held.version] else { throw ArchiveError.damaged("change \(held.version)") }
            return RecordedEntry(entry: held.entry, version: held.version, updatedAt: time, personID: id)
        }
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
    private static func past(_ kind: String, _ id: String, _ connection: PostgresConnection) throws -> [EntryVersion] {
        var versions: [EntryVersion] = []
        try SQLStatement(
            connection,
            """
            SELECT h.version, h.until, h.hash, h.json, p.uuid, since.at, until.at
            FROM history h JOIN change since ON since.id = h.version JOIN change until ON until.id = h.until JOIN kind k ON k.id = h.kind LEFT JOIN person p ON p.id = h.person
            WHERE h.uuid = $1 AND k.name = $2 ORDER BY h.version DESC, h.id DESC
            """
        )
        .rows(.blob(RecordedID.encode(id)), .text(kind)) { row in
            let json = row.blob(3)
            guard ContentHash.of(kind, id, json) == row.int(2) else { throw ArchiveError.damaged("\(kind)/\(id)") }
            versions.append(
                EntryVersion(
                    version: row.int(0),
                    since: Timestamp(milliseconds: row.int(5)),
                    until: Timestamp(milliseconds: row.int(6)),
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
            let positions = try plan.positions()
            let page = positions.prefix(query.limit)
            let held = try EntryRows(connection).entries(page.map(\.key), of: plan.person)
            let byKey = Dictionary(uniqueKeysWithValues: held.map { ($0.key, $0) })
            let entries = try Self.recorded(page.compactMap { byKey[$0.key] }, of: plan.person, connection)
            return EntryPage(entries: entries, next: positions.count > page.count ? page.last : nil)
        }
    }

    package func candidates(_ query: CandidateQuery) async throws(ArchiveError) -> [Candidate] {
        try await read { try CandidateListing(query, $0)?.candidates() ?? [] }
    }

    package func past(_ query: PastQuery) async throws(ArchiveError) -> [PastEntry] {
        try await read { try PastListing(connection: $0, query: query).versions() }
    }

    package func changes(after change: Int64, limit: Int) async throws(ArchiveError) -> [ResourceChange] {
        try await read { try ChangeListing(connection: $0, after: change).changes(limit: limit) }
    }

    package func moment(notAfter time: Timestamp?) async throws(ArchiveError) -> ArchiveMoment {
        try await read { connection in
            var kinds: Set<String> = ["Patient"]
            try SQLStatement(connection, "SELECT name FROM kind").rows { kinds.insert($0.text(0)) }
            // From the newest down: a time that is asked for is seldom long ago.
            let last = try SQLStatement(
                connection,
                "SELECT id, at FROM change WHERE at <= $1 ORDER BY id DESC LIMIT 1"
            )
            .first(.int(time?.milliseconds ?? .max)) { ($0.int(0), Timestamp(milliseconds: $0.int(1))) }
            return ArchiveMoment(change: last?.0 ?? 0, at: last?.1, kinds: kinds.sorted())
        }
    }
}
