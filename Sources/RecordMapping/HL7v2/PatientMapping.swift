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

    /// Reads one group onto the shelf of its patient; nothing if no patient is named.
    func read(_ group: PatientGroup, onto shelves: inout [PatientShelf]) {
        guard let segment = group.pid else { return }
        let pid = PID(segment)
        (context.subject, context.encounter) = (Reference(), nil)
        (context.shelf, context.directory) = (ResourceShelf(), MessageDirectory())
        var patient = Patient(pid, context)
        let id = patient.id ?? ""
        let known = shelves.firstIndex { $0.patient.id == id }
        context.subject = Reference("\(Patient.kind)/\(id)")
        if let known { goOn(shelves[known]) }
        if event == "A29" { patient.active = false }
        if let pd1 = group.pd1 { patient.add(PD1(pd1), context) }
        facts(group, pid, &patient)
        for mrg in group.mrg { patient.extensions += context.remaining(mrg, RemainingFields.mrg) }
        let links = group.mrg.flatMap { LinkAssertion.all(MRG($0), event: event, of: id, context) }
        for segment in [segment, group.pd1].compactMap(\.self) { patient.extensions += context.raw(segment) }
        let stated = ContributedResource(
            kind: Patient.kind,
            id: id,
            json: context.json(patient),
            place: segment.place,
            eventTime: context.changeTime
        )
        let open = known ?? shelves.count
        if known == nil { shelves.append(PatientShelf(patient: stated)) } else { unite(stated, into: &shelves[open]) }
        (shelves[open].shelf, shelves[open].directory) = (context.shelf, context.directory)
        shelves[open].links += links.filter { !shelves[open].links.contains($0) }
        context.known = [:]
    }

    /// Goes on with the shelf of a patient who was named before; what the second PID itself has filed goes there too.
    private func goOn(_ open: PatientShelf) {
        let (shelf, directory) = (context.shelf, context.directory)
        (context.shelf, context.directory) = (open.shelf, open.directory)
        context.directory.unite(directory)
        for (resource, reference) in zip(shelf.resources, shelf.references)
        where context.shelf.position(of: resource.id) == nil { context.shelf.file(resource, reference) }
    }

    /// Everything that a group says beside who the patient is.
    private func facts(_ group: PatientGroup, _ pid: PID, _ patient: inout Patient) {
        visits(group)
        standing(group, &patient)
        for mother in pid.mothers {
            guard let person = RelatedPerson(mother: mother, at: pid.segment, context) else { continue }
            context.file(person, at: pid.segment.place)
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
    }

    /// The patient as two PID describe them; what cannot stand beside the first one's word is a finding.
    private func unite(_ stated: ContributedResource, into shelf: inout PatientShelf) {
        let (united, isWhole) = shelf.patient.uniting(stated)
        shelf.patient = united
        if !isWhole { context.ledger.note(.warning, .idRepeated, at: stated.place) }
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
    ///
    /// - Parameters:
    ///   - open: What the groups of the patient came to.
    ///   - isFirst: Whether the message names this patient first; its header bears the message's own id.
    /// - Returns: what the message says of the patient.
    func close(_ open: PatientShelf, isFirst: Bool) -> Contribution {
        (context.subject, context.shelf, context.directory) = (open.reference, open.shelf, open.directory)
        let evn = envelope.first { $0.name == "EVN" }.map { EVN($0) }
        let header = context.header
        let sender = context.organization(header.sendingFacility, at: header.segment)
        var messageHeader = MessageHeader(context, sender: sender, focus: [context.subject])
        if !isFirst {
            let key = "\(context.documentID)\u{1F}\(open.patient.id)"
            messageHeader.id = context.id(of: MessageHeader.kind, key: key)
        }
        context.file(messageHeader, at: header.segment.place)
        var provenance = Provenance(context, evn: evn, sender: sender)
        context.fileDirectory()
        provenance.target = [context.subject] + context.shelf.references
        context.file(provenance, at: context.header.segment.place)
        return Contribution(
            source: context.site.name,
            subjectID: open.patient.id,
            patient: open.patient,
            resources: context.shelf.resources,
            links: open.links
        )
    }
}
