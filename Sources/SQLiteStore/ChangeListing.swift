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
        var limit = max(limit, 1)
        while true {
            var gathering = ChangeGathering(after: after, last: last, limit: limit)
            gathering.begin(try rows(Self.entries, last, limit))
            gathering.begin(try rows(Self.persons, last, limit))
            gathering.begin(try rows(Self.begun, last, limit))
            gathering.end(try ended(last, limit))
            if let changes = gathering.changes { return changes }
            // One change did more than that.
            limit *= 4
        }
    }

    private func rows(_ sql: String, _ last: Int64, _ limit: Int) throws -> [(change: Int64, kind: String, id: String)]
    {
        var rows: [(change: Int64, kind: String, id: String)] = []
        try SQLStatement(connection, sql).rows(.int(after), .int(last), .int(Int64(limit))) { row in
            rows.append((row.int(0), row.text(1), RecordedID.decode(row.blob(2))))
        }
        return rows
    }

    /// Rows of the history are added in the order in which versions end.
    private func ended(_ last: Int64, _ limit: Int) throws -> [(change: Int64, kind: String, id: String)] {
        let query = PastQuery(kind: "", endedAfter: after)
        let place = try PastListing(connection: connection, query: query).lastEnded(by: after)
        var rows: [(change: Int64, kind: String, id: String)] = []
        try SQLStatement(connection, Self.ended).rows(.int(place), .int(last), .int(Int64(limit))) { row in
            rows.append((row.int(0), row.text(1), RecordedID.decode(row.blob(2))))
        }
        return rows
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
