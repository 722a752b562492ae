import RecordStore

/// An ``EntryQuery`` as SQL over the listing index and the token index.
struct EntryListing {
    /// The key of the person.
    let person: Int64
    private let connection: PostgresConnection
    private let text: String
    private let values: [SQLValue]

    /// - Returns: `nil` if there is no such person or kind, so that nothing can be found.
    init?(_ query: EntryQuery, _ connection: PostgresConnection) throws {
        var person: Int64 = 0
        if let id = query.personID {
            guard let key = try PersonRows(connection).key(ofRecord: id) else { return nil }
            person = key
        }
        var kinds: [Int64] = []
        try SQLStatement(connection, "SELECT id FROM kind WHERE name = ANY($1) OR $2::bigint = 1")
            .rows(.texts(query.kinds), .int(query.kinds.isEmpty && !query.codes.isEmpty ? 1 : 0)) {
                kinds.append($0.int(0))
            }
        guard query.kinds.isEmpty || !kinds.isEmpty else { return nil }
        (self.person, self.connection) = (person, connection)
        (text, values) = Self.compose(query, person: person, kinds: kinds)
    }

    /// One more than the limit, if there are as many.
    func positions() throws -> [EntryQuery.Position] {
        var positions: [EntryQuery.Position] = []
        try connection.planForValues()
        try SQLStatement(connection, text, isKept: false).rows(values) {
            positions.append(EntryQuery.Position(starts: $0.int(0), key: $0.int(1)))
        }
        return positions
    }

    private static func compose(_ query: EntryQuery, person: Int64, kinds: [Int64]) -> (String, [SQLValue]) {
        var parts = SQLComposition()
        let person = parts.mark(.int(person))
        parts.demand("person = \(person)")
        if !kinds.isEmpty { parts.demand("kind = ANY(\(parts.mark(.ints(kinds))))") }
        if let period = query.period {
            let (undated, last) = (parts.mark(.int(ClinicalTime.undated)), parts.mark(.int(period.upperBound)))
            let first = parts.mark(.int(period.lowerBound))
            parts.demand("starts > \(undated) AND starts <= \(last) AND coalesce(ends, starts) >= \(first)")
        }
        for group in query.codes {
            var tests: [String] = []
            for code in group {
                let fields = parts.mark(.ints(kinds.map { $0 * 8 + Int64(code.field.rawValue) }))
                let first = parts.mark(.int(code.values.lowerBound))
                let last = parts.mark(.int(code.values.upperBound))
                tests.append(
                    """
                    SELECT entry FROM token
                    WHERE person = \(person) AND field = ANY(\(fields)) AND value BETWEEN \(first) AND \(last)
                    """
                )
            }
            parts.demand(tests.isEmpty ? "false" : "id IN (\(tests.joined(separator: " UNION ALL ")))")
        }
        if let after = query.after {
            parts.demand("(starts, id) < (\(parts.mark(.int(after.starts))), \(parts.mark(.int(after.key))))")
        }
        let limit = parts.mark(.int(Int64(query.limit) + 1))
        let text = """
            SELECT starts, id FROM entry WHERE \(parts.filter) ORDER BY starts DESC, id DESC LIMIT \(limit)
            """
        return (text, parts.values)
    }
}
