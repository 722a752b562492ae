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

    /// A version that began or ended.
    package typealias Row = (change: Int64, kind: String, id: String)

    /// One of the lists that an engine reads.
    package enum List: Sendable, CaseIterable {
        /// Entries and persons that stand, by the change that wrote them; what stood, by the change that wrote it.
        case entries, persons, begun
        /// What stood, by the change that ended it.
        case ended
    }

    private let limit: Int
    private var horizon: Int64
    private var began: Set<Moment> = []
    private var ended: Set<Moment> = []

    private init(last: Int64, limit: Int) { (horizon, self.limit) = (last, limit) }

    /// Whole changes, at least one if there is one; about as many resources as the limit.
    ///
    /// What stands is read before what stood: a version that ends in between is then found twice and never missed.
    ///
    /// - Parameters:
    ///   - last: The newest change when reading begins.
    ///   - limit: About how many resources.
    ///   - rows: Reads at most so many rows of a list, in the order of changes, none behind the newest.
    /// - Returns: What was done, in the order of changes and within one of ids.
    /// - Throws: What reading a list throws.
    package static func changes<Failure: Error>(
        upTo last: Int64,
        limit: Int,
        _ rows: (List, Int) throws(Failure) -> [Row]
    ) throws(Failure) -> [ResourceChange] {
        var limit = max(limit, 1)
        while true {
            var gathering = ChangeGathering(last: last, limit: limit)
            for list in List.allCases { gathering.take(try rows(list, limit), of: list) }
            if let changes = gathering.changes { return changes }
            // One change did more than that.
            limit *= 4
        }
    }

    private mutating func take(_ rows: [Row], of list: List) {
        for row in rows {
            let moment = Moment(change: row.change, kind: row.kind, id: row.id)
            if list == .ended { ended.insert(moment) } else { began.insert(moment) }
        }
        guard rows.count >= limit, let last = rows.last else { return }
        horizon = min(horizon, last.change - 1)
    }

    /// What was done, in the order of changes and within one of ids; `nil` if not even one whole change was read, so
    /// that more rows are needed.
    private var changes: [ResourceChange]? {
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
