package import Findings
package import XMLTree

/// A code of one code system, with the words that were coded and its images in other systems.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-CD.html>
package struct CD: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var code: Leaf { element.attribute("code") }
    /// An OID.
    package var codeSystem: Leaf { element.attribute("codeSystem") }
    package var codeSystemName: Leaf { element.attribute("codeSystemName") }
    package var codeSystemVersion: Leaf { element.attribute("codeSystemVersion") }
    package var displayName: Leaf { element.attribute("displayName") }
    /// What the author said or wrote, or where it stands in the narrative.
    package var originalText: ED? { one("originalText") }
    package var translations: [CD] { all("translation") }
    package var qualifiers: [CR] { all("qualifier") }
}
