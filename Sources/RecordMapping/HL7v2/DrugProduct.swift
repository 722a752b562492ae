import FHIRR4
import Findings
import HL7v2
import MappingTables

/// Lot, expiry and maker of a drug, which make it a resource of its own (B38).
struct DrugProduct {
    private let lots: [Leaf]
    private let expirations: [Leaf]
    private let makers: [CWE]

    init(_ lots: [Leaf], _ expirations: [Leaf], _ makers: [CWE]) {
        self.lots = lots
        self.expirations = expirations
        self.makers = makers
    }

    /// `nil` if nothing is known but the drug.
    func file(
        _ drug: CodeableConcept,
        form: CodeableConcept? = nil,
        at segment: Segment,
        _ context: MessageContext
    ) -> Reference? {
        var product = Medication(id: context.id(of: Medication.kind, from: segment))
        product.form = form
        let lot = lots.lazy.compactMap { context.text($0) }.first
        let expiry = expirations.lazy.compactMap { context.time($0) }.first
        if lot != nil || expiry != nil { product.batch = .init(lotNumber: lot, expirationDate: expiry) }
        for maker in makers.compactMap({ context.concept($0) }) {
            let coding = maker.coding.first
            let number = coding?.code.map { Identifier(system: coding?.system, value: Primitive($0)) }
            product.manufacturer = context.organization(Array(ifAny: number), maker.text, at: segment)
        }
        guard product.form != nil || product.batch != nil || product.manufacturer != nil else { return nil }
        product.code = drug
        return context.file(product, at: segment.place)
    }
}
