import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Observation {
    /// Who and what took part in one observation: PRT after its OBX.
    ///
    /// Source: v2-to-FHIR segment map PRT[Observation],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-prt-to-observation.html>
    mutating func add(_ prt: PRT, _ context: MessageContext) {
        let segment = prt.segment
        let role = context.concept(prt.role)
        for person in context.practitioners(prt.persons, at: segment) where !performer.contains(person) {
            performer.append(person)
        }
        let addresses = prt.addresses.compactMap { Address($0, context) }
        for organization in prt.organizations.compactMap({ context.organization($0, at: segment) }) {
            if !performer.contains(organization) { performer.append(organization) }
            context.complete(organization, address: addresses, director: nil)
        }
        for number in prt.devices.compactMap({ context.identifier($0) }) where device == nil {
            device = Reference(type: "Device", identifier: number, display: role?.text)
        }
        for field in [1, 2] { context.ledger.markUnread(segment[field].leaves, .structural) }
    }
}
