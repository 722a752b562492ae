package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Amounts; rules A18 and A19.
extension CCDAMapping {
    /// The number as spelled and its unit; `nil` if there is no number.
    package func quantity(_ pq: PQ?) -> Quantity? {
        guard let pq, let spelled = text(pq.value) else { return nil }
        guard let number = Self.decimal(spelled) else {
            ledger.refuse(pq.value, .numberInvalid)
            return nil
        }
        var quantity = Quantity(value: number)
        setUnit(of: &quantity, pq)
        for translation in pq.translations {
            if let other = self.quantity(translation) {
                quantity.extensions.append(Extension(Self.quantityTranslation, .quantity(other)))
            }
        }
        return quantity
    }

    /// Between two amounts; `nil` if neither has a number.
    package func range(_ interval: IVL<PQ>?) -> Range? {
        guard let interval else { return nil }
        let (low, high) = (quantity(interval.low), quantity(interval.high))
        return low == nil && high == nil ? nil : Range(low: low, high: high)
    }

    /// One limit as a comparison: at most, at least, less than, more than.
    package func comparison(_ interval: IVL<PQ>?) -> Quantity? {
        guard let interval else { return nil }
        if var high = quantity(interval.high), interval.low.map({ $0.value.isEmpty }) ?? true {
            high.comparator = interval.high?.isInclusive == false ? "<" : "<="
            return high
        }
        if var low = quantity(interval.low), interval.high.map({ $0.value.isEmpty }) ?? true {
            low.comparator = interval.low?.isInclusive == false ? ">" : ">="
            return low
        }
        return nil
    }

    /// Where an amount is kept in another unit.
    package static let quantityTranslation =
        "http://hl7.org/fhir/StructureDefinition/iso21090-PQ-translation"

    private func quantity(_ translation: PQR) -> Quantity? {
        guard let number = text(translation.value).flatMap(Self.decimal) else { return nil }
        let coding = coding(translation.code)
        let unit = text(translation.unit)
        return Quantity(
            value: number,
            unit: coding?.display ?? unit ?? coding?.code,
            system: coding?.system,
            code: coding?.system == nil ? nil : coding?.code
        )
    }

    private func setUnit(of quantity: inout Quantity, _ pq: PQ) {
        guard let unit = text(pq.unit) else { return }
        quantity.unit = unit
        if let code = tables.unit(unit) {
            quantity.system = "http://unitsofmeasure.org"
            quantity.code = code
        } else {
            ledger.note(.note, .unitNotUCUM, at: pq.unit)
        }
    }

    /// A number as JSON spells it; `nil` if the text spells none.
    package static func decimal(_ text: String) -> String? {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == 0x2D
        if isNegative || bytes.first == 0x2B { bytes = bytes.dropFirst() }
        guard bytes.count <= 64, bytes.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) else { return nil }
        let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.contains(where: { !$0.isEmpty }) else { return nil }
        let whole = parts[0].drop { $0 == 0x30 }
        var digits = whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self)
        if parts.count == 2, !parts[1].isEmpty { digits += "." + String(decoding: parts[1], as: UTF8.self) }
        return isNegative ? "-\(digits)" : digits
    }
}
