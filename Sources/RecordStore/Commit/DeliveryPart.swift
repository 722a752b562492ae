package import ClinicalRecord
package import Findings

/// A run of bytes of a delivery that is too large for one step, with what it says.
package struct DeliveryPart: Sendable {
    /// The number of the delivery.
    package let delivery: Int64
    /// Counted from 0; the parts in this order are the original.
    package let ordinal: Int
    /// Where the next part begins: up to here the delivery is kept, once this part is.
    package let end: Place
    package let original: CompressedBytes
    let contributions: [PreparedContribution]
    package let at: Timestamp
    /// Per contribution: what its resources can be found by, by resource id.
    let keys: [[String: ReadySearchKeys]]

    /// Compresses and reads; to be done by the sender's task.
    package init(
        of delivery: Int64,
        ordinal: Int,
        _ bytes: [UInt8],
        end: Place,
        contributions: [PreparedContribution],
        at time: Timestamp
    ) {
        (self.delivery, self.ordinal, self.end, at) = (delivery, ordinal, end, time)
        original = CompressedBytes(bytes)
        self.contributions = contributions
        keys = contributions.map(ReadySearchKeys.all)
    }

    /// About how many bytes a write of it moves.
    var weight: Int {
        contributions.flatMap(\.facts).reduce(original.stored.count + 512) { $0 + $1.resource.json.count + 256 }
    }
}
