/// Which groups of records cannot be one person, and which links hold nevertheless.
struct ConflictTable {
    private let walls: Set<[String]>
    private let linked: Set<[String]>
    private var known: [[String]: Bool] = [:]

    init(walls: [PersonLink], links: [PersonLink]) {
        self.walls = Set(walls.map { Self.pair($0.first, $0.second) })
        linked = Set(links.filter { !$0.basis.keepsApart }.map { Self.pair($0.first, $0.second) })
    }

    /// The links of one strength that may all be followed together: each joins two groups that are in conflict with
    /// the same others.
    ///
    /// So no two groups in conflict are joined, by however many links: all groups along a chain of such links are in
    /// conflict with the same ones, and none with itself.
    mutating func sound(
        _ links: [PersonLink],
        _ groups: RecordGroups,
        _ isVetoed: (String, String) -> Bool
    ) -> [PersonLink] {
        guard !links.isEmpty else { return [] }
        let members = groups.members
        var joined = RecordGroups(Array(members.keys))
        for link in links { joined.unite(groups.name(of: link.first), groups.name(of: link.second), unless: []) }
        var foes: [String: Set<String>] = [:]
        for names in joined.list where names.count > 1 {
            for (index, one) in names.enumerated() {
                for other in names.dropFirst(index + 1) where isInConflict(members[one], members[other], isVetoed) {
                    foes[one, default: []].insert(other)
                    foes[other, default: []].insert(one)
                }
            }
        }
        return links.filter { link in
            let (one, other) = (groups.name(of: link.first), groups.name(of: link.second))
            return foes[one] == foes[other]
        }
    }

    private mutating func isInConflict(
        _ left: [String]?,
        _ right: [String]?,
        _ isVetoed: (String, String) -> Bool
    ) -> Bool {
        for one in left ?? [] {
            for other in right ?? [] where isInConflict(one, other, isVetoed) { return true }
        }
        return false
    }

    private mutating func isInConflict(_ one: String, _ other: String, _ isVetoed: (String, String) -> Bool) -> Bool {
        let pair = Self.pair(one, other)
        if walls.contains(pair) { return true }
        // Whoever linked the two has weighed what stands against it.
        if linked.contains(pair) { return false }
        if let answer = known[pair] { return answer }
        let answer = isVetoed(one, other)
        known[pair] = answer
        return answer
    }

    private static func pair(_ one: String, _ other: String) -> [String] { one < other ? [one, other] : [other, one] }
}
