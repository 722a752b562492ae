package import XMLTree

/// Something that must hold before a medication is taken.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-Precondition.html>
package struct Precondition: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    var criterion: XMLElement { element.first(named: "criterion") ?? element }
    package var templates: [II] { criterion.elements(named: "templateId").map(II.init) }
    package var code: CD? { criterion.first(named: "code").map(CD.init) }
    package var text: ED? { criterion.first(named: "text").map(ED.init) }
    package var value: Value? { criterion.first(named: "value").map(Value.init) }
}
