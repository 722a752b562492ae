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
            entryOf: Array(repeating: nil, count: statements.count)
        )
        var entries: [Entry] = []
        for component in components {
            let groups = FactClusters.of(component.map { statements[$0] })
            let conflicts = Contradictions.places(in: groups)
            for (group, conflicts) in zip(groups, conflicts) { entries.append(entry(of: group, conflicts, trust)) }
        }
        return entries.sorted { $0.id < $1.id }
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
