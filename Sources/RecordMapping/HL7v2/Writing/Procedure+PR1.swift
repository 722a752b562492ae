import FHIRR4
import HL7v2
import MappingTables

/// What was done; rule C43 backwards.
///
/// Source: HL7 v2.5.1, section 6.5.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmPR1.htm>
extension MessageWriting {
    /// PR1 says that something was done: nothing else is written.
    func isSayable(_ procedure: Procedure) -> Bool {
        procedure.status.value == "completed" && says(procedure.code)
    }

    func pr1(_ fact: Fact<Procedure>, _ number: Int) -> SegmentDraft {
        let procedure = fact.resource
        var pr1 = SegmentDraft("PR1")
        pr1.set(1, text: String(number))
        pr1.set(3, cwe(procedure.code))
        pr1.set(5, text: start(procedure.performed))
        pr1.set(6, cwe(procedure.category))
        for performer in procedure.performer {
            switch performer.function?.coding.first?.code {
            case "SPRF"?: pr1.add(8, xcn(performer.actor))
            case "PPRF"?: pr1.add(11, xcn(performer.actor))
            default: pr1.add(12, xcn(performer.actor))
            }
        }
        pr1.set(15, cwe(procedure.reasonCode.first))
        pr1.set(19, ei(numbers(procedure.identifier, of: fact.id).first))
        pr1.set(20, text: "A")
        if let place = procedure.location { pr1.set(23, pl(place)) }
        keep(procedure.extensions, in: &pr1)
        written.insert(fact.id)
        return pr1
    }
}
