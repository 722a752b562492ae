import FHIRR4
import HL7v2
import MappingTables

/// A visit; rules C20 to C22 backwards.
///
/// Source: HL7 v2.5.1, section 3.4.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPV1.htm>
extension MessageWriting {
    func pv1(_ fact: Fact<Encounter>) -> SegmentDraft {
        let visit = fact.resource
        var pv1 = SegmentDraft("PV1")
        pv1.set(1, text: "1")
        pv1.set(2, text: spelling(visit.class.code, by: .v2PatientClass) ?? "U")
        places(visit, in: &pv1)
        pv1.set(4, coded(visit.priority, by: .v2AdmissionType))
        for part in visit.participant { if let field = field(of: part) { pv1.add(field, xcn(part.individual)) } }
        pv1.set(10, coded(visit.serviceType, by: .v2HospitalService))
        if let stay = visit.hospitalization { hospitalization(stay, in: &pv1) }
        pv1.set(18, cwe(visit.type.first))
        let numbers = numbers(visit.identifier, of: fact.id)
        pv1.set(19, cx(numbers.first))
        // A sender that has several facilities names the one that served.
        if let house = resource(visit.serviceProvider, as: Organization.self) {
            pv1.set(39, text: visit.serviceProvider?.display ?? house.name)
        } else {
            pv1.set(39, text: visit.serviceProvider?.display)
        }
        pv1.set(44, text: dtm(visit.period?.start))
        pv1.set(45, text: dtm(visit.period?.end))
        if numbers.count > 1 { pv1.set(50, cx(numbers[1])) }
        if let episode = visit.episodeOfCare.first?.identifier { pv1.set(54, cx(episode)) }
        keep(visit.extensions, in: &pv1)
        return pv1
    }

    /// PV1-3, 6, 11, 42 and 43: where the patient is, was, and will be.
    private func places(_ visit: Encounter, in pv1: inout SegmentDraft) {
        var isFirst = true
        for part in visit.location {
            guard let place = pl(part.location), SegmentDraft.says(place) else { continue }
            let field =
                switch part.status {
                case "reserved"?: 42
                case "active"? where !isFirst: 11
                case "completed"? where !isFirst: pv1[6].isEmpty ? 6 : 43
                default: 3
                }
            if pv1[field].isEmpty { pv1.set(field, place) }
            if field == 3 { isFirst = false }
        }
    }

    /// PV1-5, 13 to 16, 36 to 38.
    private func hospitalization(_ stay: Encounter.Hospitalization, in pv1: inout SegmentDraft) {
        pv1.set(5, cx(stay.preAdmissionIdentifier))
        pv1.set(12, cwe(concept("urn:chartway:preadmission-test", in: stay.extensions)))
        pv1.set(13, cwe(stay.reAdmission))
        pv1.set(14, coded(stay.admitSource, by: .v2AdmitSource))
        pv1.add(15, stay.specialArrangement.map { cwe($0) })
        pv1.set(16, cwe(stay.specialCourtesy.first))
        pv1.set(36, coded(stay.dischargeDisposition, by: .v2DischargeDisposition))
        if let place = stay.destination?.display ?? resource(stay.destination, as: Organization.self)?.name {
            pv1.set(37, [[place]])
        }
        pv1.set(38, cwe(stay.dietPreference.first))
    }

    /// PV2; `nil` if it would be empty.
    ///
    /// Source: HL7 v2.5.1, section 3.4.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPV2.htm>
    func pv2(_ visit: Encounter) -> SegmentDraft? {
        var pv2 = SegmentDraft("PV2")
        let coded = visit.reasonCode.filter { !$0.coding.isEmpty }
        pv2.set(3, cwe(coded.first))
        pv2.set(4, cwe(coded.dropFirst().first))
        let base = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Encounter."
        for (name, field) in [("plannedStartDate", 8), ("plannedEndDate", 9)] {
            if case .dateTime(let time)? = visit.extensions[base + name]?.value { pv2.set(field, text: dtm(time)) }
        }
        if visit.length?.code == "d" { pv2.set(11, text: visit.length?.value) }
        pv2.set(12, text: visit.reasonCode.first { $0.coding.isEmpty }?.text)
        if visit.meta?.security.contains(where: { $0.code == "R" }) == true { pv2.set(22, text: "Y") }
        pv2.set(
            38,
            cwe(concept("http://hl7.org/fhir/StructureDefinition/encounter-modeOfArrival", in: visit.extensions))
        )
        keep(visit.extensions, in: &pv2)
        return pv2.fields.isEmpty ? nil : pv2
    }
}
