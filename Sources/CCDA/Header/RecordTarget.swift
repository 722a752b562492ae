package import XMLTree

/// Whose record the document is about.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-RecordTarget.html>
package struct RecordTarget: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var patientRole: PatientRole? { one("patientRole") }
}
