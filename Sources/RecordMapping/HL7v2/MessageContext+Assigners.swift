import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// Who assigned a number, as far as the system of the identifier does not say it (A17).
    ///
    /// - Parameters:
    ///   - authority: HD, or the same three parts of another type.
    ///   - system: What the identifier's system became.
    /// - Returns: The name beside a universal id, and the id where the system is not made of it.
    func assigner(_ authority: (namespace: Leaf, id: Leaf, kind: Leaf), unlike system: String?) -> Reference? {
        guard let id = text(authority.id) else { return nil }
        let name = text(authority.namespace)
        var reference = Reference(display: name)
        switch branch(authority.kind)?.uppercased() {
        case "CLIA": reference.identifier = Identifier(system: "urn:oid:2.16.840.1.113883.4.7", value: Primitive(id))
        case "NPI": reference.identifier = Identifier(system: "http://hl7.org/fhir/sid/us-npi", value: Primitive(id))
        case _ where Self.isOID(id):
            let wellKnown = system?.hasPrefix("http://hl7.org/fhir/sid/") == true
            let isSaid = system == self.system(authority.namespace, authority.id, authority.kind)
            guard wellKnown, !isSaid else { break }
            reference.identifier = Identifier(system: "urn:ietf:rfc:3986", value: Primitive("urn:oid:\(id)"))
        default:
            guard let name, system == site.uri(namespace: name) else { break }
            reference.identifier = Identifier(value: Primitive(id))
        }
        return name == nil && reference.identifier == nil ? nil : reference
    }

    /// The same of an authority that is one component.
    func assigner(_ authority: HD, unlike system: String?) -> Reference? {
        assigner((authority.namespace, authority.universalID, authority.universalKind), unlike: system)
    }
}
