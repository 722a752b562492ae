/// Brings notifications to endpoints.
package protocol NotificationSending: Sendable {
    /// Tries once.
    ///
    /// - Parameters:
    ///   - body: A notification as JSON; empty if the subscriber wants nothing but to be called.
    ///   - terms: Of the subscription.
    /// - Returns: What came of it.
    func send(_ body: [UInt8], under terms: SubscriptionTerms) async -> NotificationOutcome
}
