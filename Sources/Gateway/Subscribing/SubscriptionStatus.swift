import JSONTree

/// How one subscription is doing, for whoever asks.
package struct SubscriptionStatus: Sendable {
    package let id: String
    /// Parameters.
    package let json: [UInt8]

    init(_ kept: KeptSubscription, base: String) {
        id = kept.id
        let topic = (try? kept.terms)?.topic
        let bundle = NotificationBundle(subscription: kept, topic: topic, kind: .status, events: [], base: base)
        var json = JSONWriter()
        bundle.parameters(&json)
        self.json = json.bytes
    }
}
