package import RecordStore

/// Something that happened to a resource and that a subscriber is told of.
package struct SubscriptionEvent: Sendable, Hashable {
    /// Counts from 1 within its subscription; 0 before it has one.
    package internal(set) var number: Int64 = 0
    package let change: ResourceChange
    /// When it happened, by the archive's own clock.
    package let at: Timestamp

    init(_ change: ResourceChange, at: Timestamp) { (self.change, self.at) = (change, at) }

    package var reference: String { "\(change.kind)/\(change.id)" }
}
