import FHIRR4
import HL7v2
import MappingTables

/// Appointments; rule C70 backwards.
///
/// Source: HL7 v2.5.1, section 10.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmSCH.htm>
extension MessageWriting {
    /// SIU^S12 and its kin, one for each appointment whose status v2 has a word for.
    func appointments() -> [WrittenMessage] {
        facts(Appointment.self).compactMap { fact in
            let status = fact.resource.status.value
            guard status != "entered-in-error", let word = spelling(status, by: .v2AppointmentStatus) else {
                return nil
            }
            let event = ["cancelled": "S15", "noshow": "S26", "booked": "S12"][status ?? ""] ?? "S14"
            var message = start("SIU", event, "SIU_S12")
            message.add(sch(fact, word), saying: "Appointment", fact.id)
            for note in fact.resource.comment.map({ notes([Annotation(text: $0)]) }) ?? [] { message.add(note) }
            message.add(pid())
            resources(of: fact.resource, in: &message)
            written.insert(fact.id)
            return message
        }
    }

    private func sch(_ fact: Fact<Appointment>, _ status: String) -> SegmentDraft {
        let appointment = fact.resource
        let own = numbers(appointment.identifier, of: fact.id)
        let placer = number("PLAC", of: own)
        var sch = SegmentDraft("SCH")
        sch.set(1, ei(placer))
        sch.set(2, ei(number("FILL", of: own) ?? own.first { $0 != placer }))
        sch.set(6, cwe(appointment.cancelationReason))
        sch.set(7, cwe(appointment.reasonCode.first, by: .v2AppointmentReason))
        sch.set(8, cwe(appointment.appointmentType, by: .v2AppointmentType))
        if let minutes = appointment.minutesDuration {
            sch.set(9, text: String(minutes))
            sch.set(10, SegmentDraft.parts(["min", "minute", "UCUM"]))
        }
        sch.set(11, SegmentDraft.parts(["", "", "", dtm(appointment.start), dtm(appointment.end)]))
        sch.add(16, appointment.participant.filter(isContact).map { xcn($0.actor) })
        sch.set(25, text: status)
        for order in appointment.basedOn { if let number = order.identifier { sch.add(26, ei(number)) } }
        keep(appointment.extensions, in: &sch, RemainingFields.sch)
        return sch
    }

    /// Who only has to know is a contact of SCH.
    private func isContact(_ part: Appointment.Participant) -> Bool {
        part.required == "information-only" && resource(part.actor, as: Practitioner.self) != nil
    }

    /// RGS and what the appointment needs: services, people, places and things.
    private func resources(of appointment: Appointment, in message: inout WrittenMessage) {
        message.add(SegmentDraft("RGS", [SegmentDraft.value("1"), SegmentDraft.value("A")]))
        for service in appointment.serviceType {
            message.add(needed("AIS", cwe(service), nil, status: nil, in: message, appointment.extensions))
        }
        let others = appointment.participant.filter { !isContact($0) && !isPatient($0) }
        let people = others.filter { resource($0.actor, as: Practitioner.self) != nil }
        let places = others.filter { resource($0.actor, as: Location.self) != nil }
        for part in others where part.actor != nil || !part.type.isEmpty {
            guard !people.contains(part), !places.contains(part) else { continue }
            let thing = part.actor?.display.map { SegmentDraft.parts(["", $0]) }
            message.add(needed("AIG", thing, part.type.first, status: part.status, in: message, part.extensions))
        }
        for part in places {
            message.add(needed("AIL", pl(part.actor), part.type.first, status: part.status, in: message, []))
        }
        for part in people {
            message.add(needed("AIP", xcn(part.actor), part.type.first, status: part.status, in: message, []))
        }
    }

    private func isPatient(_ part: Appointment.Participant) -> Bool {
        part.actor?.reference?.hasPrefix("Patient/") == true
    }

    private func needed(
        _ name: SegmentName,
        _ what: SegmentDraft.Repetition?,
        _ kind: CodeableConcept?,
        status: String?,
        in message: WrittenMessage,
        _ extensions: [Extension]
    ) -> SegmentDraft {
        var segment = SegmentDraft(name)
        segment.set(1, text: String(message.count(name.description) + 1))
        segment.set(2, text: "A")
        segment.set(3, what)
        segment.set(4, cwe(kind))
        let words = ["accepted": "Booked", "declined": "Cancelled", "tentative": "Pending"]
        let field = ["AIS": 10, "AIG": 14][name.description] ?? 12
        segment.set(field, text: words[status ?? ""])
        keep(extensions, in: &segment)
        return segment
    }
}
