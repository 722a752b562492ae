package import XMLTree

/// The patient as the sender knows them.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-PatientRole.html>
package struct PatientRole: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var ids: Views<II> { all("id") }
    package var addresses: Views<AD> { all("addr") }
    package var telecoms: Views<TEL> { all("telecom") }
    package var patient: PatientPerson? { one("patient") }
    package var providerOrganization: CDAOrganization? { one("providerOrganization") }
}
