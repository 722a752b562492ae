import FHIRR4
import HL7v2

/// What OBX say of a dose; rule C64 backwards.
///
/// Source: CDC implementation guide for immunization messaging, release 1.5, section 5 (OBX),
/// <https://www.cdc.gov/vaccines/programs/iis/technical-guidance/hl7.html>
extension MessageWriting {
    /// OBX of a dose: eligibility, funding, leaflets, its number in the series, reactions, and what else was observed.
    func observations(of fact: Fact<Immunization>, in message: inout WrittenMessage) {
        let dose = fact.resource
        for concept in dose.programEligibility {
            add("64994-7", "Vaccine funding program eligibility category", .concept(concept), in: &message)
        }
        if let source = dose.fundingSource { add("30963-3", "Vaccine funding source", .concept(source), in: &message) }
        for (number, leaflet) in dose.education.enumerated() { self.leaflet(leaflet, String(number + 1), in: &message) }
        if let series = dose.protocolApplied.first {
            if let value = value(series.doseNumber) { add("30973-2", "Dose number in series", value, in: &message) }
            if let value = series.seriesDoses.flatMap(value) {
                add("59782-3", "Number of doses in primary immunization series", value, in: &message)
            }
        }
        for found in dose.extensions where found.url == "urn:chartway:component-vaccine" {
            if case .concept(let vaccine)? = found.value {
                add("30956-7", "Vaccine type", .concept(vaccine), in: &message)
            }
        }
        let details = dose.reaction.compactMap { self.fact($0.detail, as: Observation.self) }
        let others = facts(Observation.self).filter { $0.resource.partOf.contains { entryID($0) == fact.id } }
        for found in details + others where !written.contains(found.id) && Self.isSayable(found.resource) {
            observation(found, in: &message)
        }
    }

    private func leaflet(_ leaflet: Immunization.Education, _ group: String, in message: inout WrittenMessage) {
        if let type = leaflet.documentType {
            add("69764-9", "Document type", .string(type), group, in: &message)
        }
        if let time = leaflet.publicationDate {
            add("29768-9", "Date vaccine information statement published", .dateTime(time), group, in: &message)
        }
        if let time = leaflet.presentationDate {
            add("29769-7", "Date vaccine information statement presented", .dateTime(time), group, in: &message)
        }
    }

    private func value(_ count: SeriesCount) -> ObservationValue? {
        switch count {
        case .number(let number): .integer(number)
        // What reading puts where a number is required and none was sent.
        case .string("unknown"): nil
        case .string(let words): .string(words)
        }
    }

    private func add(
        _ code: String,
        _ display: String,
        _ value: ObservationValue,
        _ group: String? = nil,
        in message: inout WrittenMessage
    ) {
        let found = Observation(status: "final", code: CodeableConcept(Self.loinc, code, display))
        var obx = obx(Fact(resource: found, id: ""), [value], in: message)
        obx.set(4, text: group)
        message.add(obx)
    }
}
