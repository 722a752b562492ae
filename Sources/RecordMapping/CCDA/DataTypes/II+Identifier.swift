package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Identifiers; rule A16.
extension CCDAMapping {
    /// All ids, each once.
    package func identifiers(_ ids: [II]) -> [Identifier] {
        ids.compactMap { identifier($0) }.uniqued
    }

    /// `nil` if the id is nothing but a reason for its absence.
    package func identifier(_ id: II?) -> Identifier? {
        guard let id else { return nil }
        var identifier = Identifier()
        let root = text(id.root)
        let value = text(id.extension)
        switch (root, value) {
        case (nil, nil): return nil
        case (nil, .some(let value)): identifier.value = Primitive(value)
        case (.some(let root), nil):
            if id.isNull || tables.identifierURI(forOID: root) != nil {
                // The authority is known and the number is not.
                guard tables.identifierURI(forOID: root) != nil else {
                    ledger.omit(id.root, .o7)
                    return nil
                }
                identifier.system = system(ofRoot: root)
                identifier.value = Primitive(absent: absence(id.nullFlavor))
            } else if Self.isOID(root) || Self.uuid(root) != nil {
                identifier.system = "urn:ietf:rfc:3986"
                identifier.value = Primitive(Self.isOID(root) ? "urn:oid:\(root)" : system(ofRoot: root))
            } else {
                // No root of anything: the number itself stands in the wrong place.
                identifier.value = Primitive(root)
            }
        case (.some(let root), .some(let value)):
            (identifier.system, identifier.value) = addressed(root, value)
        }
        if let name = text(id.assigningAuthorityName) {
            if let root, value != nil, let uri = DerivedRoot.uri(root: root, name: name) {
                identifier.system = uri
            } else {
                identifier.assigner = Reference(display: name)
            }
        }
        return identifier
    }

    /// An extension below the root for URIs is a URI itself, cut at its last `/` or `:`.
    private func addressed(_ root: String, _ value: String) -> (String, Primitive) {
        guard root == "2.16.840.1.113883.4.873",
            let cut = value.utf8.lastIndex(where: { $0 == 0x2F || $0 == 0x3A }), cut > value.startIndex
        else { return (system(ofRoot: root), Primitive(value)) }
        let rest = String(value[value.utf8.index(after: cut)...])
        return rest.isEmpty
            ? ("urn:ietf:rfc:3986", Primitive(value)) : (String(value[..<cut]), Primitive(rest))
    }
}
