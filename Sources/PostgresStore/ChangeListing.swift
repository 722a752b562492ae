import RecordStore

/// Reads what changes did to resources.
struct ChangeListing {
    let connection: PostgresConnection
    /// The last change that is known already.
    let after: Int64

    /// Whole changes, at least one if there is one; about as many resources as the limit.
    func changes(limit: Int) throws -> [ResourceChange] {
        let last = try ChangeRows(connection).last()
        guard last > after else { return [] }
        try connection.planForValues()
        return try ChangeGathering.changes(upTo: last, limit: limit) { list, limit in
            switch list {
            case .entries: try rows(Self.entries, last, limit)
            case .persons: try rows(Self.persons, last, limit)
            case .begun: try rows(Self.begun, last, limit)
            case .ended: try rows(Self.ended, last, limit)
            }
        }
    }

    private func rows(_ sql: String, _ last: Int64, _ limit: Int) throws -> [ChangeGathering.Row] {
        var rows: [ChangeGathering.Row] = []
        try SQLStatement(connection, sql).rows(.int(after), .int(last), .int(Int64(limit))) { row in
            rows.append((row.int(0), row.text(1), RecordedID.decode(row.blob(2))))
        }
        return rows
    }

    private static let entries = """
        SELECT e.version, k.name, coalesce(e.uuid, s.resource)
        FROM entry e JOIN statement s ON s.person = e.person AND s.id = e.id JOIN kind k ON k.id = e.kind
        WHERE e.version > $1 AND e.version <= $2 ORDER BY e.version LIMIT $3
        """

    private static let persons = """
        SELECT version, 'Patient', uuid FROM person WHERE version > $1 AND version <= $2 ORDER BY version LIMIT $3
        """

    /// What one change wrote and the same change replaced was never there for anybody.
    private static let begun = """
        SELECT h.version, k.name, h.uuid FROM history h JOIN kind k ON k.id = h.kind
        WHERE h.version > $1 AND h.version <= $2 AND h.version <> h.until ORDER BY h.version LIMIT $3
        """

    private static let ended = """
        SELECT h.until, k.name, h.uuid FROM history h JOIN kind k ON k.id = h.kind
        WHERE h.until > $1 AND h.until <= $2 AND h.version <> h.until ORDER BY h.until LIMIT $3
        """
}
