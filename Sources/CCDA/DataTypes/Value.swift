package import Findings
package import XMLTree

/// The value of an observation, whose type is told by the document.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-ANY.html>
package struct Value: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// What it is.
    package enum Kind: Sendable {
        case quantity, code, text, integer, real, boolean, time, interval, amounts, ratio, document, timing, unknown
    }

    /// Told by `xsi:type`; without a known one, by its shape.
    package var kind: Kind { declared ?? shape }

    /// Whether the document names a type that is known.
    package var isTyped: Bool { declared != nil }

    private var declared: Kind? {
        switch XSIType.name(of: element) {
        case "PQ", "PPD_PQ", "MO": .quantity
        case "CD", "CE", "CV", "CO", "CS", "SC": XSIType.name(of: element) == "SC" ? .text : .code
        case "ST", "ON", "TN": .text
        case "INT", "INT_POS", "INT_NONNEG": .integer
        case "REAL": .real
        case "BL", "BN": .boolean
        case "TS": .time
        case "IVL_TS": .interval
        case "IVL_PQ", "IVL_INT", "IVL_REAL": .amounts
        case "RTO", "RTO_PQ_PQ", "RTO_QTY_QTY", "RTO_MO_PQ": .ratio
        case "ED": .document
        case "PIVL_TS", "EIVL_TS", "II", "TEL", "AD", "EN", "PN", "GLIST_TS", "SLIST_PQ": .timing
        default: nil
        }
    }

    private var shape: Kind {
        if !element.attribute("code").isEmpty { return .code }
        if !element.attribute("unit").isEmpty { return .quantity }
        if element.first(named: "low") != nil || element.first(named: "high") != nil { return .amounts }
        if element.first(named: "numerator") != nil { return .ratio }
        if element.first(named: "originalText") != nil || element.first(named: "translation") != nil { return .code }
        return element.text.isEmpty ? .unknown : .text
    }

    package var code: CD { CD(element) }
    package var quantity: PQ { PQ(element) }
    package var amounts: IVL<PQ> { IVL(element) }
    package var time: TS { TS(element) }
    package var interval: IVL<TS> { IVL(element) }
    package var ratio: RTO { RTO(element) }
    package var document: ED { ED(element) }
    /// The `value` attribute: of a number, a flag, a time.
    package var literal: Leaf { element.attribute("value") }
    package var text: Leaf { element.text }
}
