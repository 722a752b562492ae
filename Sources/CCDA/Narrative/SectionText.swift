package import XMLTree

/// The words of a section, in CDA's own markup.
///
/// Source: CDA R2, section 4.3.5, <https://hl7.org/cda/stds/core/StructureDefinition-StrucDoc.Text.html>
package struct SectionText: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// Whether nothing is there to read.
    package var isBlank: Bool {
        var walk = XMLWalk(inside: element)
        while let step = walk.next() {
            if case .text = step { return false }
            if case .start(let child) = step, child.isNamed("renderMultiMedia") { return false }
        }
        return true
    }
}
