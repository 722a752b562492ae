package import JSONTree

/// A hospital, practice, department, laboratory, insurer or company.
///
/// Source: <https://hl7.org/fhir/R4/organization.html>
package struct Organization: FHIRResource {
    package static let kind = "Organization"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var active: Bool?
    package var type: [CodeableConcept] = []
    package var name: String?
    package var alias: [String] = []
    package var telecom: [ContactPoint] = []
    package var address: [Address] = []
    /// The larger one that this belongs to.
    package var partOf: Reference?
    package var contact: [Contact] = []
    package var endpoint: [Reference] = []
}

extension Organization {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        active = json.flag("active")
        type = json.list("type")
        name = json.text("name")
        alias = json.texts("alias")
        telecom = json.list("telecom")
        address = json.list("address")
        partOf = json.element("partOf")
        contact = json.list("contact")
        endpoint = json.list("endpoint")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("active", boolean: active)
        json.member("type", type)
        json.member("name", name)
        json.member("alias", alias)
        json.member("telecom", telecom)
        json.member("address", address)
        json.member("partOf", partOf)
        json.member("contact", contact)
        json.member("endpoint", endpoint)
        json.endObject()
    }
}
