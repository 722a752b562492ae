package import XMLTree

/// A body that is a file: a PDF, a scan, a text.
///
/// Source: CDA R2, section 4.3.1.1, <https://hl7.org/cda/stds/core/StructureDefinition-NonXMLBody.html>
package struct NonXMLBody: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var text: ED? { one("text") }
    package var confidentiality: CD? { one("confidentialityCode") }
    package var language: CD? { one("languageCode") }
}
