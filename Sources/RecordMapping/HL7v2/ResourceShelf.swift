import ClinicalRecord
import Findings

/// The resources of one contribution in the order they were filed, each id once.
struct ResourceShelf {
    private(set) var resources: [ContributedResource] = []
    private var known: Set<String> = []

    /// Files a resource; a second one of the same id says nothing new in one message.
    mutating func file(_ resource: ContributedResource) {
        if known.insert(resource.kind + resource.id).inserted { resources.append(resource) }
    }

    /// Whether there is a resource of that kind and id.
    func holds(_ kind: String, _ id: String) -> Bool { known.contains(kind + id) }
}
