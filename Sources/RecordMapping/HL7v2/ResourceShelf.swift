import ClinicalRecord
import FHIRR4
import Findings

/// The resources of one contribution in the order they were filed, each id once.
struct ResourceShelf {
    private(set) var resources: [ContributedResource] = []
    /// To each of them.
    private(set) var references: [Reference] = []
    private var known: Set<String> = []

    /// Files a resource whose id was reserved.
    mutating func file(_ resource: ContributedResource, _ reference: Reference) {
        resources.append(resource)
        references.append(reference)
    }

    /// Takes an id, which says its kind too; `false` if it is taken: a second resource of one id says nothing new in
    /// one message.
    mutating func reserve(_ id: String) -> Bool { known.insert(id).inserted }
}
