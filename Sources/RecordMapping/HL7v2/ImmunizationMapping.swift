import FHIRR4
import Findings
import HL7v2
import MappingTables

/// Turns an order with an RXA into an immunization, a statement about immunity, or a forecast (C60 to C65).
struct ImmunizationMapping {
    private let order: OrderMapping
    private var context: MessageContext { order.context }

    init(_ order: OrderMapping) { self.order = order }

    func file() {
        guard let segment = order.group.drugs.first(where: { $0.name == "RXA" }) else { return }
        let rxa = RXA(segment)
        let observations = order.group.observations.map { VaccineObservation($0, context) }
        let forecast = ForecastMapping(observations, context)
        // 998: no vaccine was given; what is said stands in the OBX (C63).
        if context.text(rxa.code.code) == "998" {
            fileNoDose(rxa, forecast, observations.filter { !forecast.uses($0) })
            return
        }
        forecast.file(at: segment, with: [])
        var immunization = Immunization(rxa, order.orc, order.numbers, context)
        for rxr in order.group.routes.map({ RXR($0) }) {
            immunization.route = context.concept(rxr.route, by: .v2Route)
            immunization.site = context.concept(rxr.site, by: .v2BodySite)
        }
        if let note = Annotation(order.group.notes, context) { immunization.note.append(note) }
        if let orc = order.orc { add(orc, to: &immunization) }
        for observed in observations where !forecast.uses(observed) { immunization.add(observed, context) }
        immunization.educate(observations)
        finish(&immunization, segment)
        context.file(immunization, at: segment.place)
    }

    /// What is said where no dose was given; the first of the resources keeps what is left of RXA and ORC.
    private func fileNoDose(_ rxa: RXA, _ forecast: ForecastMapping, _ statements: [VaccineObservation]) {
        for field in [1, 2, 5, 6, 7, 20, 21] { context.ledger.markUnread(rxa.segment[field].leaves, .structural) }
        order.orc.map { _ = context.branch($0.control) }
        let segments = [rxa.segment, order.orc?.segment].compactMap(\.self)
        forecast.file(at: rxa.segment, with: segments)
        for observed in statements { fileStatement(observed, with: segments) }
    }

    /// Who else took part, and what is left of the segments of the dose.
    private func finish(_ immunization: inout Immunization, _ segment: Segment) {
        for part in order.participations {
            immunization.performer += (part.people + part.organizations).map {
                Immunization.Performer(function: part.role, actor: $0)
            }
            let others = part.places + Array(ifAny: part.device)
            immunization.extensions += others.map { Extension("urn:chartway:participant", .reference($0)) }
            immunization.extensions += part.extensions
        }
        let group = order.group
        for part in [segment] + group.routes + group.timings + group.participants + Array(ifAny: group.orc) {
            immunization.extensions += context.raw(part)
        }
    }

    private func add(_ orc: ORC, to immunization: inout Immunization) {
        _ = context.branch(orc.control)
        _ = context.code(orc.status, by: .v2RequestStatus)
        let organization = orc.facilities.compactMap { context.organization($0, at: orc.segment) }.first
        context.contact(orc, organization)
        for person in context.practitioners(orc.enteredBy, at: orc.segment) {
            immunization.extensions.append(Extension("urn:chartway:entered-by", .reference(person)))
        }
        if immunization.recorded == nil { immunization.recorded = context.time(orc.time) }
        immunization.extensions += context.remaining(orc.segment, [(9, .time)] + RemainingFields.orc)
    }

    /// 59784-9 immunity and 30945-0 contraindication: a condition and an observation (C63).
    private func fileStatement(_ observed: VaccineObservation, with order: [Segment]) {
        if observed.code == "59784-9", case .concept(let disease)? = observed.observation.value {
            var condition = Condition(
                id: context.id(of: Condition.kind, from: observed.segment),
                subject: context.subject
            )
            condition.code = disease
            condition.onset = observed.observation.effective
            condition.note = [Annotation(text: observed.observation.code.text ?? "Evidence of immunity")]
            context.file(condition, at: observed.segment.place)
        }
        var observation = observed.identified(context)
        observation.extensions += order.flatMap { context.raw($0) }
        context.file(observation, at: observed.segment.place)
    }
}
