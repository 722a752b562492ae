import FHIRR4
import Findings
import HL7v2
import MappingTables

extension ChargeItem {
    /// What one FT1 says of a charge: rule C72; a credit is a charge below zero.
    ///
    /// Source: HL7 v2.5.1, section 6.5.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmFT1.htm>
    init(_ ft1: FT1, notes: [Segment], _ context: MessageContext) {
        _ = context.branch(ft1.setID)
        let number = context.text(ft1.identifier)
        self.init(
            id: number.map { context.id(of: ChargeItem.kind, key: $0) }
                ?? context.id(of: ChargeItem.kind, from: ft1.segment),
            status: ChargeItem.status(ft1, context),
            code: ChargeItem.code(ft1, context),
            subject: context.subject
        )
        identifier = number.map { [Identifier(value: Primitive($0))] } ?? []
        self.context = context.encounter
        occurrence = context.eventTime(from: ft1.time.start.time, to: ft1.time.end.time)
        quantity = context.number(ft1.quantity).map { Quantity(value: $0) }
        price(ft1, context)
        reason = ft1.diagnoses.compactMap { context.concept($0) }
        performer = context.practitioners(ft1.performers, at: ft1.segment).map { Performer(actor: $0) }
        enterer = context.practitioners(ft1.enterers, at: ft1.segment).first
        enteredDate = context.time(ft1.posted)
        for person in context.practitioners(ft1.orderers, at: ft1.segment) {
            extensions.append(Extension("urn:chartway:ordered-by", .reference(person)))
        }
        if let department = context.concept(ft1.department) {
            extensions.append(Extension("urn:chartway:department", .concept(department)))
        }
        note = [ft1.text, ft1.alternateText].compactMap { context.text($0) }.map { Annotation(text: $0) }
        note += Array(ifAny: Annotation(notes, context))
        extensions += context.remaining(ft1.segment, RemainingFields.ft1)
    }

    private static func status(_ ft1: FT1, _ context: MessageContext) -> Primitive {
        context.code(ft1.kind, by: .v2TransactionStatus).map { Primitive($0) } ?? "unknown"
    }

    /// FT1-7, then the procedure of FT1-25 with its modifiers in words.
    private static func code(_ ft1: FT1, _ context: MessageContext) -> CodeableConcept {
        let charge = context.concept(ft1.code)
        let procedure = context.concept(ft1.procedure)
        var code = charge ?? procedure ?? CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        if charge != nil, let procedure { code.coding += procedure.coding.filter { !code.coding.contains($0) } }
        for modifier in ft1.modifiers.compactMap({ context.concept($0) }) {
            code.extensions.append(Extension("urn:chartway:modifier", .concept(modifier)))
        }
        return code
    }

    /// FT1-11 is the price of all, FT1-12 that of one.
    private mutating func price(_ ft1: FT1, _ context: MessageContext) {
        priceOverride = context.money(ft1.amount)
        guard let one = context.money(ft1.unitAmount) else { return }
        if priceOverride == nil {
            priceOverride = one
        } else {
            extensions.append(Extension("urn:chartway:unit-price", .money(one)))
        }
    }
}
