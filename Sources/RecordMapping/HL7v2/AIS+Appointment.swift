import FHIRR4
import Findings
import HL7v2

extension Appointment {
    /// What AIS, AIG, AIL, AIP or RGS adds: services, people, places and things (C70).
    ///
    /// Source: v2-to-FHIR segment maps AIS, AIG, AIL and AIP[Appointment],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-aip-to-appointment.html>
    mutating func add(_ segment: Segment, _ context: MessageContext) {
        _ = context.branch(segment.leaf(1))
        _ = context.branch(segment.leaf(2))
        switch segment.name {
        case "AIS": service(AIS(segment), context)
        case "AIG": general(AIG(segment), context)
        case "AIL": place(AIL(segment), context)
        case "AIP": person(AIP(segment), context)
        case "NTE": if let note = Annotation([segment], context) { comment = Appointment.joined(comment, note.text) }
        default: context.ledger.markUnread(segment.leaves, .structural)
        }
    }

    static func joined(_ left: String?, _ right: String) -> String { left.map { "\($0)\n\(right)" } ?? right }

    /// The appointment begins when its first resource is needed, if SCH does not say.
    private mutating func begin(_ leaf: Leaf, _ context: MessageContext) {
        let time = context.instant(leaf)
        start = start ?? time
    }

    private mutating func service(_ ais: AIS, _ context: MessageContext) {
        if let service = context.concept(ais.service) { serviceType.append(service) }
        begin(ais.start, context)
        last(ais.duration, ais.durationUnit, at: ais.segment, context)
        state(of: ais.segment, ais.status, context)
        extensions += context.remaining(ais.segment, RemainingFields.ais)
    }

    /// How long one resource is needed: of the appointment if SCH does not say, else beside it if it differs.
    private mutating func last(_ leaf: Leaf, _ unit: CWE, at segment: Segment, _ context: MessageContext) {
        guard let minutes = Appointment.minutes(leaf, unit, context), minutes != minutesDuration else { return }
        guard minutesDuration != nil else { return minutesDuration = minutes }
        let duration = Quantity(
            value: String(minutes),
            unit: "min",
            system: "http://unitsofmeasure.org",
            code: "min"
        )
        extensions.append(Extension("urn:chartway:\(segment.name)-duration", .duration(duration)))
    }

    /// The state of a service, which is no participant.
    private mutating func state(of segment: Segment, _ sent: CWE, _ context: MessageContext) {
        guard let concept = context.concept(sent) else { return }
        extensions.append(Extension("urn:chartway:\(segment.name)-status", .concept(concept)))
    }

    private mutating func general(_ aig: AIG, _ context: MessageContext) {
        var parts = Participant(status: state(aig.status, context))
        parts.type = Array(ifAny: context.concept(aig.kind))
        if let resource = context.concept(aig.resource) {
            parts.actor = Reference(display: resource.text ?? resource.coding.first?.code)
        }
        begin(aig.start, context)
        last(aig.duration, aig.durationUnit, at: aig.segment, context)
        parts.extensions += context.remaining(aig.segment, RemainingFields.aig)
        if parts.actor != nil || !parts.type.isEmpty { participant.append(parts) }
    }

    private mutating func place(_ ail: AIL, _ context: MessageContext) {
        let status = state(ail.status, context)
        for place in ail.locations.compactMap({ context.location($0, at: ail.segment) }) {
            let kind = Array(ifAny: context.concept(ail.kind))
            participant.append(Participant(type: kind, actor: place, status: status))
        }
        begin(ail.start, context)
        last(ail.duration, ail.durationUnit, at: ail.segment, context)
        extensions += context.remaining(ail.segment, RemainingFields.ail)
    }

    private mutating func person(_ aip: AIP, _ context: MessageContext) {
        let status = state(aip.status, context)
        for person in context.practitioners(aip.personnel, at: aip.segment) {
            let kind = Array(ifAny: context.concept(aip.kind))
            participant.removeAll { $0.actor == person }
            participant.append(Participant(type: kind, actor: person, status: status))
        }
        begin(aip.start, context)
        last(aip.duration, aip.durationUnit, at: aip.segment, context)
        extensions += context.remaining(aip.segment, RemainingFields.aip)
    }

    /// Table 0278 of one resource: whether it has agreed.
    private func state(_ sent: CWE, _ context: MessageContext) -> String {
        let word = context.text(sent.code)?.lowercased() ?? ""
        context.ledger.markUnread(sent.parts.leaves, .structural)
        switch word {
        case "booked", "confirmed", "complete", "started": return "accepted"
        case "cancelled", "deleted", "dc", "discontinued": return "declined"
        case "pending", "waitlist": return "tentative"
        default: return "needs-action"
        }
    }
}
