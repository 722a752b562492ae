package import Findings
package import XMLTree

/// A name of a person, an organization or a thing.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-EN.html>
package struct EN: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var use: Leaf { element.attribute("use") }
    /// In their order; a name without parts is one text.
    package var parts: [Part] { Part.parts(of: element) }
    package var validTime: IVL<TS>? { one("validTime") }
}
