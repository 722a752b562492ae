package import Findings
package import XMLTree

/// A point in time, in digits as precise as it is known.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-TS.html>
package struct TS: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var value: Leaf { element.attribute("value") }
}
