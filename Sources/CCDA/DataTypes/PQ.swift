package import Findings
package import XMLTree

/// A measured amount: a number as spelled and a unit.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-PQ.html>
package struct PQ: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var value: Leaf { element.attribute("value") }
    package var unit: Leaf { element.attribute("unit") }
    /// The same amount in another unit, which may be coded.
    package var translations: [PQR] { all("translation") }
    package var originalText: ED? { one("originalText") }
    /// Whether, as a limit, the value itself is meant too.
    package var isInclusive: Bool { !element.attribute("inclusive", is: "false") }
}
