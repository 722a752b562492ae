import ClinicalRecord
import FHIRR4
import Findings

/// The resources of one contribution in the order they were filed, each id once.
struct ResourceShelf {
    private(set) var resources: [ContributedResource] = []
    /// To each of them.
    private(set) var references: [Reference] = []
    private var known: [String: Int] = [:]

    /// The resource that took an id, which says its kind too; `nil` if the id is free.
    func resource(_ id: String) -> ContributedResource? { known[id].map { resources[$0] } }

    /// Files a resource whose id is free.
    mutating func file(_ resource: ContributedResource, _ reference: Reference) {
        known[resource.id] = resources.count
        resources.append(resource)
        references.append(reference)
    }
}
