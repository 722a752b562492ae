import CCDA
import FHIRR4
import Findings
import MappingTables

/// Visits; rules B63 to B66.
///
/// Source: C-CDA on FHIR, <https://hl7.org/fhir/us/ccda/CF-encounters.html>
extension CCDAMapping {
    /// A visit that took place; one that is only planned is an appointment.
    func encounter(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard isEvent(statement) else { return appointment(statement, scope) }
        guard !saysNone(statement, in: scope) else { return [] }
        guard !isVoid(statement) || statement.effectiveTime.map(isUnread) == true else { return [] }
        let period = period(statement.effectiveTime)
        var encounter = Encounter(
            status: encounterStatus(statement, period),
            class: encounterClass(statement.code)
        )
        encounter.identifier = identifiers(statement.ids)
        encounter.type = visitTypes(statement)
        encounter.subject = patient
        encounter.period = period
        encounter.priority = concept(statement.priority)
        encounter.participant = participants(statement)
        encounter.location = statement.participants.filter(Self.isPlace).compactMap { place in
            let time = self.period(place.time)
            return place.role.flatMap(location).map { Encounter.Location(location: $0, period: time) }
        }
        encounter.reasonCode = indications(statement)
        if let disposition = concept(statement.disposition) {
            encounter.hospitalization = Encounter.Hospitalization(dischargeDisposition: disposition)
        }
        addNotes(to: &encounter, statement)
        let reference = file(encounter, of: statement, in: scope, unite: Encounter.uniteVisit)
        link(reasonIDs(statement), ["Condition", "Procedure", "Observation"]) { [unowned self] reasons in
            register.update(reference) { (known: inout Encounter) in known.reasonReference.unite(reasons) }
        }
        tieEntries(statement, to: reference)
        var inner = scope
        inner.encounter = reference
        return [reference] + parts(of: statement, during: reference, inner)
    }

    /// Cancelled by code; else by its times.
    private func encounterStatus(_ statement: ClinicalStatement, _ period: Period?) -> Primitive {
        if statement.isNegated { return "cancelled" }
        if let status = statement.statusCode, let code = text(status.code) {
            if let known = lookUp(code, .cdaEncounterActStatus) {
                return code == "nullified" ? "entered-in-error" : Primitive(known.code)
            }
        }
        return encounterStatus(statement.effectiveTime, period)
    }

    private func visitTypes(_ statement: ClinicalStatement) -> [CodeableConcept] {
        if let code = concept(statement.code) { return [code] }
        return words(statement.text).map { [CodeableConcept(text: $0)] } ?? []
    }

    private func participants(_ statement: ClinicalStatement) -> [Encounter.Participant] {
        var list: [Encounter.Participant] = []
        for participation in statement.performers + statement.participants where !Self.isPlace(participation) {
            let period = period(participation.time)
            var types = [concept(participation.function)].compactMap { $0 }
            let actor = actor(participation)
            if let code = branch(participation.typeCode), let type = lookUp(code, .cdaEncounterParticipation) {
                types.append(Self.concept(type))
            }
            guard let who = actor?.reference("PractitionerRole", "Practitioner", "RelatedPerson") else { continue }
            list.unite([Encounter.Participant(type: types, period: period, individual: who)])
        }
        return list
    }

    /// R4 gives visits no notes.
    private func addNotes(to encounter: inout Encounter, _ statement: ClinicalStatement) {
        let notes = remarks(of: statement, besides: encounter.type) + instructions(statement)
        let url = "http://hl7.org/fhir/StructureDefinition/note"
        encounter.extensions += notes.map { Extension(url, .annotation($0)) }
    }

    /// Diagnoses of the visit, and whatever else was said in it.
    private func parts(
        of statement: ClinicalStatement,
        during encounter: Reference,
        _ scope: EntryScope
    ) -> [Reference] {
        let parts = others(of: statement, in: scope).filter { $0 != encounter }
        let diagnoses = parts.filter { $0.kind == "Condition" }
        register.update(encounter) { (known: inout Encounter) in
            known.diagnosis.unite(diagnoses.map { Encounter.Diagnosis(condition: $0) })
        }
        tie(parts.filter { $0.kind != "Condition" && !hasVisit($0) }, to: encounter)
        return parts
    }

    /// Whether the resource itself points to a visit.
    private func hasVisit(_ reference: Reference) -> Bool {
        ["Observation", "Procedure", "ServiceRequest", "DocumentReference", "MedicationRequest"]
            .contains(reference.kind)
    }
}

extension Encounter {
    /// The same visit, unless days or kinds of visit say that one number was given to two.
    static func uniteVisit(_ known: inout Encounter, _ new: Encounter) -> Bool {
        if let day = known.period?.start?.value?.prefix(10), let other = new.period?.start?.value?.prefix(10) {
            guard day.hasPrefix(other) || other.hasPrefix(day) else { return false }
        }
        return unite(&known, new)
    }
}
