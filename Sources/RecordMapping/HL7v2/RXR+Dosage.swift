import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Dosage {
    /// RXR: route, site and method (C50).
    mutating func add(_ rxr: RXR, _ context: MessageContext) {
        route = route ?? context.concept(rxr.route, by: .v2Route)
        site = site ?? context.concept(rxr.site, by: .v2BodySite)
        method = method ?? context.concept(rxr.method, by: .v2AdministrationMethod)
    }

    /// The amount of one dose: a number, or from one to another.
    mutating func dose(_ minimum: Leaf, _ maximum: Leaf, _ unit: CWE, _ context: MessageContext) {
        let low = context.quantity(minimum, unit: unit)
        let high = context.quantity(maximum, unit: unit)
        guard let amount = low ?? high else { return }
        var dose = DoseAndRate()
        if let low, let high, low != high {
            dose.dose = .range(Range(low: low, high: high))
        } else {
            dose.dose = .quantity(amount)
        }
        doseAndRate = [dose]
    }

    /// How fast: so much in a time, or a number with a unit of its own.
    mutating func rate(_ rate: Leaf, _ unit: CWE, _ per: Leaf, _ context: MessageContext) {
        guard let amount = context.quantity(rate, unit: unit) else { return }
        if doseAndRate.isEmpty { doseAndRate = [DoseAndRate()] }
        doseAndRate[0].rate = .quantity(amount)
        if let words = context.text(per) { add(words: "per \(words)") }
    }

    /// The instruction in words, always kept.
    mutating func instruct(_ list: [CWE], _ context: MessageContext) {
        for concept in list.compactMap({ context.concept($0) }) {
            if let words = concept.text ?? concept.coding.first?.display { add(words: words) }
            if concept.coding.contains(where: { $0.system != nil }) { additionalInstruction.append(concept) }
        }
    }

    mutating func add(words: String) { text = text.map { "\($0); \(words)" } ?? words }
}
