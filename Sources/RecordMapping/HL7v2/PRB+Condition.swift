import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Condition {
    /// What one PRB says of a problem; `nil` if it names none.
    ///
    /// Source: HL7 v2.5.1, section 12.3.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPRB.htm>
    init?(_ prb: PRB, notes: [Segment], _ context: MessageContext) {
        guard let problem = context.concept(prb.code) else { return nil }
        let number = context.identifier(prb.identifier)
        let coding = problem.coding.first
        let content = "\(context.subject.reference ?? "")\u{1F}\(coding?.system ?? "")|\(coding?.code ?? "")"
        self.init(
            id: number.flatMap { MessageContext.key([$0]) }.map { context.id(of: Condition.kind, key: $0) }
                ?? context.id(of: Condition.kind, content: "\(content)\u{1F}\(problem.text ?? "")"),
            subject: context.subject
        )
        identifier = number.map { [$0] } ?? []
        code = problem
        encounter = context.encounter
        category = [
            CodeableConcept(
                "http://terminology.hl7.org/CodeSystem/condition-category",
                "problem-list-item",
                "Problem List Item"
            )
        ]
        onset = context.eventTime(prb.onset) ?? context.text(prb.onsetText).map { .string($0) }
        abatement = context.eventTime(prb.solved)
        recordedDate = context.time(prb.established)
        severity = context.concept(prb.severity)
        note = Array(ifAny: Annotation(notes, context))
        state(prb, context)
        if let time = context.time(prb.time) { extensions.append(.time("urn:chartway:action-time", time)) }
        extensions += context.remaining(prb.segment, RemainingFields.prb)
    }

    /// PRB-1, 13 and 14; what was deleted was an error, which has no clinical status (A32, con-5).
    private mutating func state(_ prb: PRB, _ context: MessageContext) {
        let action = context.branch(prb.action)
        if let sent = context.concept(prb.confirmation, by: .v2ProblemVerification) { verificationStatus = sent }
        let state = context.concept(prb.lifeCycle, by: .v2ProblemStatus)
        if action == "DE" || action == "DELETE" {
            let system = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
            verificationStatus = CodeableConcept(system, "entered-in-error")
            if let state { extensions.append(Extension("urn:chartway:life-cycle", .concept(state))) }
        } else if let state, state.coding.contains(where: { $0.system == Condition.clinicalSystem }) {
            clinicalStatus = state
        } else if let state {
            extensions.append(Extension("urn:chartway:life-cycle", .concept(state)))
        }
    }

    private static let clinicalSystem = "http://terminology.hl7.org/CodeSystem/condition-clinical"
}
