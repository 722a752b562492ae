import FHIRR4
import HL7v2
import MappingTables

/// What was examined; rule C38 backwards.
///
/// Source: HL7 v2.5.1, section 7.4.3, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmSPM.htm>
extension MessageWriting {
    func spm(_ fact: Fact<Specimen>, _ number: Int) -> SegmentDraft {
        let specimen = fact.resource
        var spm = SegmentDraft("SPM")
        spm.set(1, text: String(number))
        let own = numbers(specimen.identifier, of: fact.id)
        let placer = self.number("PLAC", of: own)
        let filler = self.number("FILL", of: own) ?? own.first { $0 != placer }
        spm.set(2, [SegmentDraft.nested(ei(placer)), SegmentDraft.nested(ei(filler))])
        for parent in specimen.parent {
            if let identifier = parent.identifier { spm.add(3, [[], SegmentDraft.nested(ei(identifier))]) }
        }
        spm.set(4, cwe(specimen.type, by: .v2SpecimenType))
        if let collection = specimen.collection {
            spm.set(7, cwe(collection.method, by: .v2CollectionMethod))
            spm.set(8, cwe(collection.bodySite))
            spm.set(12, cq(collection.quantity))
            spm.set(17, SegmentDraft.parts([start(collection.collected), end(collection.collected)]))
        }
        spm.add(14, specimen.note.map { [[$0.text]] })
        spm.set(18, text: dtm(specimen.receivedTime))
        if specimen.status?.value == "unavailable" { spm.set(20, text: "N") }
        let rejected = "http://hl7.org/fhir/StructureDefinition/specimen-rejectReason"
        for found in specimen.extensions where found.url == rejected {
            if case .concept(let reason)? = found.value { spm.add(21, cwe(reason, by: .v2SpecimenRejection)) }
        }
        spm.add(24, specimen.condition.map { cwe($0, by: .v2SpecimenCondition) })
        spm.set(27, cwe(specimen.container.lazy.compactMap(\.type).first))
        spm.set(30, cx(specimen.accessionIdentifier))
        keep(specimen.extensions, in: &spm, RemainingFields.spm)
        written.insert(fact.id)
        return spm
    }
}
