public import Findings
package import XMLTree

/// A part of the body: a heading, words for people, and entries that say the same to programs.
///
/// Source: CDA R2, section 4.3.3, <https://hl7.org/cda/stds/core/StructureDefinition-Section.html>
public struct Section: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var ids: [II] { all("id") }
    package var templates: [II] { all("templateId") }
    package var code: CD? { one("code") }
    /// The heading as sent; empty if there is none.
    public var title: Leaf { element.first(named: "title")?.text ?? .empty }
    /// What a person is to read.
    package var text: SectionText? { one("text") }
    package var confidentiality: CD? { one("confidentialityCode") }
    package var language: CD? { one("languageCode") }
    package var subject: Participation? { one("subject") }
    package var authors: [Participation] { all("author") }
    package var informants: [Participation] { all("informant") }
    package var entries: [EntryRelationship] { all("entry") }
    /// The sections inside, in their order.
    public var sections: [Section] {
        element.elements(named: "component").compactMap { $0.first(named: "section").map(Section.init) }
    }
}
