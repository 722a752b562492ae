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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("active", boolean: active)
            $0.member("type", type)
            $0.member("name", name)
            $0.member("alias", alias)
            $0.member("telecom", telecom)
            $0.member("address", address)
            $0.member("partOf", partOf)
            $0.member("contact", contact)
            $0.member("endpoint", endpoint)
        }
    }
}
