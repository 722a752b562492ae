import RecordStore

/// What somebody can subscribe to: something happens to resources of the kinds that their filters name.
///
/// Source: <https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/components.html#subscription-topics-in-r4>
package enum SubscriptionTopic: String, Sendable, CaseIterable {
    case created = "resource-created"
    case updated = "resource-updated"
    case removed = "resource-deleted"
    /// Any of the three.
    case changed = "resource-changed"

    private static let prefix = "urn:chartway:SubscriptionTopic:"

    package var url: String { Self.prefix + rawValue }

    /// - Returns: `nil` if it is no topic of ours.
    init?(url: String) {
        guard url.hasPrefix(Self.prefix) else { return nil }
        self.init(rawValue: String(url.dropFirst(Self.prefix.count)))
    }

    var deeds: Set<ResourceChange.Deed> {
        switch self {
        case .created: [.created]
        case .updated: [.updated]
        case .removed: [.removed]
        case .changed: [.created, .updated, .removed]
        }
    }
}
