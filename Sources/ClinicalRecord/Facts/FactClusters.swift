/// Groups statements into facts: a pure function of the set, whatever order they arrived in.
///
/// Two groups become one if a statement of one is the same fact as one of the other and no two of their statements
/// contradict each other; surer pairs go first, then lower ids.
enum FactClusters {
    /// Beyond so many connected statements those that read alike are taken together first, and if that leaves more,
    /// nothing else is united: to bound the work.
    static let limit = 48

    /// - Parameter statements: Connected by their keys; each id once.
    /// - Returns: groups in ascending order of their lowest id, each in ascending order of ids.
    static func of(_ statements: [Statement]) -> [[Statement]] {
        let sorted = statements.sorted { $0.id < $1.id }
        let amendments = sorted.filter { statement in
            guard let base = statement.source.amended else { return false }
            return sorted.contains { $0.id == base }
        }
        guard !amendments.isEmpty else { return clusters(sorted) }
        let amending = Set(amendments.map(\.id))
        return clusters(sorted.filter { !amending.contains($0.id) }).map { group in
            // What is amended says what the fact is; the amendment is of that fact, whatever it says.
            let own = amendments.filter { one in group.contains { $0.id == one.source.amended } }
            return (group + own).sorted { $0.id < $1.id }
        }
    }

    private static func clusters(_ sorted: [Statement]) -> [[Statement]] {
        guard sorted.count > 1, needsComparing(sorted) else { return sorted.map { [$0] } }
        guard sorted.count > limit else { return compared(sorted.map { [$0] }) }
        let groups = alike(sorted)
        return groups.count > limit ? groups : compared(groups)
    }

    /// Statements that one sender tells apart need no comparing, however many there are.
    private static func needsComparing(_ statements: [Statement]) -> Bool {
        statements.contains { !$0.source.resource.isIdentity || $0.source.source != statements[0].source.source }
    }

    private static func compared(_ parts: [[Statement]]) -> [[Statement]] {
        let table = ComparisonTable(parts)
        var group = Array(parts.indices)
        for wanted in [ComparisonTable.Outcome.equal, .same] {
            for first in parts.indices {
                for second in parts.indices.dropFirst(first + 1) where table[first, second] == wanted {
                    unite(&group, first, second, table)
                }
            }
        }
        return Dictionary(grouping: parts.indices) { group[$0] }
            .sorted { $0.key < $1.key }
            .map { $0.value.flatMap { parts[$0] }.sorted { $0.id < $1.id } }
    }

    private static func unite(_ group: inout [Int], _ first: Int, _ second: Int, _ table: ComparisonTable) {
        let (a, b) = (group[first], group[second])
        guard a != b else { return }
        let left = group.indices.filter { group[$0] == a }
        let right = group.indices.filter { group[$0] == b }
        let isClear = left.allSatisfy { one in right.allSatisfy { table[one, $0] != .never } }
        guard isClear else { return }
        let kept = min(a, b)
        for index in left + right { group[index] = kept }
    }

    /// Unites statements of equal signature that are one fact, at most one of each sender that tells them apart itself.
    private static func alike(_ statements: [Statement]) -> [[Statement]] {
        var groups: [[Statement]] = []
        var open: [AlikeStatements: [Int]] = [:]
        var next: [AlikeStatements: [String: Int]] = [:]
        for statement in statements {
            guard let kin = AlikeStatements(statement) else {
                groups.append([statement])
                continue
            }
            let source = statement.source.resource.isIdentity ? statement.source.source : ""
            let turn = source.isEmpty ? 0 : next[kin]?[source] ?? 0
            let known = open[kin] ?? []
            if turn < known.count {
                groups[known[turn]].append(statement)
            } else {
                open[kin, default: []].append(groups.count)
                groups.append([statement])
            }
            if !source.isEmpty { next[kin, default: [:]][source] = turn + 1 }
        }
        return groups.sorted { $0[0].id < $1[0].id }
    }
}
