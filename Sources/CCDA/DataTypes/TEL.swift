package import Findings
package import XMLTree

/// A telephone number, an e-mail address or another address of that kind.
///
/// Source: CDA R2, data types, <https://hl7.org/cda/stds/core/StructureDefinition-TEL.html>
package struct TEL: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// With a scheme such as `tel:`, or without.
    package var value: Leaf { element.attribute("value") }
    package var use: Leaf { element.attribute("use") }
    package var useablePeriod: IVL<TS>? { one("useablePeriod") }
}
