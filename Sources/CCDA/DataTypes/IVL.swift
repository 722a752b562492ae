package import Findings
package import XMLTree

/// An interval of times or amounts: two limits, or a value by itself.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-IVL-TS.html>
package struct IVL<Bound: CDAElement>: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// The whole as one value, if it has one.
    package var point: Bound { Bound(element) }
    package var value: Leaf { element.attribute("value") }
    package var low: Bound? { one("low") }
    package var high: Bound? { one("high") }
    package var center: Bound? { one("center") }
    package var width: PQ? { one("width") }
}
