package import ClinicalRecord
import GRDB
package import RecordStore

extension SQLiteArchive {
    /// Reads in one transaction, beside the writer.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(ArchiveError) -> Value {
        do {
            return try await pool.read(body)
        } catch {
            throw ArchiveError(error)
        }
    }

    /// The same on the caller's own thread, for a few rows by their keys.
    func lookUp<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
        do { return try points.read(body) } catch { throw ArchiveError(error) }
    }

    package func people(matching question: String, limit: Int) async throws(ArchiveError) -> [RecordedPerson] {
        let words = PersonWords.asked(by: question)
        return try await read { connection in
            let rows = PersonRows(connection)
            return try Self.keys(connection, words, limit).compactMap { try rows.recorded($0) }
        }
    }

    private static func keys(_ connection: Database, _ words: [String], _ limit: Int) throws -> [Int64] {
        // Each word is a range of the word index; the person must be in every one.
        let condition = words.map { _ in "id IN (SELECT person FROM word WHERE word >= ? AND word < ?)" }
        let filter = condition.isEmpty ? "" : "WHERE " + condition.joined(separator: " AND ")
        let bounds = words.flatMap { [StoredValue.text($0), .text($0 + "\u{10FFFF}")] }
        var keys: [Int64] = []
        try SQLStatement(connection, "SELECT id FROM person \(filter) ORDER BY uuid LIMIT ?")
            .rows(bounds + [.int(limit)]) { keys.append($0.int(0)) }
        return keys
    }

    package func records(sharing keys: [BlockingKey], limit: Int) async throws(ArchiveError) -> Set<String> {
        try await read { connection in
            var records: Set<String> = []
            let sql = "SELECT r.uuid FROM blocking b JOIN record r ON r.id = b.record WHERE b.key = ? LIMIT ?"
            let statement = try SQLStatement(connection, sql)
            for key in Set(keys) {
                try statement.rows([.int(key.value), .int(limit)]) { records.insert(RecordedID.decode($0.blob(0))) }
            }
            return records
        }
    }

    package func person(_ id: String) async throws(ArchiveError) -> RecordedPerson? {
        try lookUp { connection in
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
            let entries = try EntryRows(connection)
            try SQLStatement(connection, "SELECT id FROM entry WHERE person = ? AND statements IS NOT NULL")
                .rows(.int(key)) { row in
                    if let held = try entries.entry(row.int(0)) { map.add(held.entry) }
                }
            return map
        }
    }

    package func references(
        of personID: String?,
        among ids: Set<String>
    ) async throws(ArchiveError) -> ReferenceMap {
        guard !ids.isEmpty else { return ReferenceMap() }
        return try lookUp { connection in
            var map = ReferenceMap()
            let key = try personID.map { try PersonRows(connection).key(ofRecord: $0) } ?? 0
            guard let key else { return map }
            let persons = try SQLStatement(
                connection,
                "SELECT p.uuid FROM record r JOIN person p ON p.id = r.person WHERE r.uuid = ? AND r.person = ?"
            )
            let entries = try SQLStatement(
                connection,
                """
                SELECT ifnull(e.uuid, f.resource)
                FROM statement s JOIN entry e ON e.id = s.entry JOIN statement f ON f.id = e.id
                WHERE s.resource = ? AND e.person = ?
                """
            )
            for id in ids {
                let stored = StoredValue.blob(RecordedID.encode(id))
                for rows in [entries, persons] {
                    try rows.rows(stored, .int(key)) { map.add(id, leadsTo: RecordedID.decode($0.blob(0))) }
                }
            }
            return map
        }
    }

    package func persons(ofRecords ids: Set<String>) async throws(ArchiveError) -> [String: String] {
        guard !ids.isEmpty else { return [:] }
        return try lookUp { connection in
            let rows = try SQLStatement(
                connection,
                "SELECT p.uuid FROM record r JOIN person p ON p.id = r.person WHERE r.uuid = ?"
            )
            var persons: [String: String] = [:]
            for id in ids {
                try rows.rows(.blob(RecordedID.encode(id))) { persons[id] = RecordedID.decode($0.blob(0)) }
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
                WHERE q.turn = 1 ORDER BY q.change, q.record, q.candidate LIMIT ?
                """
            )
            .rows(.int(limit)) { cases.append(ReviewCase($0)) }
            return cases
        }
    }

    /// How many pairs of persons someone has to decide about.
    static func reviewCount(_ connection: Database) throws -> Int {
        try Int.fetchOne(connection, sql: "SELECT count(*) FROM (\(questions)) WHERE turn = 1") ?? 0
    }

    /// Open questions about two records of two persons, and links that something stands against; the first question
    /// about two persons has turn 1.
    ///
    /// A question is none where other links have made the two one person, or someone keeps the persons apart.
    private static let questions = """
        SELECT q.record, q.candidate, q.change, q.explanation, r.person AS mine, row_number() OVER (
            PARTITION BY min(r.person, o.person), max(r.person, o.person) ORDER BY q.change, q.record, q.candidate
        ) AS turn
        FROM (
            SELECT record, candidate, change, explanation FROM review WHERE closed IS NULL
            UNION ALL
            SELECT max(first, second), min(first, second), change, explanation FROM link
            WHERE withdrawn IS NULL AND basis NOT IN ('apart', 'parted')
        ) q JOIN record r ON r.uuid = q.record JOIN record o ON o.uuid = q.candidate
        WHERE r.person <> o.person AND NOT EXISTS (
            SELECT 1 FROM link w JOIN record a ON a.uuid = w.first JOIN record b ON b.uuid = w.second
            WHERE w.withdrawn IS NULL AND w.basis IN ('apart', 'parted')
                AND (a.person = r.person AND b.person = o.person OR a.person = o.person AND b.person = r.person)
        )
        """
}
