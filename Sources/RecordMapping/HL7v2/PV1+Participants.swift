import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Encounter {
    /// Who took part: PV1-7, 8, 9, 17 and 52 (C22).
    mutating func participants(_ pv1: PV1, _ context: MessageContext) {
        let roles: [([XCN], String, String)] = [
            (pv1.attending, "ATND", "attender"), (pv1.referring, "REF", "referrer"),
            (pv1.consulting, "CON", "consultant"), (pv1.admitting, "ADM", "admitter"),
            (pv1.others, "PART", "Participation"),
        ]
        for (people, code, display) in roles {
            for person in context.practitioners(people, at: pv1.segment) {
                let system = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
                participant.append(Participant(type: [CodeableConcept(system, code, display)], individual: person))
            }
        }
    }

    /// Where it was: PV1-3, 6, 11, 42 and 43 (C22).
    mutating func locations(_ pv1: PV1, _ context: MessageContext) {
        let isPlanned = status.value == "planned"
        let places: [(PL, String)] = [
            (pv1.location, isPlanned ? "planned" : status.value == "finished" ? "completed" : "active"),
            (pv1.priorLocation, "completed"), (pv1.temporaryLocation, "active"), (pv1.pendingLocation, "reserved"),
            (pv1.priorTemporaryLocation, "completed"),
        ]
        for (pl, status) in places {
            guard let place = context.location(pl, at: pv1.segment) else { continue }
            location.append(Location(location: place, status: status))
        }
        // PV1-39 names the facility of a sender that has several.
        if let facility = context.concept(pv1.servicingFacility), let name = facility.text {
            serviceProvider = context.organization([], name, at: pv1.segment)
            if !facility.coding.isEmpty { extensions.append(Extension("urn:chartway:PV1-39", .concept(facility))) }
        }
    }
}

extension Encounter.Hospitalization {
    /// How the patient came and went: PV1-5, 13 to 16, 36 to 38; `nil` if nothing was sent.
    init?(_ pv1: PV1, _ context: MessageContext) {
        self.init()
        preAdmissionIdentifier = context.identifier(pv1.preadmission)
        reAdmission = context.concept(pv1.readmission)
        extensions = Array(ifAny: context.concept(pv1.preadmissionTest))
            .map { Extension("urn:chartway:preadmission-test", .concept($0)) }
        if let source = context.concept(pv1.admitSource, by: .v2AdmitSource) { admitSource = source }
        dietPreference = Array(ifAny: context.concept(pv1.diet))
        specialArrangement = pv1.ambulatoryStatuses.compactMap { context.concept($0) }
        specialCourtesy = Array(ifAny: context.concept(pv1.vip))
        dischargeDisposition = context.concept(pv1.disposition, by: .v2DischargeDisposition)
        if let place = context.concept(pv1.dischargedTo.location) {
            destination = context.organization([], place.text ?? place.coding.first?.code, at: pv1.segment)
        }
        if self == Encounter.Hospitalization() { return nil }
    }
}
