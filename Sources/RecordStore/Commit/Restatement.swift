package import ClinicalRecord

/// What the original of a delivery says now that it was read again, as far as it differs from what is stored.
package struct Restatement: Sendable {
    /// The number of the delivery.
    package let delivery: Int64
    /// What differs; each contribution knows what it withdraws.
    let contributions: [PreparedContribution]
    package let at: Timestamp
    /// The program that read it again, with its version.
    package let reader: String?
    /// Per contribution: what its resources can be found by, by resource id.
    let keys: [[String: ReadySearchKeys]]

    package init(
        of delivery: Int64,
        _ contributions: [PreparedContribution],
        at time: Timestamp,
        by reader: String? = nil
    ) {
        (self.delivery, self.contributions, at, self.reader) = (delivery, contributions, time, reader)
        keys = contributions.map(ReadySearchKeys.all)
    }

    /// About how many bytes a write of it moves.
    var weight: Int { contributions.flatMap(\.facts).reduce(4096) { $0 + $1.resource.json.count + 256 } }
}
