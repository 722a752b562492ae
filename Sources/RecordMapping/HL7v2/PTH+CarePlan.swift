import FHIRR4
import Findings
import HL7v2
import MappingTables

extension CarePlan {
    /// What one PTH says of a pathway; `nil` if it names none.
    ///
    /// Source: HL7 v2.5.1, section 12.3.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPTH.htm>
    init?(_ pth: PTH, _ context: MessageContext) {
        guard let pathway = context.concept(pth.code) else { return nil }
        let number = context.identifier(pth.identifier)
        let action = context.branch(pth.action)
        let state = context.concept(pth.lifeCycle, by: .v2PathwayStatus)
        let system = "http://hl7.org/fhir/request-status"
        let status = state?.coding.first { $0.system == system }?.code ?? "unknown"
        self.init(
            id: number.flatMap { MessageContext.key([$0]) }.map { context.id(of: CarePlan.kind, key: $0) }
                ?? context.id(of: CarePlan.kind, from: pth.segment),
            status: action == "DE" || action == "DELETE" ? "entered-in-error" : Primitive(status),
            intent: "plan",
            subject: context.subject
        )
        identifier = number.map { [$0] } ?? []
        encounter = context.encounter
        category = [pathway]
        title = pathway.text
        created = context.time(pth.established)
        if status == "unknown", let state { extensions.append(Extension("urn:chartway:life-cycle", .concept(state))) }
        if let since = context.time(pth.changed) { extensions.append(.time("urn:chartway:life-cycle-since", since)) }
    }
}
