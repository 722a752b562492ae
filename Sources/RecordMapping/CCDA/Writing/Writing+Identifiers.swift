import CCDA
import ClinicalRecord
import FHIRR4
import MappingTables

/// Identifiers; rule A16 backwards. See decision 0010 for systems without an OID.
extension CCDAWriting {
    /// The ids of an entry: its own, else one made from the id of the resource.
    func ids(_ identifiers: [Identifier], of id: String) -> [Markup] {
        let own = identifiers.compactMap { self.id($0) }
        return own.isEmpty ? [Markup("id", ["root": Self.root(ofResource: id)])] : own
    }

    /// All ids; one that says that there is none if there is none.
    func ids(_ identifiers: [Identifier]) -> [Markup] {
        let own = identifiers.compactMap { id($0) }
        return own.isEmpty ? [Markup("id", ["nullFlavor": "NI"])] : own
    }

    /// One id; `nil` without a value.
    func id(_ identifier: Identifier, named name: String = "id") -> Markup? {
        let assigner = identifier.assigner?.display
        guard let value = identifier.value?.value else {
            guard let oid = identifier.system.flatMap(oid(ofIdentifiers:)) else { return nil }
            return Markup(
                name,
                [
                    "nullFlavor": flavor(identifier.value?.extensions ?? []), "root": oid,
                    "assigningAuthorityName": assigner,
                ]
            )
        }
        let (root, ext, authority) = spelled(identifier.system, value)
        let isRootless = root == nil
        return Markup(
            name,
            [
                "nullFlavor": isRootless ? "UNK" : nil, "root": root, "extension": ext,
                "assigningAuthorityName": authority ?? assigner,
            ]
        )
    }

    /// Root, extension and the system where the root is derived from it.
    private func spelled(_ system: String?, _ value: String) -> (String?, String?, String?) {
        guard let system else { return (nil, value, nil) }
        if system == "urn:ietf:rfc:3986" {
            for prefix in ["urn:oid:", "urn:uuid:"] where value.hasPrefix(prefix) {
                let root = String(value.dropFirst(prefix.count))
                let isWhole = prefix == "urn:oid:" ? CCDAMapping.isOID(root) : CCDAMapping.uuid(root) == root
                if isWhole, tables.identifierURI(forOID: root) == nil { return (root, nil, nil) }
            }
        }
        if let oid = oid(ofIdentifiers: system) { return (oid, value, nil) }
        let uuid = "urn:uuid:"
        if system.hasPrefix(uuid), let root = CCDAMapping.uuid(String(system.dropFirst(uuid.count))) {
            return (root, value, nil)
        }
        let isPlain = !value.utf8.contains { $0 == 0x2F || $0 == 0x3A }
        if isPlain, system.contains(":") { return (DerivedRoot.uniformResource, "\(system)/\(value)", nil) }
        return (DerivedRoot.of(system), value, system)
    }

    /// The OID of a system, if reading it gives the system again.
    func oid(ofIdentifiers system: String) -> String? {
        guard let oid = tables.oid(forURI: system), CCDAMapping.isOID(oid), oid != DerivedRoot.uniformResource else {
            return nil
        }
        let restored = tables.identifierURI(forOID: oid) ?? tables.uri(forOID: oid) ?? "urn:oid:\(oid)"
        return restored == system ? oid : nil
    }

    /// The OID of a code system, if reading it gives the system again.
    func oid(ofCodes system: String) -> String? {
        guard let oid = tables.oid(forURI: system), CCDAMapping.isOID(oid) else { return nil }
        return (tables.uri(forOID: oid) ?? "urn:oid:\(oid)") == system ? oid : nil
    }

    /// Ids of Chartway's resources are UUIDs; those that another archive gave are not always.
    static func root(ofResource id: String) -> String { CCDAMapping.uuid(id) ?? DerivedRoot.of(id) }
}
