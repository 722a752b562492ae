/// Finds the leaves that a resource depends on: leaves are changed in groups, and groups that matter are halved.
///
/// Deterministic; what a leaf does is observed on the mapping itself and nothing is noted along the way.
struct LeafSearch<Original: MappedOriginal> {
    private let original: Original
    private let target: LineageTarget
    /// So often is the original mapped at most.
    private var budget: Int
    /// What of the target matters in this pass.
    private var wanted: Set<String>
    /// What each leaf changes while the resource stays.
    private(set) var effects: [Int32: Set<String>] = [:]
    /// Leaves without which, or with another value of which, there is no such resource.
    private(set) var deciding: Set<Int32> = []
    /// Leaves that change the id, among those that change anything else.
    private(set) var naming: Set<Int32> = []
    /// Elements of which the search was given up.
    private(set) var unfinished: Set<String> = []

    init(_ original: Original, _ target: LineageTarget, wanted: Set<String>, budget: Int) {
        (self.original, self.target, self.wanted, self.budget) = (original, target, wanted, budget)
    }

    /// Elements that some leaf was found to change.
    var traced: Set<String> { effects.values.reduce(into: []) { $0.formUnion($1) } }

    /// Changes values; then leaves out what has not mattered, for elements that no other value has changed.
    mutating func run(_ groups: [[Int32]]) {
        for group in groups { search(group[...], by: .otherwise) }
        wanted.subtract(traced)
        guard !wanted.isEmpty else { return }
        for group in groups { search(group.filter { !deciding.contains($0) }[...], by: .absent) }
    }

    /// Halves a group as long as it makes a difference.
    private mutating func search(_ group: ArraySlice<Int32>, by probe: LeafProbe) {
        var waiting = [group]
        while let leaves = waiting.popLast() {
            guard !leaves.isEmpty else { continue }
            let changed = difference(leaves, by: probe)
            guard changed?.isDisjoint(with: wanted) != true else { continue }
            if leaves.count == 1 {
                note(leaves[leaves.startIndex], changed)
            } else if budget > 0 {
                let middle = leaves.startIndex + leaves.count / 2
                waiting += [leaves[middle...], leaves[..<middle]]
            } else {
                unfinished.formUnion(changed?.intersection(wanted) ?? wanted)
            }
        }
    }

    private mutating func note(_ leaf: Int32, _ changed: Set<String>?) {
        guard let changed else { return _ = deciding.insert(leaf) }
        effects[leaf, default: []].formUnion(changed.intersection(wanted))
        if changed.contains("id") { naming.insert(leaf) }
    }

    /// What changes with a group; `nil` if the resource goes.
    private mutating func difference(_ leaves: some Sequence<Int32>, by probe: LeafProbe) -> Set<String>? {
        budget -= 1
        return target.difference(in: original.resources(changing: leaves, by: probe))
    }
}
