import FHIRR4
import Findings
import HL7v2

extension Observation.ReferenceRange {
    /// OBX-7: low and high where it reads `a-b`, `<b` or `>a`, the words always (C35).
    static func all(_ obx: OBX, _ context: MessageContext) -> [Self] {
        guard let words = range(obx, context) else { return [] }
        var found = Self(text: words)
        let bare = words.filter { $0 != " " }
        if bare.hasPrefix("<"), let high = number(bare.drop { $0 == "<" || $0 == "=" }) {
            found.high = context.quantity(high, unit: obx.unit)
        } else if bare.hasPrefix(">"), let low = number(bare.drop { $0 == ">" || $0 == "=" }) {
            found.low = context.quantity(low, unit: obx.unit)
        } else if let dash = bare.dropFirst().firstIndex(of: "-"), let low = number(bare[..<dash]),
            let high = number(bare[bare.index(after: dash)...])
        {
            found.low = context.quantity(low, unit: obx.unit)
            found.high = context.quantity(high, unit: obx.unit)
        }
        return [found]
    }

    private static func range(_ obx: OBX, _ context: MessageContext) -> String? {
        let field = obx.segment[7]
        guard field.leaves.count > 1 else { return context.text(obx.referenceRange) }
        context.ledger.mark(field.leaves, .mapped)
        return field.map(\.joined).joined(separator: ", ")
    }

    private static func number(_ text: Substring) -> String? { DecimalText.normalized(String(text)) }
}
