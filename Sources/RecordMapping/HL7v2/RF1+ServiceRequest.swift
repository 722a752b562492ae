import FHIRR4
import Findings
import HL7v2
import MappingTables

extension ServiceRequest {
    /// What one RF1 says of a referral: from when to when, why, to do what.
    ///
    /// Source: v2-to-FHIR segment map RF1[ServiceRequest],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-rf1-to-servicerequest.html>
    init(_ rf1: RF1, _ context: MessageContext) {
        let numbers = ([rf1.identifier] + rf1.externalIDs).compactMap { context.identifier($0) }
        self.init(
            id: context.id(of: ServiceRequest.kind, numbers, from: rf1.segment),
            status: "unknown",
            intent: "order",
            subject: context.subject
        )
        identifier = numbers
        encounter = context.encounter
        code = context.concept(rf1.kind)
        category = Array(ifAny: context.concept(rf1.category))
        occurrence = context.eventTime(from: rf1.effective, to: rf1.expires)
        authoredOn = context.time(rf1.made)
        reasonCode = rf1.reasons.compactMap { context.concept($0) }
        orderDetail = rf1.dispositions.compactMap { context.concept($0) }
        // The state and the urgency of a referral are user-defined tables.
        extensions += context.remaining(rf1.segment, RemainingFields.rf1)
    }
}
