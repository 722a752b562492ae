import CCDA
import FHIRR4
import MappingTables

/// The section of visits, with their diagnoses; rules B63 to B66 backwards.
///
/// Source: C-CDA R2.1, Encounters Section, <https://hl7.org/cda/us/ccda/>
extension CCDAWriting {
    func encounters() -> WrittenSection {
        let kind = WrittenSection.Kind(
            root: "2.16.840.1.113883.10.20.22.2.22.1",
            release: "2015-08-01",
            code: "46240-8",
            display: "History of encounters",
            title: "Encounters",
            sentence: "The record holds no information about encounters.",
            isRequired: true
        )
        let headers = ["Visit or diagnosis", "When", "Status", "Place"]
        var section = WrittenSection(kind, prefix: "encounter", headers: headers)
        for fact in facts(Encounter.self) where fact.resource.status.value != "entered-in-error" {
            let statement = encounter(fact, in: &section)
            section.add(statement)
        }
        for fact in facts(Condition.self) where isDiagnosis(fact) && !written.contains(fact.id) {
            let statement = diagnosis(fact, in: &section)
            section.add(statement)
        }
        return section
    }

    private func encounter(_ fact: Fact<Encounter>, in section: inout WrittenSection) -> StatementMarkup {
        let visit = fact.resource
        let cell = section.narrative.nextID()
        let place = resource(visit.location.first?.location, as: Location.self)?.name
        section.narrative.addRow([
            (visit.type.first.flatMap(shown) ?? visit.class.display ?? visit.class.code, cell),
            (visit.period.flatMap { shown(EventTime.period($0)) }, nil), (visit.status.value, nil), (place, nil),
        ])
        var statement = StatementMarkup("encounter", classCode: "ENC")
        statement.templates = [
            ("2.16.840.1.113883.10.20.22.4.49", "2015-08-01"), ("2.16.840.1.113883.10.20.22.4.49", nil),
        ]
        statement.ids = ids(visit.identifier, of: fact.id)
        statement.code = kind(of: visit, cell: cell)
        statement.status = ["cancelled": "cancelled", "finished": "completed"][visit.status.value ?? ""]
        statement.times = [
            visit.period.map { time(.period($0)) } ?? Markup("effectiveTime", ["nullFlavor": "UNK"])
        ]
        statement.details = [
            visit.hospitalization?.dischargeDisposition.map { code($0, "sdtc:dischargeDispositionCode") },
            visit.priority.map { code($0, "priorityCode") },
        ].compactMap { $0 }
        addPeople(of: visit, to: &statement)
        statement.authors = authors(of: fact.id)
        statement.informants = informants(of: fact.id, sources: fact.sources)
        statement.participants += visit.location.compactMap { self.place($0.location) }
        addReasons(visit.reasonCode, visit.reasonReference, to: &statement)
        for condition in diagnoses(of: fact) {
            let diagnosis = diagnosis(condition, in: &section)
            statement.relate(diagnosis, "COMP")
        }
        addNotes(notes(of: visit), to: &statement, in: &section)
        return statement
    }

    /// The kind of visit, with the class as one of its codes.
    private func kind(of visit: Encounter, cell: String) -> Markup {
        var concept = visit.type.first ?? CodeableConcept()
        let isTold = concept.coding.compactMap(\.code).contains { code in
            let told =
                tables.translate(code, by: .cdaEncounterClass) ?? tables.translate(code, by: .cdaEncounterClassCpt)
            return told?.code == visit.class.code
        }
        if visit.class.code != nil, !isTold { concept.coding.append(visit.class) }
        return code(concept, cell: visit.type.isEmpty ? nil : cell)
    }

    private func addPeople(of visit: Encounter, to statement: inout StatementMarkup) {
        for participant in visit.participant {
            guard let who = participant.individual else { continue }
            if let part = self.participant(who, participant) {
                statement.participants.append(part)
                continue
            }
            let function = participant.type.first {
                !$0.coding.contains { tables.spelling(of: $0.code ?? "", by: .cdaEncounterParticipation) != nil }
            }
            let isPlain = participant.type.contains { $0.coding.contains { $0.code == "PART" } }
            let performer = performer(who, function: function, time: participant.period)
            statement.performers.append(isPlain ? performer.adding("typeCode", "PRF") : performer)
        }
    }

    /// Somebody who took part in a way that is no performing: who admitted, attended or referred.
    private func participant(_ who: Reference, _ participant: Encounter.Participant) -> Markup? {
        let codes = participant.type.flatMap(\.coding).compactMap(\.code)
        let told = codes.lazy.compactMap { self.tables.spelling(of: $0, by: .cdaEncounterParticipation) }.first
        guard let told, !told.hasSuffix("PRF"), let doctor = resource(who, as: Practitioner.self) else { return nil }
        let person = Markup("playingEntity", ["classCode": "PSN"], doctor.name.map(name))
        let contacts = doctor.address.map(address) + doctor.telecom.compactMap(telecom)
        let role = Markup("participantRole", ["classCode": "ASSIGNED"], ids(doctor.identifier) + contacts + [person])
        let time = participant.period.map { interval($0.start, $0.end, "time") }
        return Markup("participant", ["typeCode": told], [time, role])
    }

    /// Diagnoses that the visit names, and those that name the visit.
    private func diagnoses(of visit: Fact<Encounter>) -> [Fact<Condition>] {
        let own = visit.resource.diagnosis.compactMap { fact($0.condition, as: Condition.self) }
        let pointing = facts(Condition.self).filter { isDiagnosis($0) && entryID($0.resource.encounter) == visit.id }
        var known: Set<String> = []
        return (own.filter(isDiagnosis) + pointing).filter { known.insert($0.id).inserted }
    }

    /// Whether a condition is a diagnosis of a visit.
    private func isDiagnosis(_ fact: Fact<Condition>) -> Bool {
        categories(fact.resource).contains("encounter-diagnosis") && !isMistake(fact.resource.verificationStatus)
    }

    private func diagnosis(_ fact: Fact<Condition>, in section: inout WrittenSection) -> StatementMarkup {
        written.insert(fact.id)
        let cell = addProblemRow(fact.resource, to: &section)
        var act = StatementMarkup("act", classCode: "ACT")
        act.templates = [("2.16.840.1.113883.10.20.22.4.80", "2015-08-01"), ("2.16.840.1.113883.10.20.22.4.80", nil)]
        act.code = Self.fixed("29308-4", Self.loinc, "Diagnosis")
        act.status = tables.spelling(
            of: Self.firstCode(fact.resource.clinicalStatus) ?? "active",
            by: .cdaConditionActStatus
        )
        addProblem(fact, cell: cell, to: &act, in: &section)
        return act
    }

    private func notes(of visit: Encounter) -> [Annotation] {
        visit.extensions.compactMap {
            guard $0.url == "http://hl7.org/fhir/StructureDefinition/note", case .annotation(let note) = $0.value else {
                return nil
            }
            return note
        }
    }
}
