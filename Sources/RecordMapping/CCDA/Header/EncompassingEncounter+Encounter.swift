package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// The visit of the document; rules B63 to B66.
extension CCDAMapping {
    func encounter(_ view: EncompassingEncounter) -> Reference? {
        let interval = view.effectiveTime
        let period = period(interval)
        var encounter = Encounter(status: encounterStatus(interval, period), class: encounterClass(view.code))
        encounter.identifier = identifiers(view.ids)
        encounter.type = concepts([view.code].compactMap { $0 })
        encounter.subject = patient
        encounter.period = period
        encounter.participant = participants(view)
        if let disposition = concept(view.disposition) {
            encounter.hospitalization = Encounter.Hospitalization(dischargeDisposition: disposition)
        }
        if let source = concept(view.admissionSource) {
            var stay = encounter.hospitalization ?? Encounter.Hospitalization()
            stay.admitSource = source
            encounter.hospitalization = stay
        }
        if let place = view.location, let location = location(place) {
            encounter.location = [Encounter.Location(location: location)]
            encounter.serviceProvider = register.resource(location, as: Location.self)?.managingOrganization
        }
        return register.file(encounter, key: key(of: view.ids), at: view.place, unite: Encounter.unite)
    }

    private func participants(_ view: EncompassingEncounter) -> [Encounter.Participant] {
        var list: [Encounter.Participant] = []
        for participation in view.participants + [view.responsibleParty].compactMap({ $0 }) {
            let individual = actor(participation)?.reference("Practitioner", "PractitionerRole", "RelatedPerson")
            guard let individual else { continue }
            var participant = Encounter.Participant(individual: individual)
            if let code = branch(participation.typeCode), let type = lookUp(code, .cdaEncounterParticipation) {
                participant.type = [Self.concept(type)]
            }
            participant.period = period(participation.time)
            list.unite([participant])
        }
        return list
    }

    /// The class by a code or a translation of it, else by the visit codes of CPT; rule B64.
    package func encounterClass(_ cd: CD?) -> Coding {
        if let code = lookUp(cd, .cdaEncounterClass) ?? lookUp(cd, .cdaEncounterClassCpt) {
            return Coding(system: code.system, code: code.code, display: code.display)
        }
        return Coding(extensions: [.dataAbsentReason("unknown")])
    }

    /// Over if it has an end or was one point; only begun: under way if the document is not a day older; rule B65.
    package func encounterStatus(_ interval: IVL<TS>?, _ period: Period?) -> Primitive {
        guard let start = period?.start?.value else { return "unknown" }
        if period?.end?.value != nil { return "finished" }
        guard let made = document.effectiveTime.flatMap({ CDATime($0.value.unrecorded) })?.date,
            made.utf8.count == 10, start.utf8.count >= 10
        else { return "unknown" }
        let isSameDay = start.prefix(10) == made
        return interval?.value.isEmpty == false ? "finished" : isSameDay ? "in-progress" : "unknown"
    }
}

extension Encounter {
    /// The same visit in the header and in a section: union of data.
    package static func unite(_ known: inout Encounter, _ new: Encounter) -> Bool {
        known.identifier.unite(new.identifier)
        known.type.unite(new.type)
        known.participant.unite(new.participant)
        known.location.unite(new.location)
        known.reasonCode.unite(new.reasonCode)
        known.reasonReference.unite(new.reasonReference)
        known.diagnosis.unite(new.diagnosis)
        known.period = known.period ?? new.period
        known.hospitalization = known.hospitalization ?? new.hospitalization
        known.serviceProvider = known.serviceProvider ?? new.serviceProvider
        if known.class.code == nil { known.class = new.class }
        if known.status.value == "unknown" { known.status = new.status }
        return true
    }
}
