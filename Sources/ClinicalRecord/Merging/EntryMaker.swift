/// Makes entries of statements: a pure function of their set.
enum EntryMaker {
    /// - Parameters:
    ///   - statements: All that are connected by keys, and maybe more.
    ///   - trust: Whose word goes first.
    /// - Returns: the entries in ascending order of their ids.
    static func entries(of statements: [Statement], trust: SourceTrust) -> [Entry] {
        let keys = statements.map { $0.signature.map(FactKeys.of) ?? [] }
        let components = KeyComponents.reached(
            from: Array(statements.indices),
            keys: keys,
            entryOf: amendedPlaces(statements)
        )
        var entries: [Entry] = []
        for component in components {
            let groups = FactClusters.of(component.map { statements[$0] })
            let conflicts = Contradictions.places(in: groups)
            for (group, conflicts) in zip(groups, conflicts) { entries.append(entry(of: group, conflicts, trust)) }
        }
        return entries.sorted { $0.id < $1.id }
    }

    /// For amendments and what they amend the place of the latter, which connects them.
    private static func amendedPlaces(_ statements: [Statement]) -> [Int?] {
        var places = [Int?](repeating: nil, count: statements.count)
        let amendments = statements.indices.filter { statements[$0].source.amended != nil }
        guard !amendments.isEmpty else { return places }
        let byID = Dictionary(statements.indices.map { (statements[$0].id, $0) }) { first, _ in first }
        for index in amendments {
            guard let base = statements[index].source.amended.flatMap({ byID[$0] }) else { continue }
            (places[index], places[base]) = (base, base)
        }
        return places
    }

    /// The entry of one group in ascending order of ids.
    private static func entry(of group: [Statement], _ contradictions: [String], _ trust: SourceTrust) -> Entry {
        let first = group[0]
        let kind = first.source.resource.kind
        let merged = Representation.of(group.map(\.source), kind: kind, id: first.id, trust: trust)
        var keys: Set<FactKey> = []
        for statement in group { if let signature = statement.signature { keys.formUnion(FactKeys.of(signature)) } }
        return Entry(
            kind: first.source.resource.kind,
            id: first.id,
            sources: group.map(\.source),
            json: merged.json,
            conflicts: contradictions + merged.conflicts,
            keys: keys.sorted { $0.value < $1.value }
        )
    }
}
