import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Goal {
    /// What one GOL says of a goal; `nil` if it names none.
    ///
    /// Source: HL7 v2.5.1, section 12.3.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmGOL.htm>
    init?(_ gol: GOL, notes: [Segment], _ context: MessageContext) {
        guard let goal = context.concept(gol.code) else { return nil }
        let number = context.identifier(gol.identifier)
        self.init(
            id: number.flatMap { MessageContext.key([$0]) }.map { context.id(of: Goal.kind, key: $0) }
                ?? context.id(of: Goal.kind, from: gol.segment),
            lifecycleStatus: Goal.status(gol, context),
            description: goal,
            subject: context.subject
        )
        identifier = number.map { [$0] } ?? []
        start = context.day(gol.established).map { .date($0) }
        target = context.day(gol.expected).map { [Target(due: .date($0))] } ?? []
        statusDate = context.day(gol.lifeCycleSince)
        outcomeCode = Array(ifAny: context.concept(gol.evaluation))
        note = gol.comments.compactMap { context.text($0) }.map { Annotation(text: $0) }
        note += Array(ifAny: Annotation(notes, context))
        if let time = context.time(gol.time) { extensions.append(.time("urn:chartway:action-time", time)) }
        extensions += context.remaining(gol.segment, RemainingFields.gol)
    }

    /// GOL-18, unless GOL-1 takes the goal back (A32); R4 has no status for a goal that was sent without one.
    private static func status(_ gol: GOL, _ context: MessageContext) -> Primitive {
        let action = context.branch(gol.action)
        let sent = context.concept(gol.lifeCycle, by: .v2GoalStatus)
        if action == "DE" || action == "DELETE" { return "entered-in-error" }
        let system = "http://hl7.org/fhir/goal-status"
        guard let code = sent?.coding.first(where: { $0.system == system })?.code else {
            return Primitive(extensions: [.dataAbsentReason("unknown")] + (sent.map { [.alternateCodes($0)] } ?? []))
        }
        return Primitive(code)
    }
}
