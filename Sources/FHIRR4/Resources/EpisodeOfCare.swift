package import JSONTree

/// The time for which an organization is responsible for a problem of the patient.
///
/// Source: <https://hl7.org/fhir/R4/episodeofcare.html>
package struct EpisodeOfCare: FHIRResource {
    package static let kind = "EpisodeOfCare"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `planned`, `waitlist`, `active`, `onhold`, `finished`, `cancelled` or `entered-in-error`.
    package var status: Primitive
    package var statusHistory: [StatusHistory] = []
    package var type: [CodeableConcept] = []
    package var diagnosis: [Diagnosis] = []
    package var patient: Reference
    package var managingOrganization: Reference?
    package var period: Period?
    package var referralRequest: [Reference] = []
    package var careManager: Reference?
    package var team: [Reference] = []
    package var account: [Reference] = []
}

extension EpisodeOfCare {
    package init(id: String? = nil, status: Primitive, patient: Reference) {
        self.init(frame: ResourceFrame(id: id), status: status, patient: patient)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        statusHistory = json.list("statusHistory")
        type = json.list("type")
        diagnosis = json.list("diagnosis")
        patient = json.element("patient") ?? Reference()
        managingOrganization = json.element("managingOrganization")
        period = json.element("period")
        referralRequest = json.list("referralRequest")
        careManager = json.element("careManager")
        team = json.list("team")
        account = json.list("account")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("statusHistory", statusHistory)
        json.member("type", type)
        json.member("diagnosis", diagnosis)
        json.member("patient", patient)
        json.member("managingOrganization", managingOrganization)
        json.member("period", period)
        json.member("referralRequest", referralRequest)
        json.member("careManager", careManager)
        json.member("team", team)
        json.member("account", account)
        json.endObject()
    }
}
