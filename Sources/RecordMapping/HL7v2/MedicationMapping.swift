import FHIRR4
import Findings
import HL7v2
import MappingTables

/// Turns an order of a drug into a request, and a drug handed out into a dispense (C50 to C52).
struct MedicationMapping {
    private let order: OrderMapping
    private var context: MessageContext { order.context }

    init(_ order: OrderMapping) { self.order = order }

    func file() {
        let encoded = order.group.drugs.first { $0.name == "RXE" }.map { RXE($0) }
        let ordered = order.group.drugs.first { $0.name == "RXO" }.map { RXO($0) }
        var prescription: Reference?
        if let anchor = encoded?.segment ?? ordered?.segment {
            var request = encoded.map { MedicationRequest($0, order.numbers, context) }
            if let ordered {
                if request == nil {
                    request = MedicationRequest(ordered, order.numbers, context)
                } else {
                    request?.add(ordered, context)
                }
            }
            if var request {
                complete(&request)
                request.extensions += rest()
                prescription = context.file(request, at: anchor.place)
            }
        }
        for segment in order.group.drugs { handle(segment, prescription) }
    }

    /// A drug handed out, to be given, or given.
    private func handle(_ segment: Segment, _ prescription: Reference?) {
        switch segment.name {
        case "RXD":
            var dispense = MedicationDispense(RXD(segment), order.numbers, context)
            dispense.authorizingPrescription = Array(ifAny: prescription)
            if let orc = order.orc, context.branch(orc.control) == "CA" { dispense.status = "cancelled" }
            dispense.dosageInstruction = order.group.routes.compactMap { rxr in
                var dosage = Dosage()
                dosage.add(RXR(rxr), context)
                return dosage == Dosage() ? nil : dosage
            }
            dispense.extensions += context.raw(segment)
            if prescription == nil { dispense.extensions += rest() }
            context.file(dispense, at: segment.place)
        case "RXA": give(MedicationAdministration(RXA(segment), order.numbers, context), prescription, segment)
        case "RXG": give(MedicationAdministration(RXG(segment), order.numbers, context), prescription, segment)
        default: break
        }
    }

    private func give(_ given: MedicationAdministration, _ prescription: Reference?, _ segment: Segment) {
        var given = given
        given.request = prescription
        for rxr in order.group.routes.map({ RXR($0) }) {
            var dosage = given.dosage ?? MedicationAdministration.Dosage()
            dosage.route = context.concept(rxr.route, by: .v2Route)
            dosage.site = context.concept(rxr.site, by: .v2BodySite)
            dosage.method = context.concept(rxr.method, by: .v2AdministrationMethod)
            given.dosage = dosage
        }
        if prescription == nil, let note = Annotation(order.group.notes, context) { given.note.append(note) }
        if prescription == nil, let orc = order.orc {
            _ = context.branch(orc.control)
            _ = context.branch(orc.status)
            given.extensions += context.remaining(orc.segment, [(9, .time), (12, .practitioner)])
        }
        given.extensions += context.raw(segment)
        if prescription == nil { given.extensions += rest() }
        context.file(given, at: segment.place)
    }

    /// What is left of the order and of the segments of its drug.
    private func rest() -> [Extension] {
        let group = order.group
        let orders = [group.orc, group.obr].compactMap(\.self)
        let drugs = group.drugs.filter { $0.name == "RXE" || $0.name == "RXO" }
        let details = group.timings + group.routes + group.ingredients + group.participants
        return participants() + (group.orc.map { context.remaining($0, RemainingFields.orc) } ?? [])
            + (orders + drugs + details).flatMap { context.raw($0) }
    }

    /// Who and what took part, which R4 has one performer for at most.
    private func participants() -> [Extension] {
        order.participations.flatMap { part in
            let parties = part.people + part.organizations + part.places + Array(ifAny: part.device)
            return parties.map { Extension("urn:chartway:participant", .reference($0)) }
                + Array(ifAny: part.participation) + part.extensions
        }
    }

    private func complete(_ request: inout MedicationRequest) {
        if let orc = order.orc { add(orc, to: &request) }
        var dosage = request.dosageInstruction.first ?? Dosage()
        for rxr in order.group.routes { dosage.add(RXR(rxr), context) }
        for tq1 in order.group.timings {
            dosage.add(TQ1(tq1), context)
            for priority in TQ1(tq1).priorities where request.priority == nil {
                request.priority = context.code(priority, by: .v2Priority)
            }
        }
        if order.group.timings.isEmpty, let tq = order.orc?.timings.first { dosage.add(tq, context) }
        if dosage != Dosage() { request.dosageInstruction = [dosage] }
        request.mix(order.group.ingredients.map { RXC($0) }, at: order.group.drugs[0], context)
        if let note = Annotation(order.group.notes, context) { request.note.append(note) }
    }

    private func add(_ orc: ORC, to request: inout MedicationRequest) {
        request.status = MedicationRequest.status(orc, context)
        request.authoredOn = context.time(orc.time)
        request.requester = context.practitioners(orc.orderedBy, at: orc.segment).first ?? request.requester
        request.groupIdentifier = context.identifier(orc.groupNumber, type: "PGN")
        request.statusReason = context.concept(orc.reason)
        request.recorder = context.practitioners(orc.enteredBy, at: orc.segment).first
        let facility = orc.facilities.compactMap { context.organization($0, at: orc.segment) }.first
        context.contact(orc, facility)
        if let parent = context.identifier(orc.parent.placer) ?? context.identifier(orc.parent.filler) {
            request.priorPrescription = Reference(type: "MedicationRequest", identifier: parent)
        }
    }
}
