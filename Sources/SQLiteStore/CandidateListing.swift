import ClinicalRecord
import GRDB
import RecordStore

/// A ``CandidateQuery`` as SQL.
struct CandidateListing {
    private let connection: Database
    private let query: CandidateQuery
    private let kind: Int64
    /// Keys of persons, the directory's among them; `nil` for everyone.
    private let persons: [Int64]?

    /// - Returns: `nil` if the archive holds nothing of the kind, so that nothing can be found.
    init?(_ query: CandidateQuery, _ connection: Database) throws {
        (self.connection, self.query) = (connection, query)
        let found = try SQLStatement(connection, "SELECT id FROM kind WHERE name = ?").first(.text(query.kind)) {
            $0.int(0)
        }
        guard let kind = found ?? (query.kind == "Patient" ? 0 : nil) else { return nil }
        self.kind = kind
        switch query.scope {
        case .everyone: persons = nil
        case .persons(let ids):
            let rows = PersonRows(connection)
            persons = try ids.compactMap { try rows.key(ofRecord: $0) } + [0]
        }
    }

    /// At most as many as the query's limit.
    func candidates() throws -> [Candidate] {
        let (text, values) = statement
        var found: [Candidate] = []
        try SQLStatement(connection, text).rows(values) { found.append(try read($0)) }
        return found
    }

    /// What is asked of the database.
    var statement: (text: String, values: [StoredValue]) { query.kind == "Patient" ? patients : entries }

    private func read(_ row: SQLRow) throws -> Candidate {
        let id = RecordedID.decode(row.blob(2))
        var json = row.blob(4)
        if ContentHash.of(query.kind, id, json) != row.int(3) {
            guard query.passesDamaged else { throw ArchiveError.damaged("\(query.kind)/\(id)") }
            json = []
        }
        let key = row.int(0)
        return Candidate(
            key: key,
            kind: query.kind,
            id: id,
            version: row.int(1),
            updatedAt: Timestamp(milliseconds: row.int(5)),
            personID: row.isNull(6) ? nil : RecordedID.decode(row.blob(6)),
            json: json,
            names: query.withNames ? try names(of: key).union([id]) : []
        )
    }

    private func names(of key: Int64) throws -> Set<String> {
        var names: Set<String> = []
        guard query.kind != "Patient" else {
            try SQLStatement(connection, "SELECT uuid FROM record WHERE person = ?")
                .rows(.int(key)) { names.insert(RecordedID.decode($0.blob(0))) }
            return names
        }
        // No index leads from an entry to its statements: its row lists those behind the first.
        let listed = try SQLStatement(connection, "SELECT statements FROM entry WHERE id = ?")
            .first(.int(key)) { $0.optionalBlob(0).map(PackedList.numbers) ?? [] }
        let statement = try SQLStatement(connection, "SELECT resource FROM statement WHERE id = ?")
        for number in [key] + (listed ?? []) {
            try statement.rows(.int(number)) { names.insert(RecordedID.decode($0.blob(0))) }
        }
        return names
    }

    private var patients: (String, [StoredValue]) {
        var values = SQLParameters()
        var conditions = ["p.id > \(values.add(.int(query.after)))"]
        if let persons { conditions.append("p.id IN (\(values.add(persons)))") }
        for word in query.words {
            let (first, end) = (values.add(.text(word)), values.add(.text(word + "\u{10FFFF}")))
            conditions.append("p.id IN (SELECT person FROM word WHERE word >= \(first) AND word < \(end))")
        }
        let text = """
            SELECT p.id, p.version, p.uuid, p.hash, p.json, c.at, p.uuid FROM person p JOIN change c ON c.id = p.version
            WHERE \(conditions.joined(separator: " AND ")) ORDER BY p.id LIMIT \(values.add(.int(Int64(query.limit))))
            """
        return (text, values.all)
    }

    /// The keys of a page come first, out of the indexes alone, and the resources after them.
    private var entries: (String, [StoredValue]) {
        var values = SQLParameters()
        let keys = keys(&values)
        let text = """
            WITH found (id) AS MATERIALIZED (\(keys) ORDER BY 1 LIMIT \(values.add(.int(Int64(query.limit)))))
            SELECT e.id, e.version, ifnull(e.uuid, s.resource), ifnull(e.hash, s.hash), ifnull(e.json, s.json), c.at,
                p.uuid
            FROM found CROSS JOIN entry e ON e.id = found.id JOIN statement s ON s.id = e.id
                JOIN change c ON c.id = e.version LEFT JOIN person p ON p.id = e.person
            ORDER BY found.id
            """
        return (text, values.all)
    }

    /// What is known by the person is looked up by the person, and what is known by a code by the code: left to itself,
    /// the engine walks through everybody's resources of the kind, only to save the sorting of a few keys.
    private func keys(_ values: inout SQLParameters) -> String {
        let after = values.add(.int(query.after))
        let owners = persons.map { values.add($0) }
        if query.codes.isEmpty {
            guard let owners else { return "SELECT id FROM entry WHERE kind = \(kind) AND id > \(after)" }
            return """
                SELECT id FROM entry INDEXED BY entry_listing
                WHERE person IN (\(owners)) AND kind = \(kind) AND +id > \(after)
                """
        }
        let own = owners.map { "person IN (\($0)) AND " } ?? ""
        let groups = query.codes.map { $0.map { own + test($0, &values) } }
        // One code of everybody's stands in the index in the order of keys; one of any system is several codes, and may be
        // in a resource twice.
        if groups.count == 1, groups[0].count == 1, owners == nil, query.codes[0][0].values.count == 1 {
            return "SELECT entry FROM token WHERE \(groups[0][0]) AND entry > \(after)"
        }
        // The plus keeps these from being what is looked up by.
        var conditions = ["+kind = \(kind)", "+id > \(after)"]
        if let owners { conditions.append("+person IN (\(owners))") }
        for tests in groups {
            let entries = tests.map { "SELECT entry FROM token WHERE \($0)" }.joined(separator: " UNION ALL ")
            conditions.append(tests.isEmpty ? "0" : "id IN (\(entries))")
        }
        return "SELECT id FROM entry WHERE \(conditions.joined(separator: " AND "))"
    }

    private func test(_ code: EntryQuery.Code, _ values: inout SQLParameters) -> String {
        let field = "field = \(kind * 8 + Int64(code.field.rawValue)) AND field % 8 IN (1, 4)"
        let first = values.add(.int(code.values.lowerBound))
        guard code.values.lowerBound < code.values.upperBound else { return "\(field) AND value = \(first)" }
        return "\(field) AND value BETWEEN \(first) AND \(values.add(.int(code.values.upperBound)))"
    }
}
