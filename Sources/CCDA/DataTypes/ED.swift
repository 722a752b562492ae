package import Findings
package import XMLTree

/// A text, a file in Base64, or the place where one of them stands.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-ED.html>
package struct ED: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// The first run of text of its own.
    package var text: Leaf { element.text }
    /// `#id` of a piece of narrative, or an address.
    package var reference: Leaf { value(of: "reference") }
    package var mediaType: Leaf { element.attribute("mediaType") }
    /// `B64` for binary content.
    package var representation: Leaf { element.attribute("representation") }
    package var compression: Leaf { element.attribute("compression") }
    package var language: Leaf { element.attribute("language") }
}
