package import XMLTree

/// A qualifier of a code: what is told, and what about it.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-CR.html>
package struct CR: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var name: CD? { one("name") }
    package var value: CD? { one("value") }
}
