package import XMLTree

/// A product as it is made and packed.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-ManufacturedProduct.html>
package struct ManufacturedProduct: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    package var ids: [II] { all("id") }
    package var templates: [II] { all("templateId") }
    package var code: CD? { material.flatMap { ManufacturedProduct($0).one("code") } }
    /// The name of the material or of the drug as labelled.
    package var names: [EN]? { material.map { ManufacturedProduct($0).all("name") } }
    package var lotNumber: ED? { material.flatMap { ManufacturedProduct($0).one("lotNumberText") } }
    package var expirationTime: TS? {
        material.flatMap { ManufacturedProduct($0).one("expirationTime", in: .sdtc) }
    }
    package var manufacturer: CDAOrganization? { one("manufacturerOrganization") }

    private var material: XMLElement? {
        element.first(named: "manufacturedMaterial") ?? element.first(named: "manufacturedLabeledDrug")
    }
}
