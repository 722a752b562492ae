import FHIRR4
import JSONTree

/// Where the references of one delivery lead: to its own resources, or to what the same source may send elsewhere.
struct FHIRNames {
    private let source: String
    private var byURL: [String: FHIRStatement] = [:]
    private var byLocalName: [String: FHIRStatement] = [:]
    private var byIdentifier: [String: FHIRStatement] = [:]
    private var bases: Set<Substring> = []

    init(source: String) { self.source = source }

    /// Makes a resource known by every name that a reference may use; of two with one name, the first counts.
    mutating func add(_ statement: FHIRStatement) {
        if let url = statement.fullURL {
            byURL[url] = byURL[url] ?? statement
            if let local = statement.localName, url.hasSuffix("/" + local) {
                bases.insert(url.dropLast(local.utf8.count))
            }
        }
        if let local = statement.localName { byLocalName[local] = byLocalName[local] ?? statement }
        for identifier in statement.node["identifier"].map({ Array($0.elements) }) ?? [] {
            guard let value = identifier["value"]?.string else { continue }
            let system = identifier["system"]?.string ?? ""
            let key = "\(statement.kind)?identifier=\(system)|\(value)"
            byIdentifier[key] = byIdentifier[key] ?? statement
        }
    }

    /// The resource of this delivery that a reference names.
    func statement(named reference: String) -> FHIRStatement? {
        let name = Self.withoutVersion(reference)
        return byURL[reference] ?? byURL[name] ?? byLocalName[name] ?? byIdentifier[reference]
    }

    /// What to write for a reference: `Kind/uuid`; `nil` if it stays as it is.
    ///
    /// A relative reference to a resource that is not here leads to where the same source's other deliveries put it.
    func target(of reference: String) -> String? {
        if let statement = statement(named: reference) { return "\(statement.kind)/\(statement.id)" }
        let name = Self.withoutVersion(reference)
        let base = bases.first { name.hasPrefix($0) }
        let local = base.map { name.dropFirst($0.count) } ?? name[...]
        let parts = local.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.count <= 64 else { return nil }
        guard R4Schema.shared.kind(named: String(parts[0])) != nil, !local.contains(where: { "?#|:".contains($0) })
        else { return nil }
        return "\(parts[0])/\(ResourceID.derive(source: source, kind: String(parts[0]), key: String(local)))"
    }

    private static func withoutVersion(_ reference: String) -> String {
        let parts = reference.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[parts.count - 2] == "_history" else { return reference }
        return parts.dropLast(2).joined(separator: "/")
    }
}
