package import Findings
package import XMLTree

/// What was done that the document tells of.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-ServiceEvent.html>
package struct ServiceEvent: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var ids: [II] { all("id") }
    package var templates: [II] { all("templateId") }
    package var classCode: Leaf { element.attribute("classCode") }
    package var code: CD? { one("code") }
    package var effectiveTime: IVL<TS>? { one("effectiveTime") }
    package var performers: [Participation] { all("performer") }
}
