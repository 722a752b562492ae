import FHIRR4
import Findings
import HL7v2

extension RelatedPerson {
    /// The mother, known by a number only: PID-21 (C16).
    init?(mother cx: CX, at segment: Segment, _ context: MessageContext) {
        guard let number = context.identifier(cx) else { return nil }
        self.init(
            id: context.id(of: RelatedPerson.kind, [number], "mother", from: segment),
            patient: context.subject
        )
        identifier = [number]
        relationship = [CodeableConcept("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "MTH", "mother")]
    }
}
