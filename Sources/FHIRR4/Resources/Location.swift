package import JSONTree

/// A place where care is given, from a building down to a bed.
///
/// Source: <https://hl7.org/fhir/R4/location.html>
package struct Location: FHIRResource {
    package static let kind = "Location"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `active`, `suspended` or `inactive`.
    package var status: Primitive?
    package var operationalStatus: Coding?
    package var name: String?
    package var alias: [String] = []
    package var description: String?
    /// `instance` or `kind`.
    package var mode: String?
    package var type: [CodeableConcept] = []
    package var telecom: [ContactPoint] = []
    package var address: Address?
    package var physicalType: CodeableConcept?
    package var position: Position?
    package var managingOrganization: Reference?
    /// The next larger place.
    package var partOf: Reference?
    package var hoursOfOperation: [HoursOfOperation] = []
    package var availabilityExceptions: String?
    package var endpoint: [Reference] = []
}

extension Location {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status")
        operationalStatus = json.element("operationalStatus")
        name = json.text("name")
        alias = json.texts("alias")
        description = json.text("description")
        mode = json.text("mode")
        type = json.list("type")
        telecom = json.list("telecom")
        address = json.element("address")
        physicalType = json.element("physicalType")
        position = json.element("position")
        managingOrganization = json.element("managingOrganization")
        partOf = json.element("partOf")
        hoursOfOperation = json.list("hoursOfOperation")
        availabilityExceptions = json.text("availabilityExceptions")
        endpoint = json.list("endpoint")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("operationalStatus", operationalStatus)
        json.member("name", name)
        json.member("alias", alias)
        json.member("description", description)
        json.member("mode", mode)
        json.member("type", type)
        json.member("telecom", telecom)
        json.member("address", address)
        json.member("physicalType", physicalType)
        json.member("position", position)
        json.member("managingOrganization", managingOrganization)
        json.member("partOf", partOf)
        json.member("hoursOfOperation", hoursOfOperation)
        json.member("availabilityExceptions", availabilityExceptions)
        json.member("endpoint", endpoint)
        json.endObject()
    }
}
