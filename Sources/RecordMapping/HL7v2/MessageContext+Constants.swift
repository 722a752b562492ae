import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// What the site says of a component that its messages leave empty (A17, C11).
    ///
    /// - Parameters:
    ///   - component: Its number.
    ///   - leaf: The number or code that it would have stood beside.
    /// - Returns: As the site would have sent it; `nil` if the file says nothing of it.
    func constant(_ component: Int, beside leaf: Leaf) -> String? {
        guard !site.constants.isEmpty, let position = message.position(ofLeaf: leaf.index) else { return nil }
        // Beside a code or a number that is itself a part of a component, nothing is left empty.
        guard position.component == 1 || position.component == 10 else { return nil }
        return site.constant(position.segment.description, position.field, component)
    }

    /// The URI of the authority that the site says gave a number.
    func authority(_ component: Int, beside leaf: Leaf) -> String? {
        guard let value = constant(component, beside: leaf) else { return nil }
        if let uri = site.identifierSystems[value] { return uri }
        if Self.isOID(value) { return tables.identifierURI(forOID: value) ?? "urn:oid:\(value)" }
        return value.utf8.contains(0x3A) && URIShape.fits(value) ? value : site.uri(namespace: value)
    }
}
