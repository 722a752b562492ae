import ClinicalRecord
import FHIRR4
import Findings
import HL7v2
import MappingTables

/// Turns what a message says of one patient into a contribution.
struct PatientMapping {
    let context: MessageContext
    let event: String
    let envelope: [Segment]

    /// `nil` if no patient is named.
    func contribution(_ group: PatientGroup) -> Contribution? {
        guard let segment = group.pid else { return nil }
        let pid = PID(segment)
        var patient = Patient(pid, context)
        context.subject = Reference("\(Patient.kind)/\(patient.id ?? "")")
        context.encounter = nil
        if event == "A29" { patient.active = false }
        if let pd1 = group.pd1 { patient.add(PD1(pd1), context) }
        visits(group)
        standing(group, &patient)
        for mother in pid.mothers {
            guard let person = RelatedPerson(mother: mother, at: segment, context) else { continue }
            context.file(person, at: segment.place)
        }
        guarantors(group, pid)
        if let note = Annotation(group.notes, context) {
            patient.extensions.append(Extension("urn:chartway:note", .annotation(note)))
        }
        for order in group.orders { OrderMapping(order, context).file() }
        let isDocument = context.kind == "MDM" && group.document != nil
        if let document = group.document {
            let lines = isDocument ? group.observations : []
            DocumentMapping(context: context).file(document, lines, event: event)
        }
        for observed in isDocument ? [] : group.observations { _ = context.fileLoose(observed) }
        appointment(group)
        for mrg in group.mrg { patient.extensions += context.remaining(mrg, RemainingFields.mrg) }
        let links = group.mrg.flatMap { LinkAssertion.all(MRG($0), event: event, of: patient.id ?? "", context) }
        for segment in [segment, group.pd1].compactMap(\.self) { patient.extensions += context.raw(segment) }
        return close(patient, segment, links)
    }

    /// Each PV1 a visit; the diagnoses of the group belong to the first.
    private func visits(_ group: PatientGroup) {
        for (index, visit) in group.visits.enumerated() {
            let hasMore = visit.pv2.map { $0.lastField > 0 } ?? false
            guard var encounter = Encounter(PV1(visit.pv1), event: event, hasMore: hasMore, context) else { continue }
            if let pv2 = visit.pv2 { encounter.add(PV2(pv2), context) }
            let reference = Reference("\(Encounter.kind)/\(encounter.id ?? "")")
            if index == 0 {
                context.encounter = reference
                for segment in group.others where segment.name == "DG1" {
                    let dg1 = DG1(segment)
                    guard var condition = Condition(dg1, context) else { continue }
                    var diagnosis = Encounter.Diagnosis(dg1, condition: Reference(), context)
                    condition.extensions += context.raw(segment)
                    diagnosis.condition = context.file(condition, at: segment.place)
                    encounter.diagnosis.append(diagnosis)
                }
            }
            if index == 0 {
                encounter.roles(group.others, context)
                encounter.extensions += accidents(group) + context.named(group.others, on: .encounter)
            }
            for segment in [visit.pv1, visit.pv2].compactMap(\.self) { encounter.extensions += context.raw(segment) }
            context.file(encounter, at: visit.pv1.place)
        }
    }

    /// GT1, of the account if there is one.
    private func guarantors(_ group: PatientGroup, _ pid: PID) {
        let people: [Reference] = group.others.filter { $0.name == "GT1" }.compactMap { segment in
            guard var person = RelatedPerson(GT1(segment), context) else { return nil }
            person.extensions += context.raw(segment)
            return context.file(person, at: segment.place)
        }
        guard var account = Patient.account(pid.account, of: context.subject, at: pid.segment, context) else { return }
        account.guarantor = people.map { Account.Guarantor(party: $0) }
        context.file(account, at: pid.segment.place)
    }

    private func appointment(_ group: PatientGroup) {
        guard let segment = group.appointment else { return }
        var appointment = Appointment(SCH(segment), event: event, resources: group.resources, context)
        if let note = Annotation(group.appointmentNotes, context) {
            appointment.comment = Appointment.joined(appointment.comment, note.text)
        }
        context.file(appointment, at: segment.place)
    }

    /// Files who and whence, and takes the shelf.
    private func close(_ patient: Patient, _ segment: Segment, _ links: [LinkAssertion]) -> Contribution {
        let evn = envelope.first { $0.name == "EVN" }.map { EVN($0) }
        let header = context.header
        let sender = context.organization(header.sendingFacility, at: header.segment)
        context.file(MessageHeader(context, sender: sender, focus: [context.subject]), at: header.segment.place)
        var provenance = Provenance(context, evn: evn, sender: sender)
        context.fileDirectory()
        provenance.target = [context.subject] + context.shelf.references
        context.file(provenance, at: context.header.segment.place)
        let shelf = context.shelf
        context.shelf = ResourceShelf()
        context.known = [:]
        let id = patient.id ?? ""
        return Contribution(
            source: context.site.name,
            subjectID: id,
            patient: ContributedResource(
                kind: Patient.kind,
                id: id,
                json: patient.json(),
                place: segment.place,
                eventTime: context.changeTime
            ),
            resources: shelf.resources,
            links: links
        )
    }
}
