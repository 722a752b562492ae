import Gateway
import RecordStore

/// Which versions of a history are wanted.
///
/// Source: <https://hl7.org/fhir/R4/http.html#history>
struct HistoryRequest {
    /// How many are on a page.
    private(set) var count = SearchLimits.page
    /// Made at this moment or later, in milliseconds since 1970.
    private(set) var since: Int64?
    /// Older than the version of this number.
    private(set) var before: Int64?
    /// What was asked for, without the page.
    private(set) var items: [(name: String, value: String)] = []

    /// - Throws: ``Refusal/Kind/incorrect`` for what a history is not asked by.
    init(_ items: [(name: String, value: String)]) throws(Refusal) {
        self.items = items.filter { $0.name != "_page" }
        for (name, value) in items {
            guard try take(name, value) else {
                throw Refusal(.incorrect, "A history has no value like that of \(name).")
            }
        }
    }

    private mutating func take(_ name: String, _ value: String) throws(Refusal) -> Bool {
        switch name {
        case "_count":
            guard let number = Int(value), number > 0 else { return false }
            count = min(number, SearchLimits.largestPage)
        case "_since":
            guard let time = ClinicalTime.milliseconds(value.utf8) else { return false }
            since = time.lowerBound
        case "_page":
            guard let number = Int64(value) else { return false }
            before = number
        case "_format", "_pretty": break
        default: throw Refusal(.incorrect, "A history is asked by _count and _since only.")
        }
        return true
    }
}
