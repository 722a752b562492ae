/// Record ids in disjoint groups, each under its lowest id.
struct RecordGroups {
    private var group: [String: String] = [:]

    init(_ recordIDs: [String]) {
        for id in recordIDs { group[id] = id }
    }

    func holds(_ recordID: String) -> Bool { group[recordID] != nil }

    func isOne(_ first: String, _ second: String) -> Bool { group[first] == group[second] }

    /// The lowest id of the group that a record is in.
    func name(of recordID: String) -> String { group[recordID] ?? recordID }

    /// Every record once, in ascending order within its group and of groups.
    var list: [[String]] { members.values.sorted { $0[0] < $1[0] } }

    /// The records of each group, by its name.
    var members: [String: [String]] {
        Dictionary(grouping: group.keys) { name(of: $0) }.mapValues { $0.sorted() }
    }

    /// Makes one group of two, unless that puts both sides of a wall into one.
    mutating func unite(_ first: String, _ second: String, unless walls: [PersonLink]) {
        let (a, b) = (name(of: first), name(of: second))
        guard a != b else { return }
        let sides: Set<String> = [a, b]
        guard !walls.contains(where: { [name(of: $0.first), name(of: $0.second)] == sides }) else { return }
        let kept = min(a, b)
        for (id, current) in group where current == a || current == b { group[id] = kept }
    }
}
