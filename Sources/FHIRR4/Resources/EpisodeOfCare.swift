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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("statusHistory", statusHistory)
            $0.member("type", type)
            $0.member("diagnosis", diagnosis)
            $0.member("patient", patient)
            $0.member("managingOrganization", managingOrganization)
            $0.member("period", period)
            $0.member("referralRequest", referralRequest)
            $0.member("careManager", careManager)
            $0.member("team", team)
            $0.member("account", account)
        }
    }
}
