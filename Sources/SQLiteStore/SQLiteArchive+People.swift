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

    package func people(matching question: String, limit: Int) async throws(ArchiveError) -> [RecordedPerson] {
        let words = PersonWords.of(question: question)
        return try await read { connection in
            let rows = PersonRows(connection)
            return try Self.keys(connection, words, limit).compactMap { try rows.recorded($0) }
        }
    }

    private static func keys(_ connection: Database, _ words: [String], _ limit: Int) throws -> [Int64] {
        // Each word is a range of the word index; the person must be in every one.
        let condition = words.map { _ in "id IN (SELECT person FROM word WHERE word >= ? AND word < ?)" }
        let filter = condition.isEmpty ? "" : "WHERE " + condition.joined(separator: " AND ")
        let bounds = words.flatMap { [SQLValue.text($0), .text($0 + "\u{10FFFF}")] }
        var keys: [Int64] = []
        try SQLStatement(connection, "SELECT id FROM person \(filter) ORDER BY uuid LIMIT ?")
            .rows(bounds + [.int(limit)]) { keys.append($0.int(0)) }
        return keys
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
            let entries = try EntryRows(connection)
            try SQLStatement(connection, "SELECT id FROM entry WHERE person = ? AND statements IS NOT NULL")
                .rows(.int(key)) { row in
                    if let held = try entries.entry(row.int(0)) { map.add(held.entry) }
                }
            return map
        }
    }

    package func reviews(limit: Int) async throws(ArchiveError) -> [ReviewCase] {
        try await read { connection in
            var cases: [ReviewCase] = []
            try SQLStatement(
                connection,
                """
                SELECT v.record, p.uuid, v.candidate, v.explanation, c.at
                FROM review v JOIN change c ON c.id = v.change
                JOIN record r ON r.uuid = v.record JOIN person p ON p.id = r.person
                WHERE v.closed IS NULL ORDER BY v.id LIMIT ?
                """
            )
            .rows(.int(limit)) { row in
                guard let explanation = PersonRows.explanation(row.text(3)) else { return }
                cases.append(
                    ReviewCase(
                        recordID: RecordedID.decode(row.blob(0)),
                        personID: RecordedID.decode(row.blob(1)),
                        candidateID: RecordedID.decode(row.blob(2)),
                        explanation: explanation,
                        since: Timestamp(milliseconds: row.int(4))
                    )
                )
            }
            return cases
        }
    }
}
