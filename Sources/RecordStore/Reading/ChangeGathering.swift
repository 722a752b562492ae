/// Tells from when versions began and ended what changes did to resources.
///
/// Each engine reads the same four lists, each in the order of changes and none longer than the limit; what lies behind
/// the end of a full list is left for the next page, so that a page holds whole changes.
package struct ChangeGathering {
    private struct Moment: Hashable {
        let change: Int64
        let kind: String
        let id: String
    }

    /// How many rows of a list are read at once.
    package let limit: Int
    private let after: Int64
    private var horizon: Int64
    private var began: Set<Moment> = []
    private var ended: Set<Moment> = []

    /// - Parameters:
    ///   - after: The last change that is known already.
    ///   - last: The newest change when reading began.
    ///   - limit: How many rows of a list are read at once.
    package init(after: Int64, last: Int64, limit: Int) {
        (self.after, horizon, self.limit) = (after, last, limit)
    }

    /// Takes up when versions began: of what stands now first, then of what stood.
    package mutating func begin(_ rows: [(change: Int64, kind: String, id: String)]) {
        for row in rows { began.insert(Moment(change: row.change, kind: row.kind, id: row.id)) }
        close(rows)
    }

    /// Takes up when versions ended.
    package mutating func end(_ rows: [(change: Int64, kind: String, id: String)]) {
        for row in rows { ended.insert(Moment(change: row.change, kind: row.kind, id: row.id)) }
        close(rows)
    }

    private mutating func close(_ rows: [(change: Int64, kind: String, id: String)]) {
        guard rows.count >= limit, let last = rows.last else { return }
        horizon = min(horizon, last.change - 1)
    }

    /// What was done, in the order of changes and within one of ids; `nil` if not even one whole change was read, so
    /// that more rows are needed.
    package var changes: [ResourceChange]? {
        let first = began.map { moment in
            ResourceChange(
                change: moment.change,
                kind: moment.kind,
                id: moment.id,
                ended.contains(moment) ? .updated : .created
            )
        }
        let gone = ended.subtracting(began).map {
            ResourceChange(change: $0.change, kind: $0.kind, id: $0.id, .removed)
        }
        let whole = (first + gone).filter { $0.change <= horizon }
        // Changes that did nothing to any resource may lie before one that is larger than the limit.
        guard !whole.isEmpty || began.isEmpty && ended.isEmpty else { return nil }
        return whole.sorted { ($0.change, $0.kind, $0.id) < ($1.change, $1.kind, $1.id) }
    }
}
