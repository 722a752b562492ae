import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Specimen {
    /// What one SPM segment says, with its containers and remarks: rule C38.
    ///
    /// Source: v2-to-FHIR segment map SPM[Specimen],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-spm-to-specimen.html>
    init(_ group: OrderGroup.Specimen, _ context: MessageContext) {
        let spm = SPM(group.spm)
        _ = context.branch(spm.setID)
        let placer = context.identifier(spm.identifier.placer, type: "PLAC")
        let filler = context.identifier(spm.identifier.filler, type: "FILL")
        let numbers = [filler, placer].compactMap(\.self)
        self.init(id: context.id(of: Specimen.kind, numbers, from: spm.segment))
        identifier = [placer, filler].compactMap(\.self)
        identifier += spm.segment[31].compactMap { context.identifier(CX($0)) }
        accessionIdentifier = spm.accessions.lazy.compactMap { context.identifier($0) }.first
        subject = context.subject
        type = context.concept(spm.kind, by: .v2SpecimenType)
        for parent in spm.parents.compactMap({ context.identifier($0.filler) ?? context.identifier($0.placer) }) {
            self.parent.append(Reference(type: "Specimen", identifier: parent))
        }
        collect(spm, context)
        receivedTime = context.time(spm.received)
        if context.flag(spm.isAvailable) == false { status = "unavailable" }
        condition = spm.conditions.compactMap { context.concept($0, by: .v2SpecimenCondition) }
        let rejections = spm.rejectReasons.compactMap { context.concept($0, by: .v2SpecimenRejection) }
        if !rejections.isEmpty { status = "unsatisfactory" }
        for reason in rejections {
            extensions.append(
                Extension("http://hl7.org/fhir/StructureDefinition/specimen-rejectReason", .concept(reason))
            )
        }
        contain(spm, group.containers, context)
        note = spm.description.compactMap { context.text($0) }.map { Annotation(text: $0) }
        note += Array(ifAny: Annotation(group.notes, context))
        extensions += context.remaining(spm.segment, RemainingFields.spm)
        for segment in [spm.segment] + group.containers { extensions += context.raw(segment) }
    }

    private mutating func collect(_ spm: SPM, _ context: MessageContext) {
        var collection = Collection()
        collection.collected = context.eventTime(from: spm.collected.start.time, to: spm.collected.end.time)
        collection.method = context.concept(spm.method, by: .v2CollectionMethod)
        collection.bodySite = context.concept(spm.site)
        collection.quantity = context.quantity(spm.amount)
        if collection != Collection() { self.collection = collection }
        for modifier in (spm.siteModifiers + spm.kindModifiers).compactMap({ context.concept($0) }) {
            extensions.append(Extension("urn:chartway:specimen-modifier", .concept(modifier)))
        }
        for role in (spm.roles + spm.risks + spm.handling + [spm.quality]).compactMap({ context.concept($0) }) {
            extensions.append(Extension("urn:chartway:specimen-property", .concept(role)))
        }
    }

    private mutating func contain(_ spm: SPM, _ containers: [Segment], _ context: MessageContext) {
        if let kind = context.concept(spm.containerKind) { container.append(Container(type: kind)) }
        for additive in spm.additives.compactMap({ context.concept($0) }) {
            container.append(Container(additive: .concept(additive)))
        }
        for sac in containers.map({ SAC($0) }) {
            let number = context.identifier(sac.container)
            if let number { container.append(Container(identifier: [number])) }
            accessionIdentifier =
                accessionIdentifier ?? context.identifier(sac.accession) ?? context.identifier(sac.externalAccession)
        }
    }

    /// What OBR-15, 7 and 14 say of a specimen when no SPM does (C38); `nil` if they say nothing.
    init?(_ obr: OBR, _ numbers: OrderNumbers, _ context: MessageContext) {
        let source = obr.source
        let kind = context.concept(source.kind)
        let site = context.concept(source.site)
        guard kind != nil || site != nil || !obr.received.isEmpty else { return nil }
        self.init(id: context.id(of: Specimen.kind, numbers.fillerFirst, "OBR-15", from: obr.segment))
        type = kind
        subject = context.subject
        receivedTime = context.time(obr.received)
        var collection = Collection()
        collection.collected = context.eventTime(from: obr.observed, to: obr.observedEnd)
        collection.bodySite = site
        collection.method = context.text(source.method).map { CodeableConcept(text: $0) }
        collection.quantity = context.quantity(obr.volume)
        collection.collector = context.practitioners(obr.collectors, at: obr.segment).first
        if collection != Collection() { self.collection = collection }
        if let words = context.text(source.additives) { note = [Annotation(text: "Additives: \(words)")] }
    }
}
