import JSONTree

/// The resource that stands for all statements of one fact: a pure function of their set.
///
/// One statement stands for itself, byte by byte. Of several the first in precedence gives the elements, the others
/// add what it lacks; identifiers, codings, notes and reactions are united. What is not taken stays with its source.
///
/// Source: mapping rules, section 7.3.
enum Representation {
    struct Merged {
        var json: [UInt8]
        /// Places where the statements contradict each other.
        var conflicts: [String] = []
    }

    /// - Parameters:
    ///   - sources: At least one, each contributed id once.
    ///   - kind: The R4 resource type.
    ///   - id: What the representation is to be called; the lowest contributed id.
    ///   - trust: Whose word goes first.
    /// - Returns: the resource and where the sources contradict each other.
    static func of(_ sources: [EntrySource], kind: String, id: String, trust: SourceTrust = .none) -> Merged {
        if sources.count == 1, sources[0].resource.id == id { return Merged(json: sources[0].resource.json) }
        if let amendment = sources.first(where: { $0.amended != nil }) {
            return amended(amendment, among: sources, kind: kind, id: id)
        }
        let ranked = sources.compactMap { RankedStatement($0, trust: trust) }.sorted()
        return merge(ranked, rules: MergeRules(kind: kind), id: id)
    }

    /// An amendment as it was written; a source that has spoken since may contradict it.
    private static func amended(_ own: EntrySource, among sources: [EntrySource], kind: String, id: String) -> Merged {
        let isOutdated = sources.contains { $0.amended == nil && $0.delivery > own.delivery }
        return Merged(json: renamed(own.resource, id: id), conflicts: isOutdated ? [kind] : [])
    }

    /// A resource under another id, all else as spelled.
    static func renamed(_ resource: ContributedResource, id: String) -> [UInt8] {
        guard resource.id != id, let tree = try? JSONTree(resource.json), let old = tree.root["id"] else {
            return resource.json
        }
        return tree.copy(0, changes: [JSONChange(old.index, string: id)])
    }

    /// Merges statements in order of precedence.
    static func merge(_ ranked: [RankedStatement], rules: MergeRules, id: String) -> Merged {
        guard var merged = ranked.first?.value else { return Merged(json: empty(rules.kind, id)) }
        for other in ranked.dropFirst() { merged = rules.add(other.value, to: merged) }
        merged["id"] = MergeValue(plain: id)
        var writer = JSONWriter()
        merged.write(into: &writer)
        return Merged(json: writer.bytes, conflicts: rules.conflicts(in: ranked.map(\.value)))
    }

    /// A resource of which nothing is known but its id.
    static func empty(_ kind: String, _ id: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("resourceType", kind)
            $0.member("id", id)
        }
        return writer.bytes
    }
}
