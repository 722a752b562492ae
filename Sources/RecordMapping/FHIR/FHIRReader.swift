import ClinicalRecord
import FHIRR4
import Findings
import JSONTree

/// Takes FHIR documents apart into resources, and puts the resources of each person together.
///
/// What is stored keeps its spelling: only ids and references are spliced.
struct FHIRReader {
    private let source: String
    private var statements: [FHIRStatement] = []
    private var names: FHIRNames
    private(set) var findings: [Finding] = []
    private(set) var ledger = LedgerCount()

    init(source: String) {
        self.source = source
        names = FHIRNames(source: source)
    }

    /// Takes in one JSON document.
    ///
    /// - Parameter line: Of an NDJSON file; `nil` for a file of its own.
    mutating func take(_ tree: JSONTree, line: Int? = nil) throws(FHIRDocumentError) {
        let root = tree.root
        let start = Place(offset: line == nil ? 0 : nil, line: line, path: "")
        guard root.kind == .object, let kind = root["resourceType"]?.string else {
            throw FHIRDocumentError(.fhirNoResourceType, at: start)
        }
        let report = R4Validator.validate(root)
        findings += report.findings.map { Self.moved($0, to: line) }
        ledger.leaves += tree.tokens.count { !$0.isContainer }
        let first = statements.count
        collect(root, kind: kind, fullURL: nil, place: Place(offset: 0, line: line, path: kind))
        deal(report.links.filter { $0.kind == .reference || $0.kind == .attachment }.map(\.token), from: first)
    }

    /// Notes something about a line that is no JSON.
    mutating func refuse(_ code: Finding.Code, at place: Place) { findings.append(Finding(.error, code, at: place)) }

    private static func moved(_ finding: Finding, to line: Int?) -> Finding {
        guard let line else { return finding }
        return Finding(finding.severity, finding.code, at: Place(line: line, path: finding.place.path))
    }

    /// Adds a resource, or the resources of a bundle.
    private mutating func collect(_ node: JSONNode, kind: String, fullURL: String?, place: Place) {
        guard kind == "Bundle" else { return add(node, kind: kind, fullURL: fullURL, place: place) }
        // What belongs to the envelope chose how to read it.
        ledger.structural += Self.leaves(node)
        for (number, entry) in (node["entry"].map { Array($0.elements) } ?? []).enumerated() {
            let path = "\(place.path).entry[\(number)]"
            let inner = Place(offset: entry.range.lowerBound, line: place.line, path: path + ".resource")
            if entry["request"]?["method"]?.string == "DELETE" {
                findings.append(Finding(.warning, .deletionNotCarriedOut, at: inner))
            }
            guard let resource = entry["resource"], let kind = resource["resourceType"]?.string else { continue }
            ledger.structural -= Self.leaves(resource)
            guard entry["search"]?["mode"]?.string != "outcome" else {
                ledger.omitted += Self.leaves(resource)
                continue
            }
            collect(resource, kind: kind, fullURL: entry["fullUrl"]?.string, place: inner)
        }
    }

    private static func leaves(_ node: JSONNode) -> Int {
        node.tree.tokens[node.index..<Int(node.token.next)].count { !$0.isContainer }
    }

    private mutating func add(_ node: JSONNode, kind: String, fullURL: String?, place: Place) {
        guard R4Schema.shared.kind(named: kind) != nil, !FHIRVersion.isForeign(node, kind: kind) else {
            ledger.refused += Self.leaves(node)
            return findings.append(Finding(.error, .versionUnmapped, at: place))
        }
        ledger.mapped += Self.leaves(node)
        let key = Self.key(node, kind: kind, fullURL: fullURL)
        let id = ResourceID.derive(source: source, kind: kind, key: key)
        let statement = FHIRStatement(node: node, kind: kind, fullURL: fullURL, place: place, id: id)
        names.add(statement)
        statements.append(statement)
    }

    /// What the sender calls the resource for good: its id on the sender's server, or the name a document gives it.
    private static func key(_ node: JSONNode, kind: String, fullURL: String?) -> String {
        let id = node["id"]?.string
        if let fullURL, fullURL.hasPrefix("urn:") {
            guard let id, fullURL.hasSuffix(id) else { return fullURL }
        }
        if let id { return "\(kind)/\(id)" }
        return fullURL ?? "content\u{1F}" + String(decoding: node.bytes, as: UTF8.self)
    }

    /// Gives every link to the resource it stands in; both are in the order of the document.
    private mutating func deal(_ links: [Int], from first: Int) {
        var next = 0
        for index in first..<statements.count {
            let node = statements[index].node
            let end = Int(node.token.next)
            while next < links.count, links[next] < node.index { next += 1 }
            while next < links.count, links[next] < end {
                statements[index].links.append(links[next])
                next += 1
            }
        }
    }

    /// One contribution for each person, and one for the directory, in the order in which they are first spoken of.
    mutating func contributions() -> [Contribution] {
        let patients = statements.filter { $0.kind == "Patient" }
        let only = Set(patients.map(\.id)).count == 1 ? patients.first?.id : nil
        var order: [String?] = []
        var bySubject: [String?: Contribution] = [:]
        for statement in statements {
            let owner = owner(of: statement, only: only)
            let resource = contributed(statement)
            if bySubject[owner] == nil {
                order.append(owner)
                bySubject[owner] = Contribution(source: source, subjectID: owner, patient: nil, resources: [])
            }
            if statement.kind == "Patient" {
                bySubject[owner]?.patient = resource
                bySubject[owner]?.links += links(of: statement)
            } else {
                bySubject[owner]?.resources.append(resource)
            }
        }
        return order.compactMap { bySubject[$0] }
    }

    /// The id of the Patient whose record the resource belongs to.
    private mutating func owner(of statement: FHIRStatement, only: String?, depth: Int = 0) -> String? {
        if statement.kind == "Patient" { return statement.id }
        switch FHIROwner.claim(of: statement.node, kind: statement.kind) {
        case .nobody: return nil
        case .reference(let text):
            if let target = names.statement(named: text) {
                // What a Provenance is about may itself belong to somebody.
                guard depth < 4 else { return only }
                return owner(of: target, only: only, depth: depth + 1)
            }
            guard let target = names.target(of: text) else { break }
            return target.hasPrefix("Patient/") ? String(target.dropFirst(8)) : nil
        case .unsaid: break
        }
        if only == nil { findings.append(Finding(.warning, .subjectUnknown, at: statement.place)) }
        return only
    }

    private func links(of statement: FHIRStatement) -> [LinkAssertion] {
        (statement.node["link"].map { Array($0.elements) } ?? []).compactMap { link in
            guard let text = link["other"]?["reference"]?.string, let target = names.target(of: text) else {
                return nil
            }
            guard target.hasPrefix("Patient/"), target != "Patient/\(statement.id)" else { return nil }
            let kind: LinkAssertion.Kind = link["type"]?.string == "replaces" ? .replaces : .sameAs
            return LinkAssertion(kind, otherID: String(target.dropFirst(8)))
        }
    }

    private func contributed(_ statement: FHIRStatement) -> ContributedResource {
        ContributedResource(
            kind: statement.kind,
            id: statement.id,
            json: FHIRSplice.rewritten(statement, names),
            place: statement.place,
            eventTime: statement.node["meta"]?["lastUpdated"]?.string
        )
    }
}
