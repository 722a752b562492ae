import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Observation {
    /// Who and what took part in one observation: PRT after its OBX.
    ///
    /// Source: v2-to-FHIR segment map PRT[Observation],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-prt-to-observation.html>
    mutating func add(_ prt: PRT, _ context: MessageContext) {
        let part = MessageParticipant(prt.segment, context)
        performer += (part.people + part.organizations).filter { !performer.contains($0) }
        device = device ?? part.device
        extensions += part.places.map { Extension("urn:chartway:place", .reference($0)) }
        extensions += Array(ifAny: part.participation) + part.extensions
    }
}
