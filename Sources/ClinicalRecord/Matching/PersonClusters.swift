/// Which source records are one person, by the assertions in force: a pure function of both sets.
///
/// First the word of operators is followed, then that of senders, the stronger before the weaker, unless it would join
/// records that are kept apart. Then shared identifiers, and last scores, each all at once: where a record is linked
/// with two others that cannot be one person, it is linked with neither and someone has to decide.
///
/// A word that keeps two records apart counts only where they would else be one person. So parting two records that
/// are apart anyway, as after a link that was undone, changes nothing for others.
///
/// Source: mapping rules, sections 7.1 and 7.4.
package struct PersonClusters {
    /// Every record id exactly once; groups and their members in ascending order, so that the first member of a group
    /// is the person's id.
    package let groups: [[String]]
    /// Records that another one of their group replaces.
    package let retired: Set<String>

    /// Groups record ids; the order of neither argument matters.
    ///
    /// - Parameters:
    ///   - recordIDs: The source records; links to others are passed over.
    ///   - links: All assertions in force.
    ///   - isVetoed: Whether the descriptions of two records cannot be of one person; symmetric. It is not asked about
    ///     records that their source has replaced, nor about two that a link names.
    package init(of recordIDs: [String], links: [PersonLink], isVetoed: (String, String) -> Bool = { _, _ in false }) {
        let alone = RecordGroups(recordIDs)
        let known = links.filter { alone.holds($0.first) && alone.holds($0.second) }
        let heard = Self.heard(known.filter { $0.basis.keepsApart }, known, alone)
        var walls: [PersonLink] = []
        while true {
            let (group, retired) = Self.group(alone, known, walls, isVetoed)
            let broken = heard.filter { group.isOne($0.first, $0.second) }
            guard !broken.isEmpty else {
                (groups, self.retired) = (group.list, retired)
                return
            }
            walls += broken
        }
    }

    /// The words that keep records apart; a sender's is not heard about records that operators have joined.
    private static func heard(_ walls: [PersonLink], _ links: [PersonLink], _ alone: RecordGroups) -> [PersonLink] {
        var joined = alone
        let firm = walls.filter { $0.basis == .parted }
        for link in inOrder(links.filter { $0.basis == .human }) { joined.unite(link.first, link.second, unless: firm) }
        return walls.filter { $0.basis == .parted || !joined.isOne($0.first, $0.second) }
    }

    private static func group(
        _ alone: RecordGroups,
        _ known: [PersonLink],
        _ walls: [PersonLink],
        _ isVetoed: (String, String) -> Bool
    ) -> (RecordGroups, retired: Set<String>) {
        var group = alone
        for link in inOrder(known.filter { $0.basis.isTestimony }) {
            group.unite(link.first, link.second, unless: walls)
        }
        let retired = retired(known, group)
        var table = ConflictTable(walls: walls, links: known)
        for basis in [PersonLink.Basis.identifier, .score] {
            let edges = known.filter { $0.basis == basis && !group.isOne($0.first, $0.second) }
            let sound = table.sound(edges, group) { !retired.contains($0) && !retired.contains($1) && isVetoed($0, $1) }
            for link in sound { group.unite(link.first, link.second, unless: []) }
        }
        return (group, retired)
    }

    /// The records that a link followed replaces; where two replace each other, neither is retired.
    private static func retired(_ links: [PersonLink], _ group: RecordGroups) -> Set<String> {
        let followed = links.filter { $0.basis == .replaces && group.isOne($0.first, $0.second) }
        var next: [String: [String]] = [:]
        for link in followed { next[link.first, default: []].append(link.second) }
        return Set(followed.filter { !leads(from: $0.second, to: $0.first, next) }.map(\.second))
    }

    private static func leads(from start: String, to end: String, _ next: [String: [String]]) -> Bool {
        var seen: Set<String> = [start]
        var open = [start]
        while let record = open.popLast() {
            for other in next[record] ?? [] where seen.insert(other).inserted { open.append(other) }
        }
        return seen.contains(end)
    }

    private static func inOrder(_ links: [PersonLink]) -> [PersonLink] {
        links.sorted { ($1.basis.strength, $0.first, $0.second) < ($0.basis.strength, $1.first, $1.second) }
    }
}

extension PersonLink.Basis {
    /// The higher, the earlier it is followed.
    var strength: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether somebody said so, and not the comparison of two descriptions.
    fileprivate var isTestimony: Bool {
        switch self {
        case .sameAs, .replaces, .human: true
        case .score, .identifier, .apart, .parted: false
        }
    }
}
