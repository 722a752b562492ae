package import Findings
package import XMLTree

/// Another document, an order or an authorization: known by its ids.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-ParentDocument.html>
package struct ParentDocument: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var ids: [II] { all("id") }
    package var code: CD? { one("code") }
    package var text: ED? { one("text") }
    package var setID: II? { one("setId") }
    package var version: Leaf { value(of: "versionNumber") }
    package var statusCode: CD? { one("statusCode") }
    package var priorityCode: CD? { one("priorityCode") }
    package var classCode: Leaf { element.attribute("classCode") }
    package var moodCode: Leaf { element.attribute("moodCode") }
}
