import RecordMapping
import RecordStore

/// Some bytes of a large delivery, with everything worked out that needs no look into the archive.
struct LargePart: Sendable {
    let part: DeliveryPart
    /// What the bytes say; its resources stand in the part, and nowhere else.
    let reading: Reading?
    /// The records it speaks of.
    let subjects: [String]
}
