import ClinicalRecord
import RecordStore

/// A ``CandidateQuery`` as SQL.
struct CandidateListing {
    private let connection: PostgresConnection
    private let query: CandidateQuery
    private let kind: Int64
    /// Keys of persons, the directory's among them; `nil` for everyone.
    private let persons: [Int64]?

    /// - Returns: `nil` if the archive holds nothing of the kind, so that nothing can be found.
    init?(_ query: CandidateQuery, _ connection: PostgresConnection) throws {
        (self.connection, self.query) = (connection, query)
        let found = try SQLStatement(connection, "SELECT id FROM kind WHERE name = $1").first(.text(query.kind)) {
            $0.int(0)
        }
        guard let kind = found ?? (query.kind == "Patient" ? 0 : nil) else { return nil }
        self.kind = kind
        switch query.scope {
        case .everyone: persons = nil
        case .persons(let ids): persons = try PersonRows(connection).keys(ofRecords: ids) + [0]
        }
    }

    /// At most as many as the query's limit.
    func candidates() throws -> [Candidate] {
        let (text, values) = query.kind == "Patient" ? patients : entries
        var rows: [SQLRow] = []
        try connection.planForValues()
        try SQLStatement(connection, text, isKept: false).rows(values) { rows.append($0) }
        let names = try query.withNames ? names(of: rows) : [:]
        return try rows.map { try read($0, names: names) }
    }

    private func read(_ row: SQLRow, names: [Int64: Set<String>]) throws -> Candidate {
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
            names: query.withNames ? names[key, default: []].union([id]) : []
        )
    }

    /// All ids that lead to what was found, by its key.
    private func names(of rows: [SQLRow]) throws -> [Int64: Set<String>] {
        var names: [Int64: Set<String>] = [:]
        if query.kind == "Patient" {
            try SQLStatement(connection, "SELECT person, uuid FROM record WHERE person = ANY($1)")
                .rows(.ints(rows.map { $0.int(0) })) {
                    names[$0.int(0), default: []].insert(RecordedID.decode($0.blob(1)))
                }
            return names
        }
        var others: [(person: Int64, statement: Int64)] = []
        for row in rows {
            names[row.int(0), default: []].insert(RecordedID.decode(row.blob(8)))
            for key in row.optionalBlob(9).map(PackedList.numbers) ?? [] { others.append((row.int(7), key)) }
        }
        guard !others.isEmpty else { return names }
        try SQLStatement(
            connection,
            """
            SELECT s.entry, s.resource FROM unnest($1::bigint[], $2::bigint[]) o (person, id)
            JOIN statement s ON s.person = o.person AND s.id = o.id
            """
        )
        .rows(.ints(others.map(\.person)), .ints(others.map(\.statement))) {
            names[$0.int(0), default: []].insert(RecordedID.decode($0.blob(1)))
        }
        return names
    }

    private var patients: (String, [SQLValue]) {
        var parts = SQLComposition()
        parts.demand("p.id > \(parts.mark(.int(query.after)))")
        if let persons { parts.demand("p.id = ANY(\(parts.mark(.ints(persons))))") }
        for word in query.words {
            let (first, end) = (parts.mark(.text(word)), parts.mark(.text(word + "\u{10FFFF}")))
            parts.demand("p.id IN (SELECT person FROM word WHERE word >= \(first) AND word < \(end))")
        }
        let limit = parts.mark(.int(Int64(query.limit)))
        let text = """
            SELECT p.id, p.version, p.uuid, p.hash, p.json, c.at, p.uuid FROM person p JOIN change c ON c.id = p.version
            WHERE \(parts.filter) ORDER BY p.id LIMIT \(limit)
            """
        return (text, parts.values)
    }

    /// The keys of a page come first, out of the indexes alone, and the resources after them.
    private var entries: (String, [SQLValue]) {
        var parts = SQLComposition()
        parts.demand("kind = \(parts.mark(.int(kind))) AND id > \(parts.mark(.int(query.after)))")
        let owners = persons.map { parts.mark(.ints($0)) }
        if let owners { parts.demand("person = ANY(\(owners))") }
        for group in query.codes {
            let tests = group.map { test($0, owners, &parts) }
            parts.demand(tests.isEmpty ? "false" : "id IN (\(tests.joined(separator: " UNION ALL ")))")
        }
        let page = "ORDER BY id LIMIT \(parts.mark(.int(Int64(query.limit))))"
        let keys = "SELECT id, person FROM entry WHERE \(parts.filter)"
        // Asked for the page at once, the engine may walk through everybody's resources of the kind in their order.
        let found =
            owners == nil
            ? "found AS MATERIALIZED (\(keys) \(page))"
            : "own AS MATERIALIZED (\(keys)), found AS MATERIALIZED (SELECT id, person FROM own \(page))"
        let text = """
            WITH \(found)
            SELECT e.id, e.version, coalesce(e.uuid, s.resource), coalesce(e.hash, s.hash), coalesce(e.json, s.json),
                c.at, p.uuid, e.person, s.resource, e.statements
            FROM found f JOIN entry e ON e.person = f.person AND e.id = f.id
                JOIN statement s ON s.person = f.person AND s.id = f.id
                JOIN change c ON c.id = e.version LEFT JOIN person p ON p.id = f.person
            ORDER BY f.id
            """
        return (text, parts.values)
    }

    private func test(_ code: EntryQuery.Code, _ owners: String?, _ parts: inout SQLComposition) -> String {
        let (first, last) = (parts.mark(.int(code.values.lowerBound)), parts.mark(.int(code.values.upperBound)))
        return """
            SELECT entry FROM token WHERE \(owners.map { "person = ANY(\($0)) AND " } ?? "")
                field = \(kind * 8 + Int64(code.field.rawValue)) AND field % 8 IN (1, 4)
                AND value BETWEEN \(first) AND \(last)
            """
    }
}
