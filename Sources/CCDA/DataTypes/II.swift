package import Findings
package import XMLTree

/// An identifier: a root that is unique worldwide, and an extension that is unique below it.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-II.html>
package struct II: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// An OID or a UUID.
    package var root: Leaf { element.attribute("root") }
    package var `extension`: Leaf { element.attribute("extension") }
    /// For people.
    package var assigningAuthorityName: Leaf { element.attribute("assigningAuthorityName") }
}
