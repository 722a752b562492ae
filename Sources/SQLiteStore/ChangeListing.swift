import GRDB
import RecordStore

/// Reads what changes did to resources.
struct ChangeListing {
    let connection: Database
    /// The last change that is known already.
    let after: Int64

    /// Whole changes, at least one if there is one; about as many resources as the limit.
    func changes(limit: Int) throws -> [ResourceChange] {
        let last = try ChangeRows(connection).last()
        guard last > after else { return [] }
        return try ChangeGathering.changes(upTo: last, limit: limit) { list, limit in
            switch list {
            case .entries: try rows(Self.entries, after, last, limit)
            case .persons: try rows(Self.persons, after, last, limit)
            case .begun: try rows(Self.begun, after, last, limit)
            case .ended: try rows(Self.ended, try lastEnded(), last, limit)
            }
        }
    }

    private func rows(_ sql: String, _ after: Int64, _ last: Int64, _ limit: Int) throws -> [ChangeGathering.Row] {
        var rows: [ChangeGathering.Row] = []
        try SQLStatement(connection, sql).rows(.int(after), .int(last), .int(Int64(limit))) { row in
            rows.append((row.int(0), row.text(1), RecordedID.decode(row.blob(2))))
        }
        return rows
    }

    /// The last row of the history that is known already: rows are added in the order in which versions end.
    private func lastEnded() throws -> Int64 {
        try PastListing(connection: connection, query: PastQuery(kind: "", endedAfter: after)).lastEnded(by: after)
    }

    private static let entries = """
        SELECT e.version, k.name, ifnull(e.uuid, s.resource)
        FROM entry e JOIN statement s ON s.id = e.id JOIN kind k ON k.id = e.kind
        WHERE e.version > ? AND e.version <= ? ORDER BY e.version LIMIT ?
        """

    private static let persons = """
        SELECT version, 'Patient', uuid FROM person WHERE version > ? AND version <= ? ORDER BY version LIMIT ?
        """

    /// What one change wrote and the same change replaced was never there for anybody.
    private static let begun = """
        SELECT h.version, k.name, h.uuid FROM history h JOIN kind k ON k.id = h.kind
        WHERE h.version > ? AND h.version <= ? AND h.version <> h.until ORDER BY h.version LIMIT ?
        """

    private static let ended = """
        SELECT h.until, k.name, h.uuid FROM history h JOIN kind k ON k.id = h.kind
        WHERE h.id > ? AND h.until <= ? AND h.version <> h.until ORDER BY h.id LIMIT ?
        """
}
