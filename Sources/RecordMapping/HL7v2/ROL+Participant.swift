import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Encounter {
    /// Who had which role in the visit: ROL and, from v2.8, PRT.
    ///
    /// Source: v2-to-FHIR segment map ROL[Encounter],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-rol-to-encounter-participant.html>
    mutating func roles(_ segments: [Segment], _ context: MessageContext) {
        for segment in segments where segment.name == "ROL" || segment.name == "PRT" {
            let part = MessageParticipant(segment, context)
            for person in part.people {
                participant.append(
                    Participant(type: Array(ifAny: part.role), period: part.period, individual: person)
                )
            }
            location += part.places.map { Location(location: $0, period: part.period) }
            for other in part.organizations + Array(ifAny: part.device) {
                extensions.append(Extension("urn:chartway:participant", .reference(other)))
            }
            extensions += part.extensions
        }
    }
}
