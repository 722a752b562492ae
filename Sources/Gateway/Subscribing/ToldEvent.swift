import RecordStore

/// An event as it is told to somebody: with as much as they may see when it is told.
package struct ToldEvent: Sendable, Hashable {
    package let event: SubscriptionEvent
    /// Whether they may know which resource it is about.
    package let isNamed: Bool
    /// As it stands; `nil` if it does not any more, or is not wanted.
    package let resource: StampedResource?
    /// Whose data it is, for the journal.
    let person: String?

    init(_ event: SubscriptionEvent, isNamed: Bool = false, resource: StampedResource? = nil, person: String? = nil) {
        (self.event, self.isNamed, self.resource, self.person) = (event, isNamed, resource, person)
    }
}
