package import Findings
package import XMLTree

/// How one statement stands to another: the entry of a section, a component of an organizer, a relationship.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-EntryRelationship.html>
package struct EntryRelationship: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// `SUBJ`, `REFR`, `RSON`, `MFST`, `CAUS`, `COMP`, `GEVL`, `SPRT`, `DRIV` and others.
    package var typeCode: Leaf { element.attribute("typeCode") }
    package var isInverted: Bool { element.attribute("inversionInd", is: "true") }
    package var sequenceNumber: Leaf { value(of: "sequenceNumber") }
    /// The statement at the other end.
    package var statement: ClinicalStatement? {
        ClinicalStatement.kinds.child(of: element).map(ClinicalStatement.init)
    }

    package func isTyped(_ code: String) -> Bool { element.attribute("typeCode", is: code) }
}
