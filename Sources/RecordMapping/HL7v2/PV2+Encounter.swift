import FHIRR4
import Findings
import HL7v2

extension Encounter {
    /// What one PV2 segment adds: rule C22.
    ///
    /// Source: v2-to-FHIR segment map PV2[Encounter],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-pv2-to-encounter.html>
    mutating func add(_ pv2: PV2, _ context: MessageContext) {
        reasonCode += [pv2.admitReason, pv2.transferReason].compactMap { context.concept($0) }
        if let words = context.text(pv2.description) { reasonCode.append(CodeableConcept(text: words)) }
        if let place = context.location(pv2.priorPendingLocation, at: pv2.segment) {
            location.append(Location(location: place, status: "reserved"))
        }
        // Made for R5, and the only names that the planned times have.
        let base = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter."
        if let start = context.time(pv2.expectedAdmit) {
            extensions.append(.time(base + "plannedStartDate", start))
        }
        if let end = context.time(pv2.expectedDischarge) {
            extensions.append(.time(base + "plannedEndDate", end))
        }
        if let days = context.number(pv2.length) {
            length = Quantity(value: days, unit: "d", system: "http://unitsofmeasure.org", code: "d")
        }
        if let urgency = context.concept(pv2.priority) {
            // The kind of admission says how urgent a visit is only until somebody says so.
            type += Array(ifAny: priority)
            priority = urgency
        }
        if let mode = context.concept(pv2.arrivalMode) {
            extensions.append(
                Extension("http://hl7.org/fhir/StructureDefinition/encounter-modeOfArrival", .concept(mode))
            )
        }
        for person in context.practitioners(pv2.referralSource, at: pv2.segment) {
            let system = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
            participant.append(Participant(type: [CodeableConcept(system, "REF", "referrer")], individual: person))
        }
        for clinic in pv2.clinics.compactMap({ context.organization($0, at: pv2.segment) }) {
            serviceProvider = serviceProvider ?? clinic
        }
        if context.flag(pv2.protection) == true {
            meta = meta ?? Meta()
            meta?.security.append(
                Coding(system: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", code: "R")
            )
        }
    }
}
