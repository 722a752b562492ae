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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("operationalStatus", operationalStatus)
            $0.member("name", name)
            $0.member("alias", alias)
            $0.member("description", description)
            $0.member("mode", mode)
            $0.member("type", type)
            $0.member("telecom", telecom)
            $0.member("address", address)
            $0.member("physicalType", physicalType)
            $0.member("position", position)
            $0.member("managingOrganization", managingOrganization)
            $0.member("partOf", partOf)
            $0.member("hoursOfOperation", hoursOfOperation)
            $0.member("availabilityExceptions", availabilityExceptions)
            $0.member("endpoint", endpoint)
        }
    }
}
