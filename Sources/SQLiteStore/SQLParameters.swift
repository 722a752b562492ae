import RecordStore

/// The values of a statement whose text depends on how many there are.
///
/// They never stand in the text itself: a connection keeps every text that it has prepared, and there would be one for
/// each person.
struct SQLParameters {
    private(set) var all: [StoredValue] = []

    /// What the text calls the value by.
    mutating func add(_ value: StoredValue) -> String {
        all.append(value)
        return "?\(all.count)"
    }

    /// The same of several, with commas between.
    mutating func add(_ keys: [Int64]) -> String { keys.map { add(.int($0)) }.joined(separator: ",") }
}
