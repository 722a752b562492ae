package import XMLTree

/// The patient as the sender knows them.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-PatientRole.html>
package struct PatientRole: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var ids: [II] { all("id") }
    package var addresses: [AD] { all("addr") }
    package var telecoms: [TEL] { all("telecom") }
    package var patient: PatientPerson? { one("patient") }
    package var providerOrganization: CDAOrganization? { one("providerOrganization") }
}
