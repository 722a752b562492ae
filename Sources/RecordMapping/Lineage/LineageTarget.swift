import ClinicalRecord
import Findings

/// The resource whose lineage is asked for, among all that its original says.
///
/// Ids follow from what the original says. Once values in it are changed, a resource is known again by its kind and by
/// where it was read, and references count as the same if they lead to the same resource by that measure.
struct LineageTarget {
    /// Kind and place of a resource.
    private struct Seat: Hashable {
        let kind: String
        let path: String

        init(_ resource: ContributedResource) { (kind, path) = (resource.kind, resource.place.path) }
    }

    let resource: ContributedResource
    let elements: [JSONElements.Element]
    /// References to the resources of the original, as JSON spells them.
    let links: Set<[UInt8]>
    private let seats: [Seat: [String]]

    /// `nil` if the original says no such thing.
    init?(kind: String, id: String, in resources: [ContributedResource]) {
        guard let resource = resources.first(where: { $0.kind == kind && $0.id == id }),
            let elements = JSONElements(resource.json)
        else { return nil }
        self.resource = resource
        self.elements = elements.all
        seats = Dictionary(grouping: resources, by: Seat.init).mapValues { $0.map(\.id) }
        links = Set(resources.map { Self.link($0.kind, $0.id) })
    }

    /// The paths of the elements that read differently or are not there; `nil` if the resource is not.
    func difference(in resources: [ContributedResource]) -> Set<String>? {
        let names = known(resources)
        let own = resources.indices.first { resources[$0].kind == resource.kind && names[$0] == resource.id }
        let same = own ?? resources.firstIndex { $0.kind == resource.kind && $0.id == resource.id }
        guard let same, let found = JSONElements(resources[same].json)?.byPath else { return nil }
        var aliases: [[UInt8]: [UInt8]] = [:]
        for (index, name) in names where resources[index].id != name {
            let kind = resources[index].kind
            aliases[Self.link(kind, resources[index].id)] = Self.link(kind, name)
        }
        var paths: Set<String> = []
        for element in elements {
            let value = found[element.path]
            guard value != element.value, value.flatMap({ aliases[$0] }) != element.value else { continue }
            paths.insert(element.path)
        }
        return paths
    }

    /// The ids that resources of a changed original have in the unchanged one, by their number.
    ///
    /// Of those of one kind and place, who has kept the id is the same; the rest go by their order.
    private func known(_ resources: [ContributedResource]) -> [Int: String] {
        var names: [Int: String] = [:]
        for (seat, numbers) in Dictionary(grouping: resources.indices, by: { Seat(resources[$0]) }) {
            let ids = seats[seat] ?? []
            let present = Set(numbers.map { resources[$0].id })
            let changed = numbers.filter { !ids.contains(resources[$0].id) }
            for number in numbers where ids.contains(resources[number].id) { names[number] = resources[number].id }
            for (number, id) in zip(changed, ids.filter { !present.contains($0) }) { names[number] = id }
        }
        return names
    }

    private static func link(_ kind: String, _ id: String) -> [UInt8] { Array("\"\(kind)/\(id)\"".utf8) }
}
