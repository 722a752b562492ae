import JSONTree

/// One entry of the record with what its line needs.
struct SummaryItem {
    let entry: Entry
    let node: JSONNode
    let names: SummaryNames

    /// `nil` if the entry is no JSON.
    init?(_ entry: Entry, names: SummaryNames) {
        guard let tree = try? JSONTree(entry.json) else { return nil }
        self.entry = entry
        node = tree.root
        self.names = names
    }

    var origin: LineOrigin {
        LineOrigin(
            entryID: entry.id,
            sources: Array(Set(entry.sources.map(\.source))).sorted(),
            isContested: !entry.conflicts.isEmpty
        )
    }

    var status: String { node.text("status") ?? "" }

    /// The names of references in a list, each maybe inside a member; each name once.
    func namesList(_ list: StaticString, _ member: StaticString? = nil) -> [String] {
        let items = node[list]?.elements.map { $0 } ?? []
        let targets = items.compactMap { item in member.map { item[$0] } ?? item }
        var seen: Set<String> = []
        return targets.map { names.words($0) }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The words of concepts in one list, then the names of references in another.
    func reasons() -> [String] { node.wordsList("reasonCode") + namesList("reasonReference") }
}
