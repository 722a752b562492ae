import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Provenance {
    /// Who sent what when, one for each message and patient: rules A29 and C15.
    ///
    /// Source: v2-to-FHIR segment maps MSH[Provenance-Source] and EVN[Provenance],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-evn-to-provenance.html>
    init(_ context: MessageContext, evn: EVN?, sender: Reference?) {
        let msh = context.header
        let recorded = evn.flatMap { context.instant($0.recorded) } ?? context.instant(msh.time)
        let key = "\(context.documentID)\u{1F}\(context.subject.reference ?? "")"
        self.init(
            id: context.id(of: Provenance.kind, key: key),
            recorded: recorded ?? Primitive(absent: "unknown")
        )
        let type = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
        agent = [
            Agent(
                type: CodeableConcept(type, "transmitter", "Transmitter"),
                who: sender ?? Reference(display: context.text(msh.sendingApplication.namespace) ?? context.site.title)
            )
        ]
        entity = [
            Entity(
                role: "source",
                what: Reference(type: "MessageHeader", identifier: Identifier(value: Primitive(context.documentID)))
            )
        ]
        if let evn { add(evn, context) }
    }

    private mutating func add(_ evn: EVN, _ context: MessageContext) {
        occurred = context.eventTime(evn.occurred)
        reason = Array(ifAny: context.concept(evn.reason))
        for person in context.practitioners(evn.operators, at: evn.segment) {
            let type = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
            agent.append(Agent(type: CodeableConcept(type, "enterer", "Enterer"), who: person))
        }
        if let facility = context.organization(evn.facility, at: evn.segment) {
            extensions.append(Extension("urn:chartway:event-facility", .reference(facility)))
        }
        if let planned = context.time(evn.planned) {
            extensions.append(.time("urn:chartway:planned", planned))
        }
    }
}
