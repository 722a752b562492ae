package import Findings
package import XMLTree

/// An amount whose unit is a code of any system.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-PQR.html>
package struct PQR: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var value: Leaf { element.attribute("value") }
    package var code: CD { CD(element) }
    package var unit: Leaf { element.attribute("unit") }
}
