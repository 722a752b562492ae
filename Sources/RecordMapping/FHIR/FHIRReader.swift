import ClinicalRecord
import FHIRR4
import Findings
import JSONTree

/// Turns the documents of one delivery into contributions.
struct FHIRReader {
    let source: String
    var items: [FHIRItem] = []
    var references: FHIRReferences
    /// At most ten thousand, so that a hostile delivery cannot fill the store with them.
    private(set) var findings: [Finding] = []
    var ledger = LedgerCount()
    /// `Kind/id` of resources that a history says are no more, so that their older versions are left out.
    var deleted: Set<String> = []

    /// `document` tells the delivery from others of its source, where resources have no ids of their own.
    init(source: String, document: String? = nil) {
        self.source = source
        references = FHIRReferences(source: source, document: document)
    }

    /// Takes up one document; `line` is its line in a file of them.
    mutating func add(_ document: FHIRDocument, line: Int? = nil) {
        let report = R4Validator.validate(document.tree.root)
        let entries = document.entries
        let versions = FHIRVersions(entries, report)
        for finding in report.findings where !versions.covers(finding) { note(finding.at(line: line)) }
        let leaves = document.tree.leaves(0..<document.tree.tokens.count)
        ledger.leaves += leaves
        ledger.structural += leaves
        var rest = report.links[...]
        for entry in entries {
            guard let node = entry.resource, entry.role == .resource else {
                setAside(entry, line)
                continue
            }
            rest = rest.drop { $0.token < node.index }
            let links = rest.prefix { $0.token < Int(node.token.next) }
            rest = rest[links.endIndex...]
            switch versions[node] {
            case .r4 where R4Schema.shared.hasKind(entry.kind): add(entry, node, links, line)
            case .converted(let converted, let version): add(entry, converted, from: version, line)
            case .unmapped:
                note(.warning, .versionUnmapped, entry, line)
                fallthrough
            case .r4: move(node, to: \.refused)
            }
        }
    }

    /// Takes up a resource that has been converted, with what R4 says of it then.
    private mutating func add(
        _ entry: FHIREntry,
        _ converted: ConvertedResource,
        from version: FHIRVersion,
        _ line: Int?
    ) {
        note(.note, .versionConverted, entry, line)
        for finding in converted.report.findings {
            let place = converted.place(finding.place, below: entry.path)
            note(Finding(finding.severity, finding.code, at: place).at(line: line))
        }
        let entry = FHIREntry(entry, converted: converted.node, from: version)
        add(entry, converted.node, converted.report.links[...], line, converted: converted)
    }

    private mutating func add(
        _ entry: FHIREntry,
        _ node: JSONNode,
        _ links: ArraySlice<R4Link>,
        _ line: Int?,
        converted: ConvertedResource? = nil
    ) {
        if let url = entry.fullURL, entry.bundle != .history, references.knows(url) {
            note(.warning, .entryRepeated, entry, line)
        }
        let target = references.add(entry, node)
        items.append(
            FHIRItem(node: node, converted: converted, entry: entry, target: target, links: links, line: line)
        )
    }

    /// Takes up a finding; the last that is taken says that there are more.
    mutating func note(_ finding: Finding) {
        guard findings.count < 10_000 else { return }
        findings.append(
            findings.count < 9_999 ? finding : Finding(.error, .fhirTooManyFindings, at: finding.place)
        )
    }

    /// Notes an entry that a record has no use for.
    private mutating func setAside(_ entry: FHIREntry, _ line: Int?) {
        let isDeletion = entry.role == .deletion
        note(.note, isDeletion ? .entryDeleted : .entryAside, entry, line)
        if isDeletion, entry.bundle == .history, let parts = (entry.target ?? entry.fullURL).flatMap(FHIRKey.split) {
            deleted.insert(parts.relative)
        }
        if let node = entry.resource { move(node, to: \.omitted) }
    }

    /// Counts the leaves of a resource in another class than those of the Bundle around it.
    mutating func move(_ node: JSONNode, to class: WritableKeyPath<LedgerCount, Int>) {
        let leaves = node.tree.leaves(node.index..<Int(node.token.next))
        ledger.structural -= leaves
        ledger[keyPath: `class`] += leaves
    }

    mutating func note(_ severity: Finding.Severity, _ code: Finding.Code, _ entry: FHIREntry, _ line: Int?) {
        let place = Place(offset: entry.resource?.range.lowerBound, line: line, path: entry.path)
        note(Finding(severity, code, at: place))
    }
}

extension Finding {
    /// The same in a line of a file of documents.
    fileprivate func at(line: Int?) -> Finding {
        line == nil ? self : Finding(severity, code, at: Place(offset: place.offset, line: line, path: place.path))
    }
}
