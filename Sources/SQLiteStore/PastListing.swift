import GRDB
import RecordStore

/// A ``PastQuery`` as SQL.
struct PastListing {
    let connection: Database
    let query: PastQuery

    /// At most as many as the query's limit.
    func versions() throws -> [PastEntry] {
        let after = try max(query.after, lastEnded(by: query.endedAfter))
        var found: [PastEntry] = []
        try SQLStatement(
            connection,
            """
            SELECT h.id, h.uuid, h.version, c.at, h.until, p.uuid, h.hash, h.json
            FROM history h JOIN kind k ON k.id = h.kind JOIN change c ON c.id = h.version
                LEFT JOIN person p ON p.id = h.person
            WHERE h.id > ? AND k.name = ? ORDER BY h.id LIMIT ?
            """
        )
        .rows(.int(after), .text(query.kind), .int(Int64(query.limit))) { found.append(read($0)) }
        return found
    }

    /// The last row that ended by a change or before: rows are added in the order of changes, so that the place is
    /// found by halving and needs no index.
    func lastEnded(by change: Int64) throws -> Int64 {
        var low: Int64 = 0
        var high = try SQLStatement(connection, "SELECT ifnull(max(id), 0) FROM history").first { $0.int(0) } ?? 0
        while low < high {
            let middle = low + (high - low + 1) / 2
            let ended = try SQLStatement(
                connection,
                "SELECT until FROM history WHERE id <= ? ORDER BY id DESC LIMIT 1"
            )
            .first(.int(middle)) { $0.int(0) }
            if ended.map({ $0 <= change }) ?? true { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private func read(_ row: SQLRow) -> PastEntry {
        let (id, json) = (RecordedID.decode(row.blob(1)), row.blob(7))
        return PastEntry(
            key: row.int(0),
            id: id,
            version: row.int(2),
            updatedAt: Timestamp(milliseconds: row.int(3)),
            endedBy: row.int(4),
            personID: row.isNull(5) ? nil : RecordedID.decode(row.blob(5)),
            json: ContentHash.of(query.kind, id, json) == row.int(6) ? json : []
        )
    }
}
