import ClinicalRecord

/// The blocking keys of a record that is being described anew, before they are written.
struct KeyMove {
    let recordID: String
    private let before: Set<BlockingKey>
    private let after: Set<BlockingKey>

    init(_ recordID: String, from before: [BlockingKey], to after: [BlockingKey]) {
        (self.recordID, self.before, self.after) = (recordID, Set(before), Set(after))
    }

    /// The keys that the record gains or loses, in a fixed order.
    var changed: [BlockingKey] { before.symmetricDifference(after).sorted { $0.value < $1.value } }

    /// The records that share a key once the move is written.
    func sharers(of key: BlockingKey, stored: [String]) -> [String] {
        stored.filter { $0 != recordID } + (after.contains(key) ? [recordID] : [])
    }
}
