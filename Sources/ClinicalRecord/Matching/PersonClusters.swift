/// Which source records are one person, by the assertions in force.
///
/// Source: mapping rules, section 7.4.
package enum PersonClusters {
    /// Groups record ids; pure, and the order of neither argument matters.
    ///
    /// Stronger assertions are followed first; one that would join records that are kept apart is passed over.
    ///
    /// - Parameters:
    ///   - recordIDs: The source records; links to others are passed over.
    ///   - links: All assertions in force.
    /// - Returns: every record id exactly once; groups and their members in ascending order, so that the first member
    ///   of a group is the person's id.
    package static func groups(of recordIDs: [String], links: [PersonLink]) -> [[String]] {
        var group: [String: String] = [:]
        for id in recordIDs { group[id] = id }
        let apart = links.filter { $0.basis == .apart }
        for link in inOrder(links.filter { $0.basis != .apart }) {
            guard let a = group[link.first], let b = group[link.second], a != b else { continue }
            let isForbidden = apart.contains { wall in
                let sides = Set([group[wall.first], group[wall.second]])
                return sides == [a, b]
            }
            guard !isForbidden else { continue }
            let kept = min(a, b)
            for (id, current) in group where current == a || current == b { group[id] = kept }
        }
        return Dictionary(grouping: group.keys) { group[$0] ?? $0 }
            .values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    private static func inOrder(_ links: [PersonLink]) -> [PersonLink] {
        links.sorted { ($1.basis.strength, $0.first, $0.second) < ($0.basis.strength, $1.first, $1.second) }
    }
}

extension PersonLink.Basis {
    /// The higher, the earlier it is followed.
    fileprivate var strength: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
