import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Procedure {
    /// What one PR1 segment says: rule C43; `nil` if it names no procedure.
    ///
    /// Source: v2-to-FHIR segment map PR1[Procedure],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-pr1-to-procedure.html>
    init?(_ pr1: PR1, _ context: MessageContext) {
        _ = context.branch(pr1.setID)
        guard let what = context.concept(pr1.code, method: pr1.method, words: pr1.text) else { return nil }
        let number = context.identifier(pr1.identifier)
        self.init(
            id: context.id(of: Procedure.kind, Array(ifAny: number), from: pr1.segment),
            status: "completed",
            subject: context.subject
        )
        identifier = number.map { [$0] } ?? []
        code = what
        encounter = context.encounter
        performed = context.eventTime(pr1.time)
        category = context.concept(pr1.kind)
        people(pr1, context)
        location = context.location(pr1.location, at: pr1.segment)
        reasonCode = Array(ifAny: context.concept(pr1.diagnosis))
        state(pr1, context)
        for modifier in pr1.modifiers.compactMap({ context.concept($0) }) {
            note.append(Annotation(text: "Modifier: \(modifier.text ?? modifier.coding.first?.code ?? "")"))
        }
        if let minutes = context.text(pr1.minutes) { note.append(Annotation(text: "Minutes: \(minutes)")) }
        if let kind = context.concept(pr1.anesthesia) {
            note.append(Annotation(text: "Anesthesia: \(kind.text ?? kind.coding.first?.code ?? "")"))
        }
    }

    /// Done unless it lies after the message (C43); taken back by PR1-20 D.
    private mutating func state(_ pr1: PR1, _ context: MessageContext) {
        if context.branch(pr1.action) == "D" {
            status = "entered-in-error"
        } else if case .dateTime(let time)? = performed, let start = time.value, let now = context.eventTime,
            start.prefix(10) > now.prefix(10)
        {
            status = "preparation"
        }
        if performed == nil { performed = .dateTime(Primitive(absent: "unknown")) }
    }

    private mutating func people(_ pr1: PR1, _ context: MessageContext) {
        let roles: [([XCN], String, String)] = [
            (pr1.anesthesiologists, "SPRF", "secondary performer"), (pr1.surgeons, "PPRF", "primary performer"),
            (pr1.practitioners, "PRF", "performer"),
        ]
        for (list, code, display) in roles {
            for person in context.practitioners(list, at: pr1.segment) {
                let system = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
                performer.append(Performer(function: CodeableConcept(system, code, display), actor: person))
            }
        }
    }
}
