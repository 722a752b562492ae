package import XMLTree

/// What is to be expected of a value.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-ReferenceRange.html>
package struct ReferenceRange: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    private var range: XMLElement { element.first(named: "observationRange") ?? element }
    package var code: CD? { range.first(named: "code").map(CD.init) }
    package var text: ED? { range.first(named: "text").map(ED.init) }
    package var value: Value? { range.first(named: "value").map(Value.init) }
    package var interpretation: CD? { range.first(named: "interpretationCode").map(CD.init) }
}
