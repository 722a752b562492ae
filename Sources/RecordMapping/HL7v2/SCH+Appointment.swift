import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Appointment {
    /// What an SCH and its resources say: rule C70.
    ///
    /// Source: v2-to-FHIR segment map SCH[Appointment],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-sch-to-appointment.html>
    init(_ sch: SCH, event: String, resources: [Segment], _ context: MessageContext) {
        let filler = context.identifier(sch.fillerID, type: "FILL")
        let placer = context.identifier(sch.placerID, type: "PLAC")
        self.init(
            id: context.id(of: Appointment.kind, [filler, placer].compactMap(\.self), from: sch.segment),
            status: Appointment.status(sch, event, context)
        )
        participant = [Participant(actor: context.subject, status: "needs-action")]
        identifier = [placer, filler].compactMap(\.self)
        reasonCode = Array(ifAny: context.concept(sch.reason, by: .v2AppointmentReason))
        appointmentType = context.concept(sch.kind, by: .v2AppointmentType)
        if let why = context.concept(sch.eventReason) {
            if status.value == "cancelled" { cancelationReason = why } else { reasonCode.append(why) }
        }
        times(sch, context)
        people(sch, context)
        for segment in resources { add(segment, context) }
        if participant.count > 1 { participant[0].status = "accepted" }
        settle(context)
        extensions += context.remaining(sch.segment, RemainingFields.sch)
        for segment in [sch.segment] + resources { extensions += context.raw(segment) }
    }

    /// SCH-25, else the event (C70).
    private static func status(_ sch: SCH, _ event: String, _ context: MessageContext) -> Primitive {
        if let code = context.text(sch.status.code) {
            context.ledger.markUnread(sch.status.parts.leaves, .structural)
            let table = TableName.v2AppointmentStatus
            let found =
                context.site.translate(code, by: table) ?? context.tables.translate(code, by: table)
                ?? context.tables.translate(code.prefix(1).uppercased() + code.dropFirst().lowercased(), by: table)
            if let found { return Primitive(found.code) }
            context.ledger.note(.warning, unknown: sch.status.code, in: table.path)
        }
        return context.tables.translate(event, by: .v2SiuAppointmentStatus).map { Primitive($0.code) } ?? "proposed"
    }

    private mutating func times(_ sch: SCH, _ context: MessageContext) {
        if let tq = sch.timings.first {
            start = context.instant(tq.start)
            end = context.instant(tq.end)
            priority = nil
            context.ledger.markUnread(tq.parts.leaves, .structural)
        }
        minutesDuration = Appointment.minutes(sch.duration, sch.durationUnit, context)
    }

    /// A duration in minutes, whatever its unit.
    static func minutes(_ leaf: Leaf, _ unit: CWE, _ context: MessageContext) -> Int? {
        guard let number = context.integer(leaf, atLeast: 1) else { return nil }
        let word = (context.text(unit.code) ?? "min").lowercased()
        context.ledger.markUnread(unit.parts.leaves, .structural)
        switch word.prefix(1) {
        case "h": return number <= 100_000 ? number * 60 : nil
        case "d": return number <= 10_000 ? number * 1_440 : nil
        case "s": return max(number / 60, 1)
        default: return number
        }
    }

    private mutating func people(_ sch: SCH, _ context: MessageContext) {
        for person in context.practitioners(sch.placers + sch.fillers + sch.enterers, at: sch.segment)
        where !participant.contains(where: { $0.actor == person }) {
            participant.append(Participant(actor: person, required: "information-only", status: "accepted"))
        }
        for place in [sch.placerLocation, sch.fillerLocation].compactMap({ context.location($0, at: sch.segment) }) {
            participant.append(Participant(actor: place, status: "accepted"))
        }
        let orders = sch.placerOrder + sch.fillerOrder + [sch.groupNumber]
        basedOn = orders.compactMap { context.identifier($0) }.map { Reference(type: "ServiceRequest", identifier: $0) }
    }

    /// R4 asks for both ends or none, and for both of a booked appointment (app-2, app-3).
    private mutating func settle(_ context: MessageContext) {
        if start != nil, end == nil, let minutes = minutesDuration, let value = start?.value {
            end = MinuteClock.adding(minutes, to: value).map { Primitive($0) }
        }
        let isOpen = ["proposed", "cancelled", "waitlist"].contains(status.value ?? "")
        if start == nil || end == nil {
            if let value = start ?? end { requestedPeriod = [Period(start: value)] }
            (start, end) = (nil, nil)
            if !isOpen {
                extensions.append(.alternateCodes(CodeableConcept(text: status.value)))
                status = "proposed"
                context.ledger.note(.note, .statusAssumed, at: context.message.segments[0].place)
            }
        }
    }
}
