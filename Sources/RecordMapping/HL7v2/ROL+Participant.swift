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
        for segment in segments {
            switch segment.name {
            case "ROL":
                let rol = ROL(segment)
                let role = context.concept(rol.role, by: .v2ProviderRole)
                let period = context.period(from: rol.start, to: rol.end)
                take(context.practitioners(rol.persons, at: segment), role, period)
            case "PRT":
                let prt = PRT(segment)
                let role = context.concept(prt.role, by: .v2ProviderRole)
                let period = context.period(from: prt.start, to: prt.end)
                take(context.practitioners(prt.persons, at: segment), role, period)
            default: continue
            }
            // Ids, actions and kinds of a role choose nothing that a visit has an element for.
            for field in [1, 2, 8, 9, 10] { context.ledger.markUnread(segment[field].leaves, .structural) }
        }
    }

    private mutating func take(_ people: [Reference], _ role: CodeableConcept?, _ period: Period?) {
        for person in people {
            participant.append(Participant(type: [role].compactMap(\.self), period: period, individual: person))
        }
    }
}
