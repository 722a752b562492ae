import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Coverage {
    /// What an IN2 adds to its IN1 (C72): numbers of Medicare, Medicaid and the member, and what R4 has no element for.
    ///
    /// Source: HL7 v2.5.1, section 6.5.7, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmIN2.htm>
    mutating func add(_ in2: IN2, _ context: MessageContext) {
        for (number, type) in [(in2.medicareNumber, "MC"), (in2.medicaidNumber, "MA")] {
            guard let value = context.text(number) else { continue }
            add(Identifier(type: MessageContext.identifierType(type), value: Primitive(value)))
        }
        for number in [context.identifier(in2.memberNumber), context.identifier(in2.payerSubscriberID)] {
            guard let number else { continue }
            add(number)
            subscriberId = subscriberId ?? number.value?.value
        }
        if relationship == nil { relationship = Coverage.relationship(in2.relationship, context) }
        if let number = context.text(in2.socialSecurityNumber) {
            let identifier = Identifier(
                type: MessageContext.identifierType("SS"),
                system: "http://hl7.org/fhir/sid/us-ssn",
                value: Primitive(number)
            )
            extensions.append(Extension("urn:chartway:IN2-2", .identifier(identifier)))
        }
        extensions += context.remaining(in2.segment, RemainingFields.in2)
    }

    /// IN3: that somebody certified the care.
    ///
    /// Source: HL7 v2.5.1, section 6.5.8, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmIN3.htm>
    mutating func certify(_ segment: Segment, _ context: MessageContext) {
        _ = context.branch(segment.leaf(1))
        let parts = context.remaining(segment, RemainingFields.in3)
        if !parts.isEmpty { extensions.append(Extension("urn:chartway:certification", extensions: parts)) }
    }

    /// A number that is known already says nothing new.
    mutating func add(_ number: Identifier) {
        if !identifier.contains(where: { $0.value?.value == number.value?.value }) { identifier.append(number) }
    }
}
