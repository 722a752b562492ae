import ClinicalRecord
import Findings

/// What was found out about the elements of one resource.
struct LineageAccount {
    private var leaves: [String: Set<Int32>] = [:]
    private var whole: Set<String> = []
    private var untraced: Set<String> = []
    private var places: [Int32: Place] = [:]
    private let links: Set<[UInt8]>
    /// Values without which there is no such resource.
    let deciding: [Place]

    init(
        _ original: some MappedOriginal,
        _ target: LineageTarget,
        _ elements: [JSONElements.Element],
        budget: Int
    ) {
        let wanted = Set(elements.map(\.path)).subtracting(["resourceType", "id"])
        var search = LeafSearch(original, target, wanted: wanted, budget: budget)
        let groups = Self.groups(original, around: target.resource.place.path)
        search.run(groups)
        links = target.links
        whole = target.difference(in: original.resourcesOfOtherBytes()) ?? []
        untraced = search.unfinished
        for (leaf, paths) in search.effects { for path in paths { leaves[path, default: []].insert(leaf) } }
        // A reference that nothing changes leads to what stands in its own place.
        let loose = elements.filter { !target.links.contains($0.value) }.map(\.path)
        let open = wanted.intersection(loose).subtracting(search.traced).subtracting(whole)
        let rest = groups.joined().filter { !search.deciding.contains($0) }.sorted()
        let joint = JointSearch(original, target).run(rest, for: open)
        for set in joint.sets { for path in set.elements { leaves[path, default: []].formUnion(set.leaves) } }
        untraced.formUnion(joint.open)
        leaves["id"] = search.naming
        for leaf in leaves.values.joined() { places[leaf] = original.place(ofLeaf: leaf) }
        deciding = search.deciding.sorted().map { original.place(ofLeaf: $0) }
    }

    /// Where one element comes from.
    func lineage(of element: JSONElements.Element) -> ElementLineage {
        let found = (leaves[element.path] ?? []).sorted().compactMap { places[$0] }
        let value = String(decoding: element.value, as: UTF8.self)
        return ElementLineage(path: element.path, value: value, origin: origin(of: element), places: found)
    }

    private func origin(of element: JSONElements.Element) -> ElementLineage.Origin {
        if element.path == "id" { return .rule("A26") }
        if links.contains(element.value) {
            return .link(String(decoding: element.value.dropFirst().dropLast(), as: UTF8.self))
        }
        if whole.contains(element.path) { return .whole }
        if untraced.contains(element.path) { return .untraced }
        return leaves[element.path] == nil ? .fixed : .mapped
    }

    /// The leaves of the place first, one by one if they are few, since most of them matter; then what is around.
    private static func groups(_ original: some MappedOriginal, around path: String) -> [[Int32]] {
        var inner: [Int32] = []
        var before: [Int32] = []
        var after: [Int32] = []
        for leaf in 0..<Int32(original.leafCount) {
            let place = original.path(ofLeaf: leaf)
            let next = place.utf8.dropFirst(path.utf8.count).first
            if place.utf8.starts(with: path.utf8), next == 0x2F || next == 0x2D {
                inner.append(leaf)
            } else if inner.isEmpty {
                before.append(leaf)
            } else {
                after.append(leaf)
            }
        }
        let parts = inner.count <= 64 ? inner.map { [$0] } : [inner]
        return parts + [before, after]
    }
}
