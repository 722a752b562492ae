package import XMLTree

/// An organization, or the larger one that it is part of.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-Organization.html>
package struct CDAOrganization: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var ids: [II] { all("id") }
    package var names: [EN] { all("name") }
    package var telecoms: [TEL] { all("telecom") }
    package var addresses: [AD] { all("addr") }
    package var industryClass: CD? { one("standardIndustryClassCode") }
    package var whole: CDAOrganization? {
        element.first(named: "asOrganizationPartOf")?.first(named: "wholeOrganization").map(CDAOrganization.init)
    }
    /// Of an entity that scopes a role: what it is.
    package var code: CD? { one("code") }
    package var description: ED? { one("desc") }
}
