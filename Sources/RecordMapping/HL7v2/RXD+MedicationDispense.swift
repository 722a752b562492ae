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
        let list = Array(ifAny: prescription) + numbers.all
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
        let product = DrugProduct(rxd.lotNumbers, rxd.expirations, rxd.manufacturers)
        let form = context.concept(rxd.form)
        if let found = product.file(drug, form: form, at: rxd.segment, context) { medication = .reference(found) }
    }
}
