import GRDB
import RecordStore

/// An ``EntryQuery`` as SQL over the listing index and the token index.
struct EntryListing {
    private let connection: Database
    private let text: String
    private let values: [StoredValue]

    /// - Returns: `nil` if there is no such person or kind, so that nothing can be found.
    init?(_ query: EntryQuery, _ connection: Database) throws {
        var person: Int64 = 0
        if let id = query.personID {
            guard let key = try PersonRows(connection).key(ofRecord: id) else { return nil }
            person = key
        }
        var kinds: [Int64] = []
        for name in query.kinds {
            let key = try SQLStatement(connection, "SELECT id FROM kind WHERE name = ?").first(.text(name)) {
                $0.int(0)
            }
            if let key { kinds.append(key) }
        }
        guard query.kinds.isEmpty == kinds.isEmpty else { return nil }
        if kinds.isEmpty, !query.codes.isEmpty { kinds = try Self.allKinds(connection) }
        self.connection = connection
        (text, values) = Self.compose(query, person: person, kinds: kinds)
    }

    /// One more than the limit, if there are as many.
    func positions() throws -> [EntryQuery.Position] {
        var positions: [EntryQuery.Position] = []
        try SQLStatement(connection, text).rows(values) {
            positions.append(EntryQuery.Position(starts: $0.int(0), key: $0.int(1)))
        }
        return positions
    }

    private static func allKinds(_ connection: Database) throws -> [Int64] {
        var kinds: [Int64] = []
        try SQLStatement(connection, "SELECT id FROM kind").rows { kinds.append($0.int(0)) }
        return kinds
    }

    private static func compose(_ query: EntryQuery, person: Int64, kinds: [Int64]) -> (String, [StoredValue]) {
        var conditions = ["person = ?"]
        var values: [StoredValue] = [.int(person)]
        if !kinds.isEmpty {
            conditions.append("kind IN (\(kinds.map(String.init).joined(separator: ",")))")
        }
        if let period = query.period {
            conditions.append("starts > ? AND starts <= ? AND ifnull(ends, starts) >= ?")
            values += [.int(ClinicalTime.undated), .int(period.upperBound), .int(period.lowerBound)]
        }
        for group in query.codes {
            let ranges = group.flatMap { code in kinds.map { (code, $0 * 8 + Int64(code.field.rawValue)) } }
            let tests = ranges.map { _ in "person = ? AND field = ? AND value BETWEEN ? AND ?" }
            let union = tests.map { "SELECT entry FROM token WHERE \($0)" }.joined(separator: " UNION ALL ")
            conditions.append(union.isEmpty ? "0" : "id IN (\(union))")
            for (code, field) in ranges {
                values += [.int(person), .int(field), .int(code.values.lowerBound), .int(code.values.upperBound)]
            }
        }
        if let after = query.after {
            conditions.append("(starts, id) < (?, ?)")
            values += [.int(after.starts), .int(after.key)]
        }
        values.append(.int(Int64(query.limit) + 1))
        let text = """
            SELECT starts, id FROM entry WHERE \(conditions.joined(separator: " AND "))
            ORDER BY starts DESC, id DESC LIMIT ?
            """
        return (text, values)
    }
}
