import ClinicalRecord
import FHIRR4
import Findings

/// The resources of one contribution in the order they were filed, each id once.
struct ResourceShelf {
    private(set) var resources: [ContributedResource] = []
    /// To each of them.
    private(set) var references: [Reference] = []
    private var known = IDIndex()

    /// The place of the resource that took an id, which says its kind too; `nil` if the id is free.
    func position(of id: String) -> Int? { known.position(of: id) }

    /// Files a resource whose id is free.
    mutating func file(_ resource: ContributedResource, _ reference: Reference) {
        if resources.isEmpty {
            // What most messages hold.
            resources.reserveCapacity(12)
            references.reserveCapacity(12)
        }
        known.append(resource.id)
        resources.append(resource)
        references.append(reference)
    }
}
