import FHIRR4
import Findings
import HL7v2

extension MedicationRequest {
    /// What one RXE says of an order: rule C50.
    ///
    /// Source: HL7 v2.5.1, section 4.14.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXE.htm>
    init(_ rxe: RXE, _ numbers: OrderNumbers, _ context: MessageContext) {
        let drug = context.concept(rxe.code) ?? CodeableConcept(extensions: [.dataAbsentReason("unknown")])
        let prescription = context.text(rxe.prescription)
        var list = numbers.all
        if let prescription { list.append(Identifier(value: Primitive(prescription))) }
        self.init(
            id: context.id(of: MedicationRequest.kind, list, from: rxe.segment),
            status: "unknown",
            intent: "order",
            medication: .concept(drug),
            subject: context.subject
        )
        identifier = list
        encounter = context.encounter
        var dosage = Dosage()
        dosage.add(rxe.timing, context)
        dosage.dose(rxe.minimum, rxe.maximum, rxe.unit, context)
        dosage.instruct(rxe.instructions, context)
        if let most = context.quantity(rxe.dailyDose) {
            let day = Quantity(value: "1", unit: "d", system: "http://unitsofmeasure.org", code: "d")
            dosage.maxDosePerPeriod = Ratio(numerator: most, denominator: day)
        }
        dosage.rate(rxe.rate, rxe.rateUnit, rxe.per, context)
        if dosage != Dosage() { dosageInstruction = [dosage] }
        dispense(rxe, context)
        substitution = Substitution.read(rxe.substitution, context)
        note = rxe.dispenseInstructions.compactMap { context.concept($0)?.text }.map { Annotation(text: $0) }
        reasonCode = rxe.indications.compactMap { context.concept($0) }
        requester = context.practitioners(rxe.orderers, at: rxe.segment).first
        describe(drug, form: rxe.form, strength: rxe.strength, rxe.strengthUnit, at: rxe.segment, context)
    }

    /// Refills of v2 are those beyond the first fill, as R4 counts them.
    private mutating func dispense(_ rxe: RXE, _ context: MessageContext) {
        var request = DispenseRequest()
        request.quantity = context.quantity(rxe.dispenseAmount, unit: rxe.dispenseUnit)
        request.numberOfRepeatsAllowed = context.integer(rxe.refills, atLeast: 0)
        if request != DispenseRequest() { dispenseRequest = request }
    }

    /// A form or a strength makes the drug a resource of its own (B38).
    mutating func describe(
        _ drug: CodeableConcept,
        form: CWE,
        strength: Leaf,
        _ unit: CWE,
        at segment: Segment,
        _ context: MessageContext
    ) {
        let form = context.concept(form)
        let amount = context.quantity(strength, unit: unit)
        guard form != nil || amount != nil else { return }
        var product = Medication(id: context.id(of: Medication.kind, from: segment))
        product.code = drug
        product.form = form
        if let amount {
            let one = Quantity(value: "1")
            product.ingredient = [
                Medication.Ingredient(item: .concept(drug), strength: Ratio(numerator: amount, denominator: one))
            ]
        }
        medication = .reference(context.file(product, at: segment.place))
    }

    /// RXC: the components of a mixture; a base is no active ingredient.
    mutating func mix(_ components: [RXC], at segment: Segment, _ context: MessageContext) {
        guard !components.isEmpty else { return }
        var product = Medication(id: context.id(of: Medication.kind, from: segment))
        if case .concept(let drug) = medication { product.code = drug }
        for rxc in components {
            guard let item = context.concept(rxc.code) else { continue }
            let kind = context.branch(rxc.kind)
            let amount = context.quantity(rxc.amount, unit: rxc.unit)
            var ingredient = Medication.Ingredient(item: .concept(item), isActive: kind == "B" ? false : nil)
            if kind == "A" { ingredient.isActive = true }
            ingredient.strength = amount.map { Ratio(numerator: $0, denominator: Quantity(value: "1")) }
            product.ingredient.append(ingredient)
        }
        guard case .concept = medication else { return }
        medication = .reference(context.file(product, at: segment.place))
    }
}

extension MedicationRequest.Substitution {
    /// Table 0161 and 0167: N and 0 forbid, the others allow.
    static func read(_ leaf: Leaf, _ context: MessageContext) -> Self? {
        switch context.text(leaf) {
        case nil: nil
        case "N", "0", "1": Self(allowed: .boolean(false))
        case "Y", "G", "T", "2", "3", "4", "5", "7", "8": Self(allowed: .boolean(true))
        case let other?: Self(allowed: .concept(CodeableConcept(text: other)))
        }
    }
}
