import FHIRR4
import Findings
import HL7v2
import MappingTables

extension ServiceRequest {
    /// What an ORC and an OBR say of an order: rules C30 and C31.
    ///
    /// Source: v2-to-FHIR segment maps ORC[ServiceRequest] and OBR[ServiceRequest],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-segment-obr-to-servicerequest.html>
    init(_ orc: ORC?, _ obr: OBR?, _ numbers: OrderNumbers, at segment: Segment, _ context: MessageContext) {
        let code = obr.flatMap { context.concept($0.code) }
        let discriminator = code?.coding.first?.code ?? code?.text ?? ""
        self.init(
            id: context.id(of: ServiceRequest.kind, numbers.all, discriminator, from: segment),
            status: "unknown",
            intent: "order",
            subject: context.subject
        )
        identifier = numbers.all
        extensions = numbers.contradictions
        self.code = code
        encounter = context.encounter
        if let orc { add(orc, context) }
        if let obr { add(obr, context) }
        if let orc, obr?.segment[53].isEmpty ?? true { alternate(orc.segment[33], context) }
        status = orc.map { ServiceRequest.status($0, context) } ?? "unknown"
    }

    /// OBR-53, else ORC-33: more numbers of who placed the order.
    private mutating func alternate(_ numbers: Field, _ context: MessageContext) {
        for var number in numbers.compactMap({ context.identifier(CX($0)) }) {
            number.type = number.type ?? MessageContext.identifierType("PLAC")
            identifier.append(number)
        }
    }

    private mutating func add(_ orc: ORC, _ context: MessageContext) {
        requisition = context.identifier(orc.groupNumber, type: "PGN")
        authoredOn = context.time(orc.time)
        requester = context.practitioners(orc.orderedBy, at: orc.segment).first
        statusReason(orc, context)
        parent(orc.parent, context)
        confidentiality(orc.confidentiality, context)
        let organization = orc.facilities.compactMap { context.organization($0, at: orc.segment) }.first
        if requester == nil { requester = organization }
        for person in context.practitioners(orc.enteredBy, at: orc.segment) {
            extensions.append(Extension("urn:chartway:entered-by", .reference(person)))
        }
        for person in context.practitioners(orc.verifiedBy, at: orc.segment) {
            extensions.append(Extension("urn:chartway:verified-by", .reference(person)))
        }
        if let time = context.time(orc.effective) { extensions.append(.time("urn:chartway:order-effective", time)) }
        related(CWE(orc.segment[31].first), context)
        if let kind = context.concept(CWE(orc.segment[29].first)) { locationCode.append(kind) }
        timing(orc.timings, context)
        context.contact(orc, organization)
    }

    private mutating func add(_ obr: OBR, _ context: MessageContext) {
        _ = context.branch(obr.setID)
        alternate(obr.segment[53], context)
        priority = context.code(obr.priority, by: .v2Priority) ?? priority
        occurrence = occurrence ?? context.eventTime(obr.requested)
        let orderers = context.practitioners(obr.orderedBy, at: obr.segment)
        requester = requester ?? orderers.first
        reasonCode += obr.reasons.compactMap { context.concept($0) }
        parent(obr.parent, context)
        related(obr.parentService, context)
        if context.branch(obr.action) == "G" { intent = "reflex-order" }
        if let info = context.text(obr.clinicalInfo) {
            extensions.append(Extension("urn:chartway:relevant-clinical-information", .string(info)))
        }
        if let danger = context.concept(obr.danger) { orderDetail.append(danger) }
        let details = obr.modifiers + [46, 47].flatMap { obr.segment[$0].map { CWE($0) } }
        orderDetail += details.compactMap { context.concept($0) }
        timing(obr.timings, context)
        for phone in obr.callback.compactMap({ ContactPoint($0, context) }) {
            extensions.append(Extension("urn:chartway:callback", .contactPoint(phone)))
        }
    }

    private mutating func parent(_ eip: EIP, _ context: MessageContext) {
        for number in [context.identifier(eip.placer, type: "PLAC"), context.identifier(eip.filler, type: "FILL")] {
            guard let number, !basedOn.contains(where: { $0.identifier?.value == number.value }) else { continue }
            basedOn.append(Reference(type: "ServiceRequest", identifier: number))
        }
    }

    /// The service that the parent order asked for.
    private mutating func related(_ sent: CWE, _ context: MessageContext) {
        guard let service = context.concept(sent) else { return }
        extensions.append(Extension("urn:chartway:parent-service", .concept(service)))
    }

    private mutating func statusReason(_ orc: ORC, _ context: MessageContext) {
        guard let reason = context.concept(orc.reason) else { return }
        extensions.append(Extension("http://hl7.org/fhir/StructureDefinition/request-statusReason", .concept(reason)))
    }

    private mutating func confidentiality(_ sent: CWE, _ context: MessageContext) {
        guard let concept = context.concept(sent) else { return }
        meta = meta ?? Meta()
        let coding = concept.coding.first ?? Coding(display: concept.text)
        meta?.security.append(context.confidentiality(coding))
    }

    /// TQ of elder versions: when, and how urgent.
    private mutating func timing(_ timings: [TQ], _ context: MessageContext) {
        guard let tq = timings.first else { return }
        priority = context.code(tq.priority, by: .v2Priority) ?? priority
        occurrence = occurrence ?? context.eventTime(from: tq.start, to: tq.end)
        for words in [tq.condition, tq.text, tq.interval.pattern, tq.duration].compactMap({ context.text($0) }) {
            orderDetail.append(CodeableConcept(text: words))
        }
    }
}
