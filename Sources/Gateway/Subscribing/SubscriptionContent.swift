/// How much of what happened a notification tells.
///
/// Source: <https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/payloads.html>
package enum SubscriptionContent: String, Sendable, CaseIterable {
    /// That something happened.
    case empty
    /// To which resources; what is served unless something else is asked for.
    case idOnly = "id-only"
    /// The resources as they stand when it is sent.
    case fullResource = "full-resource"
}
