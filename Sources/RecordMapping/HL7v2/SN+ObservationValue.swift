import FHIRR4
import Findings
import HL7v2

extension Observation {
    /// A structured number (C34): a comparison, a ratio, a range, or words.
    ///
    /// Source: v2-to-FHIR data type maps SN[Quantity], SN[Range] and SN[Ratio],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-datatype-sn-to-quantity.html>
    static func structured(_ sn: SN, _ obx: OBX, _ context: MessageContext) -> ObservationValue? {
        let comparator = context.text(sn.comparator)
        let separator = context.text(sn.separator)
        let texts = [context.text(sn.first), context.text(sn.second)]
        let numbers = texts.map { $0.flatMap { DecimalText.normalized($0) } }
        let words = [comparator, texts[0], separator, texts[1]].compactMap(\.self).joined()
        guard !words.isEmpty else { return nil }
        let isNumeric = zip(texts, numbers).allSatisfy { $0 == nil || $1 != nil }
        guard isNumeric else { return .string(words) }
        switch (comparator, separator, numbers[0], numbers[1]) {
        case (nil, nil, let number?, nil), ("=", nil, let number?, nil):
            return .quantity(context.quantity(number, unit: obx.unit))
        case ("<"?, nil, let number?, nil), (">"?, nil, let number?, nil), ("<="?, nil, let number?, nil),
            (">="?, nil, let number?, nil):
            return .quantity(context.quantity(number, unit: obx.unit, comparator: comparator))
        case (nil, ":"?, let first?, let second?), (nil, "/"?, let first?, let second?),
            ("="?, ":"?, let first?, let second?):
            return .ratio(Ratio(numerator: Quantity(value: first), denominator: Quantity(value: second)))
        case (nil, "-"?, let first?, let second?), ("="?, "-"?, let first?, let second?):
            return .range(
                Range(
                    low: context.quantity(first, unit: obx.unit),
                    high: context.quantity(second, unit: obx.unit)
                )
            )
        default: return .string(words)
        }
    }
}
