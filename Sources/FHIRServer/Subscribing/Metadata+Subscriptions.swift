import Gateway
import JSONTree

extension Metadata {
    /// What is served of subscriptions, and to which topics.
    ///
    /// Source: <https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/components.html#subscription-topics-in-r4>
    static func writeTopics(_ json: inout JSONWriter) {
        let url =
            "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/capabilitystatement-subscriptiontopic-canonical"
        json.member("extension", SubscriptionTopic.allCases.map(\.url)) { topic, json in
            json.object {
                $0.member("url", url)
                $0.member("valueCanonical", topic)
            }
        }
    }

    static let subscriptionProfile =
        "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-subscription"

    static let subscriptionInteractions = ["read", "search-type", "create", "update", "delete"]

    static let subscriptionWords = """
        Each caller has their own and sees no others. Filters name a type and conditions that each resource answers by \
        itself; channel rest-hook, to endpoints that the operator allows; criteria as a search work as R4 has them.
        """

    static var subscriptionOperations: [(name: String, definition: String)] {
        let base = "http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-"
        return [
            ("status", base + "status"), ("events", base + "events"),
            ("validate", "http://hl7.org/fhir/OperationDefinition/Resource-validate"),
        ]
    }
}
