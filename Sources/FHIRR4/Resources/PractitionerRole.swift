package import JSONTree

/// What a practitioner does for an organization.
///
/// Source: <https://hl7.org/fhir/R4/practitionerrole.html>
package struct PractitionerRole: FHIRResource {
    package static let kind = "PractitionerRole"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var active: Bool?
    package var period: Period?
    package var practitioner: Reference?
    package var organization: Reference?
    package var code: [CodeableConcept] = []
    package var specialty: [CodeableConcept] = []
    package var location: [Reference] = []
    package var healthcareService: [Reference] = []
    package var telecom: [ContactPoint] = []
    package var availableTime: [AvailableTime] = []
    package var notAvailable: [NotAvailable] = []
    package var availabilityExceptions: String?
    package var endpoint: [Reference] = []
}

extension PractitionerRole {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        active = json.flag("active")
        period = json.element("period")
        practitioner = json.element("practitioner")
        organization = json.element("organization")
        code = json.list("code")
        specialty = json.list("specialty")
        location = json.list("location")
        healthcareService = json.list("healthcareService")
        telecom = json.list("telecom")
        availableTime = json.list("availableTime")
        notAvailable = json.list("notAvailable")
        availabilityExceptions = json.text("availabilityExceptions")
        endpoint = json.list("endpoint")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("active", boolean: active)
        json.member("period", period)
        json.member("practitioner", practitioner)
        json.member("organization", organization)
        json.member("code", code)
        json.member("specialty", specialty)
        json.member("location", location)
        json.member("healthcareService", healthcareService)
        json.member("telecom", telecom)
        json.member("availableTime", availableTime)
        json.member("notAvailable", notAvailable)
        json.member("availabilityExceptions", availabilityExceptions)
        json.member("endpoint", endpoint)
        json.endObject()
    }
}
