package import ClinicalRecord
package import RecordStore

extension PostgresArchive {
    /// Reads in one transaction, beside the writer.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws(ArchiveError) -> Value {
        try await readers.read(body)
    }

    package func people(matching question: String, limit: Int) async throws(ArchiveError) -> [RecordedPerson] {
        let words = PersonWords.asked(by: question)
        return try await read { connection in
            let rows = PersonRows(connection)
            return try Self.keys(connection, words, limit).compactMap { try rows.recorded($0) }
        }
    }

    private static func keys(_ connection: PostgresConnection, _ words: [String], _ limit: Int) throws -> [Int64] {
        var parts = SQLComposition()
        // Each word is a range of the word index; the person must be in every one.
        for word in words {
            let (first, end) = (parts.mark(.text(word)), parts.mark(.text(word + "\u{10FFFF}")))
            parts.demand("id IN (SELECT person FROM word WHERE word >= \(first) AND word < \(end))")
        }
        let limit = parts.mark(.int(limit))
        var keys: [Int64] = []
        try connection.planForValues()
        try SQLStatement(
            connection,
            "SELECT id FROM person WHERE \(parts.filter) ORDER BY uuid LIMIT \(limit)",
            isKept: false
        )
        .rows(parts.values) { keys.append($0.int(0)) }
        return keys
    }

    package func records(sharing keys: [BlockingKey], limit: Int) async throws(ArchiveError) -> Set<String> {
        try await read { connection in
            var records: Set<String> = []
            let sql = """
                SELECT b.record FROM unnest($1::bigint[]) k (key)
                    CROSS JOIN LATERAL (SELECT record FROM blocking WHERE blocking.key = k.key LIMIT $2) b
                """
            try SQLStatement(connection, sql)
                .rows([.ints(Set(keys).map(\.value)), .int(limit)]) { records.insert(RecordedID.decode($0.blob(0))) }
            return records
        }
    }

    package func person(_ id: String) async throws(ArchiveError) -> RecordedPerson? {
        try await read { connection in
            let rows = PersonRows(connection)
            return try rows.key(ofRecord: id).flatMap { try rows.recorded($0) }
        }
    }

    package func record(of personID: String) async throws(ArchiveError) -> PatientRecord? {
        try await read { connection in
            let rows = PersonRows(connection)
            guard let key = try rows.key(ofRecord: personID), let person = try rows.person(key) else { return nil }
            let entries = try EntryRows(connection).entries(of: key).map(\.entry)
            return PatientRecord(person: person, entries: entries.sorted { ($0.kind, $0.id) < ($1.kind, $1.id) })
        }
    }

    package func references(of personID: String?) async throws(ArchiveError) -> ReferenceMap {
        try await read { connection in
            var map = ReferenceMap()
            let rows = PersonRows(connection)
            let key = try personID.map { try rows.key(ofRecord: $0) } ?? 0
            guard let key else { return map }
            if let person = try rows.person(key) { map.add(person) }
            // Only entries of several statements have ids that lead elsewhere.
            var united: [Int64] = []
            try SQLStatement(connection, "SELECT id FROM entry WHERE person = $1 AND statements IS NOT NULL")
                .rows(.int(key)) { united.append($0.int(0)) }
            for held in try EntryRows(connection).entries(united, of: key) { map.add(held.entry) }
            return map
        }
    }

    package func references(
        of personID: String?,
        among ids: Set<String>
    ) async throws(ArchiveError) -> ReferenceMap {
        guard !ids.isEmpty else { return ReferenceMap() }
        return try await read { connection in
            var map = ReferenceMap()
            let key = try personID.map { try PersonRows(connection).key(ofRecord: $0) } ?? 0
            guard let key else { return map }
            try SQLStatement(
                connection,
                """
                SELECT i.id, coalesce(e.uuid, f.resource)
                FROM resource i JOIN entry e ON e.person = i.person AND e.id = i.entry
                    JOIN statement f ON f.person = e.person AND f.id = e.id
                WHERE i.id = ANY($1) AND i.person = $2
                UNION ALL
                SELECT r.uuid, p.uuid FROM record r JOIN person p ON p.id = r.person
                WHERE r.uuid = ANY($1) AND r.person = $2
                """
            )
            .rows(.blobs(ids.map(RecordedID.encode)), .int(key)) {
                map.add(RecordedID.decode($0.blob(0)), leadsTo: RecordedID.decode($0.blob(1)))
            }
            return map
        }
    }

    package func persons(ofRecords ids: Set<String>) async throws(ArchiveError) -> [String: String] {
        guard !ids.isEmpty else { return [:] }
        return try await read { connection in
            var persons: [String: String] = [:]
            try SQLStatement(
                connection,
                "SELECT r.uuid, p.uuid FROM record r JOIN person p ON p.id = r.person WHERE r.uuid = ANY($1)"
            )
            .rows(.blobs(ids.map(RecordedID.encode))) {
                persons[RecordedID.decode($0.blob(0))] = RecordedID.decode($0.blob(1))
            }
            return persons
        }
    }

    package func reviews(limit: Int) async throws(ArchiveError) -> [ReviewCase] {
        try await read { connection in
            var cases: [ReviewCase] = []
            try SQLStatement(
                connection,
                """
                SELECT q.record, p.uuid, q.candidate, q.explanation, c.at
                FROM (\(Self.questions)) q JOIN change c ON c.id = q.change JOIN person p ON p.id = q.mine
                WHERE q.turn = 1 ORDER BY q.change, q.record, q.candidate LIMIT $1
                """
            )
            .rows(.int(limit)) { cases.append(ReviewCase($0)) }
            return cases
        }
    }

    /// How many pairs of persons someone has to decide about.
    static func reviewCount(_ connection: PostgresConnection) throws -> Int {
        try count(connection, "(\(questions)) q WHERE turn = 1")
    }

    /// Open questions about two records of two persons, and links that something stands against; the first question
    /// about two persons has turn 1.
    ///
    /// A question is none where other links have made the two one person, or someone keeps the persons apart.
    private static let questions = """
        SELECT q.record, q.candidate, q.change, q.explanation, r.person AS mine, row_number() OVER (
            PARTITION BY least(r.person, o.person), greatest(r.person, o.person) ORDER BY q.change, q.record, q.candidate
        ) AS turn
        FROM (
            SELECT record, candidate, change, explanation FROM review WHERE closed IS NULL
            UNION ALL
            SELECT greatest(first, second), least(first, second), change, explanation FROM link
            WHERE withdrawn IS NULL AND basis NOT IN ('apart', 'parted')
        ) q JOIN record r ON r.uuid = q.record JOIN record o ON o.uuid = q.candidate
        WHERE r.person <> o.person AND NOT EXISTS (
            SELECT 1 FROM link w JOIN record a ON a.uuid = w.first JOIN record b ON b.uuid = w.second
            WHERE w.withdrawn IS NULL AND w.basis IN ('apart', 'parted')
                AND (a.person = r.person AND b.person = o.person OR a.person = o.person AND b.person = r.person)
        )
        """
}
