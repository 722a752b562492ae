import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Observation {
    /// What one OBX says: rules C34 to C36.
    ///
    /// Source: v2-to-FHIR segment map OBX[Observation],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-obx-to-observation.html>
    init(_ obx: OBX, _ context: MessageContext) {
        _ = context.branch(obx.setID)
        let code = context.concept(obx.code) ?? CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        self.init(status: Observation.status(obx, context), code: code)
        if let number = context.identifier(obx.identifier) { identifier = [number] }
        subject = context.subject
        encounter = context.encounter
        read(obx, context)
        referenceRange = ReferenceRange.all(obx, context)
        interpretation = obx.interpretations.compactMap { context.concept($0, by: .v2Interpretation) }
        for nature in obx.natures.compactMap({ context.text($0) }) {
            extensions.append(Extension("urn:chartway:nature-of-abnormal-test", .string(nature)))
        }
        effective = context.eventTime(obx.time)
        // Few senders fill more than the first fourteen fields.
        if obx.segment.lastField > 14 { addMore(obx, context) }
        if let sub = Observation.subID(obx, context) {
            extensions.append(Extension("urn:chartway:observation-sub-id", .string(sub)))
        }
        if obx.segment.lastField > 28 { kinds(obx, context) }
        if obx.segment.lastField > 11 { extensions += context.remaining(obx.segment, RemainingFields.obx) }
        if let chance = context.number(obx.probability) {
            extensions.append(Extension("urn:chartway:probability", .decimal(chance)))
        }
    }

    /// Who, how, where on the body, with what.
    private mutating func addMore(_ obx: OBX, _ context: MessageContext) {
        performers(obx, context)
        method = obx.methods.lazy.compactMap { context.concept($0) }.first
        bodySite = obx.sites.lazy.compactMap { context.concept($0) }.first
        if let time = context.time(obx.analyzed) {
            let url = "http://hl7.org/fhir/StructureDefinition/observation-analysis-date-time"
            extensions.append(.time(url, time))
        }
        if let device = obx.devices.lazy.compactMap({ context.identifier($0) }).first {
            self.device = Reference(type: "Device", identifier: device)
        }
    }

    private mutating func kinds(_ obx: OBX, _ context: MessageContext) {
        for (url, leaf) in [("observation-kind", obx.kind), ("observation-subkind", obx.segment.leaf(30))] {
            guard let code = context.text(leaf) else { continue }
            extensions.append(Extension("urn:chartway:\(url)", .string(code)))
        }
    }

    /// OBX-11 (C36); D and W take the value back, N was never asked for.
    private static func status(_ obx: OBX, _ context: MessageContext) -> Primitive {
        guard let text = context.text(obx.status) else { return "unknown" }
        // Some send the code with its words (C10).
        context.ledger.markUnread(obx.segment[11].leaves, .structural)
        let table = TableName.v2ObservationStatus
        let found = context.site.translate(text, by: table) ?? context.tables.translate(text, by: table)
        guard let found else {
            context.ledger.note(.warning, unknown: obx.status, in: table.path)
            return Primitive("unknown", extensions: [.alternateCodes(CodeableConcept(text: text))])
        }
        return Primitive(found.code)
    }

    /// OBX-4, in early versions one value, later several parts.
    static func subID(_ obx: OBX, _ context: MessageContext) -> String? {
        let field = obx.segment[4]
        guard field.leaves.count > 1 else { return context.text(obx.subID) }
        context.ledger.mark(field.leaves, .mapped)
        return field.first.joined
    }

    private mutating func performers(_ obx: OBX, _ context: MessageContext) {
        performer = context.practitioners(obx.observers, at: obx.segment)
        let address = Array(ifAny: Address(obx.organizationAddress, context))
        if let lab = obx.organization.parts.isEmpty ? nil : context.organization(obx.organization, at: obx.segment) {
            performer.append(lab)
            context.complete(lab, address: address, director: context.practitioner(obx.director, at: obx.segment))
        }
        if let producer = context.producer(obx.producer, at: obx.segment) {
            if !performer.contains(where: { $0.display == producer.display }) { performer.append(producer) }
        }
    }
}

extension MessageContext {
    /// OBX-15: the responsible laboratory, in the shape of a coded field.
    func producer(_ cwe: CWE, at segment: Segment) -> Reference? {
        guard let concept = concept(cwe) else { return nil }
        let numbers = concept.coding.compactMap { code in
            code.code.map { Identifier(system: code.system, value: Primitive($0)) }
        }
        let names = concept.coding.compactMap(\.display) + Array(ifAny: concept.text)
        let found = organization(numbers, names.first, at: segment)
        if let id = found?.directoryID, let first = names.first {
            directory.change(organization: id) { $0.alias.unite(names.filter { $0 != first }) }
        }
        return found
    }

    /// OBX-24 and 25 describe the laboratory of OBX-23.
    func complete(_ organization: Reference, address: [Address], director: Reference?) {
        guard let id = organization.directoryID else { return }
        directory.change(organization: id) { known in
            known.address.unite(address)
            if let name = director?.display {
                known.contact.unite([Organization.Contact(name: HumanName(text: name))])
            }
        }
    }
}
