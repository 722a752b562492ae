import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// A number with a unit (A18): UCUM if the spelling is, or a listed repair makes it so; else words only.
    func quantity(_ value: Leaf, unit: CWE) -> Quantity? {
        guard let number = number(value) else { return nil }
        return quantity(number, unit: unit)
    }

    /// A number that was read already, with a unit.
    func quantity(_ number: String, unit: CWE, comparator: String? = nil) -> Quantity {
        var quantity = Quantity(value: number, comparator: comparator)
        guard !unit.parts.isEmpty else { return quantity }
        let (code, words) = (text(unit.code), text(unit.text))
        quantity.unit = words ?? code ?? text(unit.originalText)
        if let spelled = code ?? words, let ucum = tables.unit(spelled) {
            quantity.system = "http://unitsofmeasure.org"
            quantity.code = ucum
        } else if quantity.unit != nil {
            ledger.note(.note, .unitNotUCUM, at: code == nil ? unit.text : unit.code)
        }
        // The name of the unit's system, and the same unit in other systems, say nothing more.
        ledger.markUnread(unit.parts.leaves, .structural)
        return quantity
    }

    /// An amount of a field of its own.
    func quantity(_ cq: CQ) -> Quantity? {
        guard !cq.parts.isEmpty else { return nil }
        return quantity(cq.quantity, unit: cq.unit)
    }
}
