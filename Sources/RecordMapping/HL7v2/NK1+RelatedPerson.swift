import FHIRR4
import Findings
import HL7v2

extension RelatedPerson {
    /// What one NK1 segment says of a person with a name or a number: rule C17; `nil` for the patient in person, and
    /// for somebody nameless.
    ///
    /// Source: v2-to-FHIR segment map NK1[RelatedPerson],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-nk1-to-relatedperson.html>
    init?(_ nk1: NK1, contact: Patient.Contact, _ context: MessageContext) {
        let identifiers = (nk1.identifiers + [nk1.employeeID]).compactMap { context.identifier($0) }
        let isSelf = contact.relationship.contains { $0.coding.contains { $0.code == "ONESELF" || $0.code == "SEL" } }
        guard !isSelf, !identifiers.isEmpty || contact.name != nil else { return nil }
        self.init(
            id: context.id(of: RelatedPerson.kind, identifiers, from: nk1.segment),
            patient: context.subject
        )
        identifier = identifiers
        relationship = contact.relationship
        name = nk1.names.compactMap { HumanName($0, context) }
        telecom = contact.telecom
        address = nk1.addresses.compactMap { Address($0, context) }
        gender = contact.gender
        birthDate = context.day(nk1.birth)
        period = contact.period
        communication = context.concept(nk1.language).map { [Communication(language: $0)] } ?? []
    }
}
