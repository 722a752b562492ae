import DocumentFetch
import JSONTree

/// Where notifications go, and how.
struct SubscriptionChannel: Sendable, Hashable {
    private static let types = ["application/fhir+json", "application/json"]
    private static let extensions = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-"

    let endpoint: FetchURL
    let headers: [PostRequest.Header]
    /// `nil` if nothing but a request without a body is wanted.
    let payload: String?
    let content: SubscriptionContent
    /// Seconds without a notification after which one without events is sent; `nil` for none.
    let heartbeat: Int64?
    /// Seconds for one attempt.
    let timeout: Int
    /// Events in one notification at most.
    let maxCount: Int

    /// - Throws: ``Refusal/Kind/unprocessable`` for whatever is not served.
    init(_ node: JSONNode) throws(Refusal) {
        guard node["type"]?.isString("rest-hook") == true, Self.value("channel-type", of: node["_type"]) == nil else {
            throw Refusal(.unprocessable, "Notifications are sent by rest-hook. Other channels are not served.")
        }
        do throws(FetchError) { endpoint = try FetchURL(node["endpoint"]?.string ?? "") } catch {
            throw Refusal(.unprocessable, "The endpoint is no address that can be posted to.")
        }
        payload = node["payload"]?.string
        guard payload.map(Self.types.contains) ?? true else {
            throw Refusal(.unprocessable, "Notifications are application/fhir+json. Other payloads are not served.")
        }
        content = try Self.content(node, hasPayload: payload != nil)
        headers = try SubscriptionHeaders.read(node)
        heartbeat = try Self.number("heartbeat-period", node, 5...604_800).map { Int64($0) }
        timeout = try Self.number("timeout", node, 1...30) ?? 10
        maxCount = try Self.number("max-count", node, 1...100) ?? 20
    }

    private static func content(_ node: JSONNode, hasPayload: Bool) throws(Refusal) -> SubscriptionContent {
        guard hasPayload else { return .empty }
        guard let text = value("payload-content", of: node["_payload"])?.string else { return .idOnly }
        guard let content = SubscriptionContent(rawValue: text) else {
            throw Refusal(.unprocessable, "The content of a notification is empty, id-only or full-resource.")
        }
        return content
    }

    private static func number(_ name: String, _ node: JSONNode, _ range: ClosedRange<Int>) throws(Refusal) -> Int? {
        guard let value = value(name, of: node) else { return nil }
        guard let number = value.number.flatMap({ Int($0) }), range.contains(number) else {
            throw Refusal(
                .unprocessable,
                "backport-\(name) is a number from \(range.lowerBound) to \(range.upperBound)."
            )
        }
        return number
    }

    /// The value of an extension of the backport guide.
    private static func value(_ name: String, of node: JSONNode?) -> JSONNode? {
        node?["extension"]?.elements.first { $0["url"]?.string == extensions + name }?
            .children.first { $0.name.hasPrefix("value") }
    }
}
