package import ClinicalRecord

/// What somebody writes through our own doors: resources put and removed together, whole or not at all.
package struct ResourceWrite: Sendable {
    /// One thing that is done, in the order in which it was asked for.
    package enum Step: Sendable, Hashable {
        /// The resource that stands under a contributed id of ``ResourceWrite/contributions``.
        case put(kind: String, id: String)
        /// A resource that no source but our own states is no more.
        case remove(kind: String, id: String)
    }

    /// What has to hold at the moment of writing.
    package enum Condition: Sendable {
        /// The resource that an id leads to has this version.
        case version(kind: String, id: String, Int64)
        /// Nothing stands under an id, whatever its kind.
        case absent(id: String)
        /// There is such a person.
        case person(String)
        /// Just these are found, by their ids.
        case finds(SearchQuestion, CandidateQuery, ids: Set<String>)
    }

    /// What was sent, as it is kept.
    package let delivery: Delivery
    package let steps: [Step]
    package let conditions: [Condition]
    /// Who writes: ids of user and client, nothing of a patient.
    package let actor: String
    let original: CompressedBytes
    let contributions: [PreparedContribution]
    /// Per contribution: what its resources can be found by, by resource id.
    let keys: [[String: ReadySearchKeys]]

    package init(
        _ delivery: Delivery,
        contributions: [PreparedContribution],
        steps: [Step],
        conditions: [Condition],
        by actor: String
    ) {
        (self.delivery, self.contributions, self.steps) = (delivery, contributions, steps)
        (self.conditions, self.actor) = (conditions, actor)
        original = CompressedBytes(delivery.bytes)
        keys = contributions.map(ReadySearchKeys.all)
    }

    /// About how many bytes a write of it moves.
    var weight: Int {
        contributions.flatMap(\.facts).reduce(original.stored.count + 4096) { $0 + $1.resource.json.count + 256 }
    }
}
