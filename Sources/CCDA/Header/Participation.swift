package import Findings
package import XMLTree

/// Somebody or something that takes part: author, performer, informant, custodian and all the others.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-Author.html>
package struct Participation: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var typeCode: Leaf { element.attribute("typeCode") }
    package var templates: [II] { all("templateId") }
    package var function: CD? { one("functionCode") ?? one("functionCode", in: .sdtc) }
    /// A point or an interval.
    package var time: IVL<TS>? { one("time") }
    package var mode: CD? { one("modeCode") }
    package var awareness: CD? { one("awarenessCode") }
    package var signature: CD? { one("signatureCode") }
    /// A picture of a signature, or the text of one.
    package var signatureText: ED? { one("signatureText", in: .sdtc) }
    /// The code of a subject or of an encounter participant.
    package var code: CD? { one("code") }
    /// Who it is; `nil` if only a type was sent.
    package var role: Role? { Role.kinds.child(of: element).map(Role.init) }
}
