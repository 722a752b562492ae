import FHIRR4
import Findings
import HL7v2

extension MedicationRequest {
    /// What one RXO says of an order: rule C50.
    ///
    /// Source: HL7 v2.5.1, section 4.14.1, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXO.htm>
    init(_ rxo: RXO, _ numbers: OrderNumbers, _ context: MessageContext) {
        let drug = context.concept(rxo.code) ?? CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        self.init(
            id: context.id(of: MedicationRequest.kind, numbers.all, from: rxo.segment),
            status: "unknown",
            intent: "order",
            medication: .concept(drug),
            subject: context.subject
        )
        identifier = numbers.all
        encounter = context.encounter
        var dosage = Dosage()
        dosage.dose(rxo.minimum, rxo.maximum, rxo.unit, context)
        dosage.instruct(rxo.instructions, context)
        dosage.rate(rxo.rate, rxo.rateUnit, rxo.per, context)
        if dosage != Dosage() { dosageInstruction = [dosage] }
        var request = DispenseRequest()
        request.quantity = context.quantity(rxo.dispenseAmount, unit: rxo.dispenseUnit)
        request.numberOfRepeatsAllowed = context.integer(rxo.refills, atLeast: 0)
        if request != DispenseRequest() { dispenseRequest = request }
        substitution = Substitution.read(rxo.substitution, context)
        requester = context.practitioners(rxo.orderers, at: rxo.segment).first
        reasonCode = rxo.indications.compactMap { context.concept($0) }
        note = rxo.pharmacyInstructions.compactMap { context.concept($0)?.text }.map { Annotation(text: $0) }
        describe(drug, form: rxo.form, strength: rxo.strength, rxo.strengthUnit, at: rxo.segment, context)
    }

    /// What the order said and the pharmacy did not repeat.
    mutating func add(_ rxo: RXO, _ context: MessageContext) {
        let other = MedicationRequest(rxo, OrderNumbers(nil, nil, context), context)
        if reasonCode.isEmpty { reasonCode = other.reasonCode }
        if dosageInstruction.isEmpty { dosageInstruction = other.dosageInstruction }
        dispenseRequest = dispenseRequest ?? other.dispenseRequest
        substitution = substitution ?? other.substitution
        note += other.note.filter { !note.contains($0) }
        requester = requester ?? other.requester
    }
}
