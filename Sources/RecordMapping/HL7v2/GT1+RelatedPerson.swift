import FHIRR4
import Findings
import HL7v2
import MappingTables

extension RelatedPerson {
    /// Who answers for what insurances do not pay: rule C72; `nil` if no person is named.
    ///
    /// Source: HL7 v2.5.1, section 6.5.5, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmGT1.htm>
    init?(_ gt1: GT1, _ context: MessageContext) {
        _ = context.branch(gt1.setID)
        let names = gt1.names.compactMap { HumanName($0, context) }
        var identifiers = gt1.identifiers.compactMap { context.identifier($0) }
        if let number = context.text(gt1.socialSecurityNumber) {
            var identifier = Identifier(system: "http://hl7.org/fhir/sid/us-ssn", value: Primitive(number))
            identifier.type = MessageContext.identifierType("SS")
            identifiers.append(identifier)
        }
        guard !names.isEmpty || !identifiers.isEmpty else { return nil }
        self.init(
            id: context.id(of: RelatedPerson.kind, identifiers, "guarantor", from: gt1.segment),
            patient: context.subject
        )
        identifier = identifiers
        name = names
        relationship = Array(ifAny: context.concept(gt1.relationship, by: .v2Relationship))
        relationship.append(
            CodeableConcept("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "GUAR", "guarantor")
        )
        address = gt1.addresses.compactMap { Address($0, context) }
        telecom = gt1.homePhones.compactMap { ContactPoint($0, context, use: "home") }
        telecom += gt1.workPhones.compactMap { ContactPoint($0, context, use: "work") }
        birthDate = context.day(gt1.birth)
        gender = Patient.gender(gt1.sex, context)
        period = context.period(from: gt1.start, to: gt1.end)
        extensions += context.remaining(gt1.segment, RemainingFields.gt1)
    }
}
