import ClinicalRecord
import FHIRR4
import JSONTree

/// Finds what references of one delivery lead to.
///
/// Source: <https://hl7.org/fhir/R4/bundle.html#references>
struct FHIRReferences {
    /// What a reference leads to.
    enum Answer: Hashable {
        case resource(FHIRItem.Target)
        /// Into the same resource, to another server, to an identifier: it stays as spelled.
        case elsewhere
        /// To a resource that is to be in this delivery and is not.
        case dangling
        /// By a search that finds nothing here; it stays as spelled.
        case conditional
    }

    private let source: String
    /// `nil`: resources go by the ids that their sender gave them.
    private let document: String?
    private var targets: [String: FHIRItem.Target] = [:]
    private var urls: [FHIRItem.Target: String] = [:]
    private var bases: Set<String> = []
    private var nodes: [(target: FHIRItem.Target, node: JSONNode)] = []
    /// Made when the first conditional reference asks.
    private var identifiers: [String: Set<FHIRItem.Target>]?
    private var answers: [String: Answer] = [:]
    /// What became of resources that only their content names.
    private var settled: [FHIRItem.Target: FHIRItem.Target] = [:]

    init(source: String, document: String?) { (self.source, self.document) = (source, document) }

    /// Takes up a resource and gives its kind and derived id.
    ///
    /// Two servers may call different resources by one id; the second then goes by its address.
    mutating func add(_ entry: FHIREntry, _ node: JSONNode) -> FHIRItem.Target {
        if source == Contribution.ownSource, let own = entry.target.flatMap(FHIRKey.split) {
            // What was written through our own doors went by the id that we gave it, whatever it calls itself.
            let target = derive(entry.kind, own.relative)
            if let url = entry.fullURL { targets[url] = target }
            nodes.append((target, node))
            return target
        }
        var target = document.map { numbered(entry.kind, node, of: $0) } ?? derive(entry.kind, FHIRKey.of(entry, node))
        if let url = entry.fullURL {
            if let other = urls[target], other != url { target = derive(entry.kind, url) }
            urls[target] = url
            targets[url] = target
            if let parts = FHIRKey.split(url), !parts.base.isEmpty { bases.insert(String(parts.base)) }
        }
        if let id = node["id"]?.string, targets["\(entry.kind)/\(id)"] == nil {
            targets["\(entry.kind)/\(id)"] = target
        }
        nodes.append((target, node))
        return target
    }

    /// Gives a resource that only its content names an id that is of its patient too: in the documents of another
    /// patient the same words are another fact.
    mutating func settle(_ item: FHIRItem, of owner: FHIROwners.Owner) -> FHIRItem.Target {
        guard document == nil, case .patient(let patient) = owner, item.target.kind != "Patient",
            FHIRKey.given(item.entry, item.node) == nil
        else { return item.target }
        let content = item.node.tree.copy(item.node.index)
        let id = ResourceID.derive(source: source, kind: item.target.kind, document: patient, content: content)
        let target = FHIRItem.Target(kind: item.target.kind, id: id)
        settled[item.target] = target
        answers = [:]
        return target
    }

    /// Whether an entry of that address has been taken up.
    func knows(_ url: String) -> Bool { targets[url] != nil }

    /// What a reference leads to; `address` is the `fullUrl` of the entry it stands in.
    mutating func resolve(_ text: String, from address: String?) -> Answer {
        // Only where several servers meet does the answer depend on who asks.
        let key = bases.count > 1 ? "\(address ?? "") \(text)" : text
        if let known = answers[key] { return known }
        var answer = find(text, from: address)
        if !settled.isEmpty, case .resource(let target) = answer { answer = .resource(settled[target] ?? target) }
        answers[key] = answer
        return answer
    }

    private mutating func find(_ text: String, from address: String?) -> Answer {
        if text.isEmpty || text.hasPrefix("#") { return .elsewhere }
        if bases.count > 1, let base = address.flatMap(FHIRKey.split)?.base, let parts = FHIRKey.split(text),
            parts.base.isEmpty
        {
            let url = "\(base)/\(parts.relative)"
            return .resource(targets[url] ?? derive(parts.kind, parts.relative))
        }
        if let target = targets[text] { return .resource(target) }
        if text.contains("?") { return conditional(text) }
        guard let parts = FHIRKey.split(text) else { return isNumbered(text) ? .dangling : .elsewhere }
        guard !parts.base.isEmpty else {
            return .resource(targets[parts.relative] ?? derive(parts.kind, parts.relative))
        }
        if let target = targets["\(parts.base)/\(parts.relative)"] { return .resource(target) }
        return bases.contains(String(parts.base)) ? .resource(derive(parts.kind, parts.relative)) : .elsewhere
    }

    /// `Patient?identifier=system|value`, if one resource here has that identifier.
    private mutating func conditional(_ text: String) -> Answer {
        let parts = text.split(separator: "?", maxSplits: 1)
        guard parts.count == 2, parts[1].hasPrefix("identifier="), !parts[1].contains("&") else { return .conditional }
        let value = parts[1].dropFirst(11)
        let index = identifiers ?? gathered()
        identifiers = index
        let found = index["\(parts[0])?\(value.contains("|") ? "" : "|")\(value)"] ?? []
        return found.count == 1 ? found.first.map(Answer.resource) ?? .conditional : .conditional
    }

    /// By kind, system and value.
    private func gathered() -> [String: Set<FHIRItem.Target>] {
        var index: [String: Set<FHIRItem.Target>] = [:]
        for (target, node) in nodes {
            for identifier in node["identifier"].map({ Array($0.elements) }) ?? [] {
                guard let value = identifier["value"]?.string else { continue }
                index["\(target.kind)?\(identifier["system"]?.string ?? "")|\(value)", default: []].insert(target)
            }
        }
        return index
    }

    /// Whether a reference can lead nowhere but into its own delivery.
    private func isNumbered(_ text: String) -> Bool {
        text.hasPrefix("urn:") || document != nil && text.hasPrefix("resource:")
    }

    /// A resource that is only numbered in its delivery: a business identifier names it, else its content does.
    ///
    /// Whose identifier a family shares, or an issuer lends again, must not make two patients one: they go by content.
    private func numbered(_ kind: String, _ node: JSONNode, of document: String) -> FHIRItem.Target {
        let named = node["identifier"]?.elements.compactMap { identifier in
            identifier["system"]?.string.flatMap { system in identifier["value"]?.string.map { "\(system)|\($0)" } }
        }
        if kind != "Patient", let key = named?.first { return derive(kind, key) }
        let content = Array(node.tree.copy(node.index))
        let id = ResourceID.derive(source: source, kind: kind, document: document, content: content)
        return FHIRItem.Target(kind: kind, id: id)
    }

    private func derive(_ kind: String, _ key: String) -> FHIRItem.Target {
        // Ids that we gave stay as they are.
        if source == Contribution.ownSource, key.hasPrefix("\(kind)/") {
            return FHIRItem.Target(kind: kind, id: String(key.dropFirst(kind.utf8.count + 1)))
        }
        return FHIRItem.Target(kind: kind, id: ResourceID.derive(source: source, kind: kind, key: key))
    }
}
