package import Findings
package import XMLTree

/// Another document and how this one stands to it.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-RelatedDocument.html>
package struct RelatedDocument: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// `RPLC`, `APND` or `XFRM`.
    package var typeCode: Leaf { element.attribute("typeCode") }
    package var parent: ParentDocument? { one("parentDocument") }
}
