import FHIRR4
import Gateway
import RecordStore

/// Which part of a patient's record is wanted, and which page of it.
///
/// `start` and `end`, the dates of care, are not served and refused like whatever else is not known.
///
/// Source: <https://hl7.org/fhir/R4/operation-patient-everything.html>
struct EverythingRequest {
    /// What was asked for, without the page.
    let items: [(name: String, value: String)]
    private let kinds: Set<String>
    private let since: Int64?
    private let count: Int?
    private let after: String?

    /// - Throws: ``Refusal/Kind/incorrect`` for what a record is not asked by.
    init(_ asked: OperationItems) throws(Refusal) {
        items = asked.items.filter { $0.name != "_page" }
        kinds = Set(asked.all("_type"))
        guard kinds.allSatisfy(R4Schema.shared.hasKind) else { throw Refusal(.incorrect, "_type names types of R4.") }
        since = asked["_since"].flatMap { ClinicalTime.milliseconds($0.utf8)?.lowerBound }
        guard (asked["_since"] == nil) == (since == nil) else {
            throw Refusal(.incorrect, "_since is an instant such as 2026-05-03T10:00:00Z.")
        }
        count = asked["_count"].flatMap { Int($0) }.map { min($0, SearchLimits.largestPage) }
        guard (asked["_count"] == nil) == (count == nil), count ?? 1 > 0 else {
            throw Refusal(.incorrect, "_count is a number from 1 on.")
        }
        after = asked["_page"]
    }

    /// What of a record is wanted.
    func wanted(of record: [StampedResource]) -> [StampedResource] {
        record.filter { resource in
            (kinds.isEmpty || kinds.contains(resource.kind)) && resource.updatedAt.milliseconds >= since ?? .min
        }
    }

    /// The page of what is wanted, and the resource that the next one begins behind; `nil` if there is none.
    ///
    /// - Throws: ``Refusal/Kind/gone`` if the resource that this page begins behind is not there any more.
    func page(of wanted: [StampedResource]) throws(Refusal) -> (page: [StampedResource], next: String?) {
        var start = 0
        if let after {
            guard let place = wanted.firstIndex(where: { name($0) == after }) else {
                throw Refusal(.gone, "What this page begins behind is not there any more; ask again from the start.")
            }
            start = place + 1
        }
        let page = Array(wanted[start...].prefix(count ?? .max))
        return (page, start + page.count < wanted.count ? page.last.map(name) : nil)
    }

    private func name(_ resource: StampedResource) -> String { "\(resource.kind)/\(resource.id)" }
}
