package import Findings
package import XMLTree

/// A postal address.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-AD.html>
package struct AD: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var use: Leaf { element.attribute("use") }
    /// In their order; an address without parts is one text.
    package var parts: [Part] { Part.parts(of: element) }
    package var useablePeriod: IVL<TS>? { one("useablePeriod") }
}
