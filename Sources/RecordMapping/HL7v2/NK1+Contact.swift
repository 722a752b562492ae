import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Patient.Contact {
    /// What one NK1 segment says, as part of the patient: rule C17; `nil` if it says nothing.
    ///
    /// Source: v2-to-FHIR segment map NK1[Patient],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-nk1-to-patient.html>
    init?(_ nk1: NK1, _ context: MessageContext) {
        self.init()
        _ = context.branch(nk1.setID)
        relationship = Array(ifAny: context.concept(nk1.relationship, by: .v2Relationship))
        relationship += Array(ifAny: context.concept(nk1.role, by: .v2ContactRelationship))
        name = nk1.names.first.flatMap { HumanName($0, context) }
        telecom = nk1.phones.compactMap { ContactPoint($0, context, use: "home") }
        telecom += nk1.workPhones.compactMap { ContactPoint($0, context, use: "work") }
        telecom += nk1.telecoms.compactMap { ContactPoint($0, context) }.filter { !telecom.contains($0) }
        address = nk1.addresses.first.flatMap { Address($0, context) }
        gender = Patient.gender(nk1.sex, context)
        organization = nk1.organizations.compactMap { context.organization($0, at: nk1.segment) }.first
        period = context.period(from: nk1.start, to: nk1.end)
        if name == nil { name = nk1.contactNames.first.flatMap { HumanName($0, context) } }
        if telecom.isEmpty { telecom = nk1.contactPhones.compactMap { ContactPoint($0, context, use: "work") } }
        if address == nil { address = nk1.contactAddresses.first.flatMap { Address($0, context) } }
        if let title = context.text(nk1.jobTitle) { extensions = [Extension("urn:chartway:job-title", .string(title))] }
        // R4 asks for one of these (pat-1).
        if name == nil, telecom.isEmpty, address == nil, organization == nil { return nil }
    }
}
