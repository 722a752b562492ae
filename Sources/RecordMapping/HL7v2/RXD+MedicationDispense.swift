import FHIRR4
import Findings
import HL7v2

extension MedicationDispense {
    /// What one RXD says of a drug handed out: rule C52.
    ///
    /// Source: HL7 v2.5.1, section 4.14.5, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXD.htm>
    init(_ rxd: RXD, _ numbers: OrderNumbers, _ context: MessageContext) {
        let drug = context.concept(rxd.code) ?? CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        let prescription = context.text(rxd.prescription).map { Identifier(value: Primitive($0)) }
        let list = [prescription].compactMap(\.self) + numbers.all
        let counter = context.text(rxd.counter) ?? ""
        self.init(
            id: context.id(of: MedicationDispense.kind, list, counter, from: rxd.segment),
            status: "completed",
            medication: .concept(drug)
        )
        identifier = list
        subject = context.subject
        self.context = context.encounter
        whenHandedOver = context.time(rxd.time)
        quantity = context.quantity(rxd.amount, unit: rxd.unit)
        note = rxd.notes.compactMap { context.text($0) }.map { Annotation(text: $0) }
        note += rxd.instructions.compactMap { context.concept($0)?.text }.map { Annotation(text: $0) }
        performer = context.practitioners(rxd.dispensers, at: rxd.segment).map { Performer(actor: $0) }
        if let left = context.integer(rxd.refillsLeft, atLeast: 0) {
            extensions.append(
                Extension("http://hl7.org/fhir/StructureDefinition/medicationdispense-refillsRemaining", .integer(left))
            )
        }
        product(drug, rxd, context)
    }

    /// Form, lot, expiry and maker make the drug a resource of its own.
    private mutating func product(_ drug: CodeableConcept, _ rxd: RXD, _ context: MessageContext) {
        var product = Medication(id: context.id(of: Medication.kind, from: rxd.segment))
        product.form = context.concept(rxd.form)
        let lot = rxd.lotNumbers.compactMap { context.text($0) }.first
        let expiry = rxd.expirations.compactMap { context.time($0) }.first
        if lot != nil || expiry != nil { product.batch = .init(lotNumber: lot, expirationDate: expiry) }
        for maker in rxd.manufacturers.compactMap({ context.concept($0) }) {
            let coding = maker.coding.first
            let number = coding?.code.map { Identifier(system: coding?.system, value: Primitive($0)) }
            product.manufacturer = context.organization([number].compactMap(\.self), maker.text, at: rxd.segment)
        }
        guard product.form != nil || product.batch != nil || product.manufacturer != nil else { return }
        product.code = drug
        medication = .reference(context.file(product, at: rxd.segment.place))
    }
}
