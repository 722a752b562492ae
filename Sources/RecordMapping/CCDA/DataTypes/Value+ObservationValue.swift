package import CCDA
package import FHIRR4
import Findings

/// Values whose type the document tells; rule A20.
extension CCDAMapping {
    /// The value in the type that fits; `nil` if nothing was sent.
    package func value(_ value: Value?) -> ObservationValue? {
        guard let value else { return nil }
        if !value.isTyped, !value.isNull { ledger.note(.note, .valueTypeUnknown, at: anchor(of: value)) }
        switch value.kind {
        case .quantity: return quantity(value.quantity).map(ObservationValue.quantity) ?? words(value)
        case .code: return concept(value.code).map(ObservationValue.concept)
        case .boolean: return flag(value.literal).map(ObservationValue.boolean)
        case .integer: return integer(value.literal).map(ObservationValue.integer)
        case .real: return quantity(value.quantity).map(ObservationValue.quantity) ?? words(value)
        case .time: return dateTime(value.time).map(ObservationValue.dateTime)
        case .interval: return period(value.interval).map(ObservationValue.period)
        case .amounts:
            if let one = comparison(value.amounts) { return .quantity(one) }
            return range(value.amounts).map(ObservationValue.range)
                ?? quantity(value.quantity).map(ObservationValue.quantity)
        case .ratio: return ratio(value.ratio).map(ObservationValue.ratio)
        case .document, .text, .timing, .unknown: return words(value)
        }
    }

    /// What can only be said in words.
    private func words(_ value: Value) -> ObservationValue? {
        if let text = words(value.document) { return .string(text) }
        return text(value.literal).map(ObservationValue.string)
    }
}
