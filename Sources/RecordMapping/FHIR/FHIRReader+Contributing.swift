import ClinicalRecord
import FHIRR4
import Findings
import JSONTree

extension FHIRReader {
    /// One contribution for each patient in the order of the document, then what belongs to nobody.
    mutating func contributions() -> [Contribution] {
        dropRepeated()
        let owners = FHIROwners(items, &references).owners
        for (index, owner) in owners.enumerated() { items[index].target = references.settle(items[index], of: owner) }
        var shelves = FHIRShelves(source: source)
        for (item, owner) in zip(items, owners) {
            switch owner {
            case .several: note(.warning, .personsDiffer, item.entry, item.line)
            case .unknown: note(.warning, .subjectMissing, item.entry, item.line)
            case .patient, .nobody: break
            }
            move(item.original, to: \.mapped)
            shelves.add(contributed(item), of: owner)
            if item.target.kind == "Patient" {
                for (kind, other) in links(of: item) { shelves.link(item.target.id, kind, other) }
            }
        }
        return shelves.contributions
    }

    /// Keeps one version of each resource: of a history the newest, which comes first; else the last.
    private mutating func dropRepeated() {
        var places: [FHIRItem.Target: Int] = [:]
        var kept: [FHIRItem?] = []
        for item in items {
            let isHistory = item.entry.bundle == .history
            if isHistory, let id = item.node["id"]?.string, deleted.contains("\(item.target.kind)/\(id)") {
                move(item.original, to: \.omitted)
                continue
            }
            guard let place = places[item.target], let other = kept[place] else {
                places[item.target] = kept.count
                kept.append(item)
                continue
            }
            let isNewer = isHistory ? (item.eventTime ?? "") > (other.eventTime ?? "") : true
            if !isHistory, item.entry.fullURL != other.entry.fullURL || item.entry.fullURL == nil,
                item.node.tree.copy(item.node.index) != other.node.tree.copy(other.node.index)
            {
                note(.warning, .entryRepeated, item.entry, item.line)
            }
            move((isNewer ? other : item).original, to: \.omitted)
            guard isNewer else { continue }
            // The place in the order is that of the version that counts.
            kept[place] = nil
            places[item.target] = kept.count
            kept.append(item)
        }
        items = kept.compactMap { $0 }
    }

    /// The resource with its derived id and with references to derived ids, all else as spelled.
    private mutating func contributed(_ item: FHIRItem) -> ContributedResource {
        let node = item.node
        var changes: [JSONChange] = []
        for link in item.links {
            guard let text = node.tree.node(link.token).string else { continue }
            // An attachment may lead anywhere; only what is known to be a resource here is a reference.
            let isAttachment = link.kind == .attachment
            if isAttachment, !text.hasPrefix("Binary/"), !text.hasPrefix("urn:"), !text.hasPrefix("http") { continue }
            switch references.resolve(text, from: item.entry.fullURL) {
            case .resource(let target): changes.append(JSONChange(link.token, string: target.text))
            case .dangling where !isAttachment: noteDangling(.warning, link.token, in: item)
            case .conditional where !isAttachment: noteDangling(.note, link.token, in: item)
            case .elsewhere, .dangling, .conditional: break
            }
        }
        if let id = node["id"] {
            changes.append(JSONChange(id.index, string: item.target.id))
        } else {
            let type = node.index + 1
            let isFirst = node.tree.node(type).isNamed("resourceType")
            changes.append(JSONChange(after: isFirst ? type : node.index, name: "id", string: item.target.id))
        }
        changes.sort { $0.token < $1.token }
        return ContributedResource(
            kind: item.target.kind,
            id: item.target.id,
            json: node.tree.copy(node.index, changes: changes),
            place: Place(offset: item.original.range.lowerBound, line: item.line, path: item.entry.path),
            eventTime: item.eventTime
        )
    }

    /// What a Patient says of other records of the same person; `replaced-by` is the other's word.
    private mutating func links(of item: FHIRItem) -> [(LinkAssertion.Kind?, String)] {
        var result: [(LinkAssertion.Kind?, String)] = []
        for link in item.node["link"].map({ Array($0.elements) }) ?? [] {
            guard let text = link["other"]?["reference"]?.string,
                case .resource(let other) = references.resolve(text, from: item.entry.fullURL),
                other.kind == "Patient", other.id != item.target.id
            else { continue }
            switch link["type"]?.string {
            case "replaces": result.append((.replaces, other.id))
            case "replaced-by": result.append((nil, other.id))
            case "seealso", "refer": result.append((.sameAs, other.id))
            default: break
            }
        }
        return result
    }

    private mutating func noteDangling(_ severity: Finding.Severity, _ token: Int, in item: FHIRItem) {
        guard findings.count < 10_000 else { return }
        note(Finding(severity, .referenceDangling, at: item.place(of: token)))
    }
}
