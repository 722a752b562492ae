import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// The URI of an assigning authority (A17): its universal id, else its name at this site.
    func system(_ namespace: Leaf, _ universalID: Leaf, _ kind: Leaf) -> String? {
        let name = text(namespace)
        let form = branch(kind)?.uppercased()
        guard let id = text(universalID) else { return name.map { site.uri(namespace: $0) } }
        // What says that it is an OID or a URI and is none is a name.
        if Self.isOID(id), form == nil || form == "ISO" {
            return site.identifierSystems[id] ?? tables.identifierURI(forOID: id) ?? "urn:oid:\(id)"
        }
        switch form {
        case "UUID", "GUID": return "urn:uuid:\(id.lowercased())"
        case "URI" where URIShape.fits(id), "URL" where URIShape.fits(id): return id
        case "DNS" where URIShape.fits("dns:\(id)"): return "dns:\(id.lowercased())"
        case "CLIA": return "urn:oid:2.16.840.1.113883.4.7"
        case "NPI": return "http://hl7.org/fhir/sid/us-npi"
        default: return site.uri(namespace: name ?? id)
        }
    }

    /// The URI of an assigning authority.
    func system(_ authority: HD) -> String? {
        system(authority.namespace, authority.universalID, authority.universalKind)
    }

    /// An identifier with its kind, its authority and how long it holds.
    func identifier(_ cx: CX) -> Identifier? {
        guard let value = text(cx.value) else { return nil }
        var identifier = Identifier(value: Primitive(value))
        identifier.system = system(cx.authority) ?? authority(4, beside: cx.value)
        identifier.type = identifierType(cx.kind)
        identifier.period = period(from: cx.effective, to: cx.expires)
        if identifier.system == nil { identifier.system = wellKnownSystem(identifier) }
        identifier.assigner =
            assigner(cx.authority, unlike: identifier.system)
            ?? (text(cx.authority.namespace) ?? text(cx.facility.namespace)).map { Reference(display: $0) }
        // A check digit says nothing that the number does not say.
        identifier.extensions = rest(of: cx.parts, "CX", structural: [2, 3])
        return identifier
    }

    /// An identifier of a thing.
    func identifier(_ ei: EI, type: String? = nil) -> Identifier? {
        guard let value = text(ei.value) else {
            guard let id = text(ei.universalID) else {
                // An authority without a number names nothing.
                if !ei.namespace.isEmpty { ledger.refuse(ei.namespace, .idMissing) }
                return nil
            }
            let prefix = branch(ei.universalKind) == "ISO" ? "urn:oid:" : ""
            return Identifier(system: prefix.isEmpty ? nil : "urn:ietf:rfc:3986", value: Primitive(prefix + id))
        }
        var identifier = Identifier(value: Primitive(value))
        identifier.system =
            system(ei.namespace, ei.universalID, ei.universalKind) ?? authority(2, beside: ei.value)
        identifier.assigner = assigner((ei.namespace, ei.universalID, ei.universalKind), unlike: identifier.system)
        if let type { identifier.type = Self.identifierType(type) }
        return identifier
    }

    /// A kind of identifier by table 0203.
    func identifierType(_ leaf: Leaf) -> CodeableConcept? {
        guard let kind = text(leaf) else { return nil }
        let table = TableName.v2IdentifierType
        if let found = site.translate(kind, by: table) ?? tables.translate(kind, by: table) {
            return CodeableConcept(coding: [Coding(found)])
        }
        ledger.note(.warning, unknown: leaf, in: table.path)
        return CodeableConcept(text: kind)
    }

    /// A kind of identifier that the mapping itself knows.
    static func identifierType(_ code: String) -> CodeableConcept {
        CodeableConcept("http://terminology.hl7.org/CodeSystem/v2-0203", code)
    }

    /// Social security numbers and NPIs need no authority.
    private func wellKnownSystem(_ identifier: Identifier) -> String? {
        switch identifier.type?.coding.first?.code {
        case "SS": "http://hl7.org/fhir/sid/us-ssn"
        case "NPI": "http://hl7.org/fhir/sid/us-npi"
        case "MC": "http://hl7.org/fhir/sid/us-mbi"
        default: nil
        }
    }
}
