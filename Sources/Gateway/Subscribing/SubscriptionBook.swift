package import RecordStore

/// Subscriptions, read from the register and written to it.
package struct SubscriptionBook: Sendable {
    private let register: any AccessRegister

    package init(register: any AccessRegister) { self.register = register }

    package func subscription(id: String) async throws(ArchiveError) -> KeptSubscription? {
        try await register.holder(.subscription, id: id).flatMap { KeptSubscription($0) }
    }

    /// All of them, or those of an owner, by their ids.
    package func subscriptions(of owner: String? = nil) async throws(ArchiveError) -> [KeptSubscription] {
        try await register.holders(.subscription, owner: owner).compactMap { KeptSubscription($0) }
    }

    /// - Throws: ``ArchiveError/contradiction`` if it was changed or deleted meanwhile.
    package func keep(_ subscription: KeptSubscription) async throws(ArchiveError) {
        try await register.keep(subscription.holder)
    }

    package func remove(id: String) async throws(ArchiveError) { try await register.remove(.subscription, id: id) }
}
