package import XMLTree

/// Two amounts, one per the other.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-RTO.html>
package struct RTO: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var numerator: PQ? { one("numerator") }
    package var denominator: PQ? { one("denominator") }
}
