package import Findings
package import XMLTree

/// Something outside the document that a statement points to: a document, an act, an observation.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-Reference.html>
package struct ExternalReference: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var typeCode: Leaf { element.attribute("typeCode") }
    private var target: XMLElement? { element.children.first { $0.position(in: Self.targets) != nil } }
    private static let targets: [XMLName] = [
        "externalDocument", "externalAct", "externalObservation", "externalProcedure",
    ]
    /// Whether it is an `externalDocument`.
    package var isDocument: Bool { target?.isNamed("externalDocument") == true }
    package var ids: [II] { target?.elements(named: "id").map(II.init) ?? [] }
    package var code: CD? { target?.first(named: "code").map(CD.init) }
    package var text: ED? { target?.first(named: "text").map(ED.init) }
    package var setID: II? { target?.first(named: "setId").map(II.init) }
    package var version: Leaf { target?.first(named: "versionNumber")?.attribute("value") ?? .empty }
}
