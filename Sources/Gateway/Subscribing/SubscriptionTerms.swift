import FHIRR4
import JSONTree
import RecordStore

/// What a Subscription asks for, as far as this server does it.
///
/// A search as criteria is R4's own way: what it finds is told when it is created or updated. A topic with filters is
/// that of the backport guide; the first drafts of it named the topic beside the criteria.
///
/// Source: <https://hl7.org/fhir/R4/subscription.html>,
/// <https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/StructureDefinition-backport-subscription.html>
package struct SubscriptionTerms: Sendable, Hashable {
    private static let extensions = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-"
    private static let limit = 20

    /// `nil` for a search as R4 has it.
    let topic: SubscriptionTopic?
    let filters: [SubscriptionFilter]
    let channel: SubscriptionChannel
    /// When it is over; `nil` for never.
    let end: Timestamp?

    var deeds: Set<ResourceChange.Deed> { topic?.deeds ?? [.created, .updated] }

    /// - Throws: ``Refusal/Kind/unprocessable`` for the first thing that is not served.
    init(_ root: JSONNode) throws(Refusal) {
        let criteria = root["criteria"]?.string ?? ""
        let named = Self.values("topic-canonical", of: root).first
        let isSearch = R4Schema.shared.hasKind(String(criteria.prefix { $0 != "?" }))
        let spelled = named ?? (isSearch ? nil : criteria)
        topic = spelled.flatMap(SubscriptionTopic.init(url:))
        guard topic != nil || spelled == nil else {
            let topics = SubscriptionTopic.allCases.map(\.url).joined(separator: ", ")
            throw Refusal(.unprocessable, "This topic is not served. Served are \(topics).")
        }
        var texts = Self.values("filter-criteria", of: root["_criteria"])
        if named.map({ $0 != criteria }) ?? isSearch { texts.append(criteria) }
        guard (1...Self.limit).contains(texts.count) else {
            throw Refusal(
                .unprocessable,
                "A topic needs filters: backport-filter-criteria with a type, such as Observation?category=laboratory; at most \(Self.limit)."
            )
        }
        var filters: [SubscriptionFilter] = []
        for text in texts { filters.append(try SubscriptionFilter(text)) }
        self.filters = filters
        guard let channel = root["channel"] else { throw Refusal(.unprocessable, "A subscription has a channel.") }
        self.channel = try SubscriptionChannel(channel)
        end = root["end"]?.string.flatMap { ClinicalTime.milliseconds($0.utf8) }
            .map { Timestamp(milliseconds: $0.lowerBound) }
    }

    /// By type, what a resource has to meet: all filters that name its type.
    func questions(base: String) throws(Refusal) -> [String: [SearchQuestion]] {
        var questions: [String: [SearchQuestion]] = [:]
        for filter in filters { questions[filter.kind, default: []].append(try filter.question(base: base)) }
        return questions
    }

    private static func values(_ name: String, of node: JSONNode?) -> [String] {
        node?["extension"]?.elements.filter { $0["url"]?.string == extensions + name }
            .compactMap { item in item.children.first { $0.name.hasPrefix("value") }?.string } ?? []
    }
}
