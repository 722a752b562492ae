package import JSONTree

/// The people and organizations that take part in the care.
///
/// Source: <https://hl7.org/fhir/R4/careteam.html>
package struct CareTeam: FHIRResource {
    package static let kind = "CareTeam"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `proposed`, `active`, `suspended`, `inactive` or `entered-in-error`.
    package var status: Primitive?
    package var category: [CodeableConcept] = []
    package var name: String?
    /// Whom it is about.
    package var subject: Reference?
    package var encounter: Reference?
    package var period: Period?
    package var participant: [Participant] = []
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    package var managingOrganization: [Reference] = []
    package var telecom: [ContactPoint] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
}

extension CareTeam {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status")
        category = json.list("category")
        name = json.text("name")
        subject = json.element("subject")
        encounter = json.element("encounter")
        period = json.element("period")
        participant = json.list("participant")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        managingOrganization = json.list("managingOrganization")
        telecom = json.list("telecom")
        note = json.list("note")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("category", category)
        json.member("name", name)
        json.member("subject", subject)
        json.member("encounter", encounter)
        json.member("period", period)
        json.member("participant", participant)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("managingOrganization", managingOrganization)
        json.member("telecom", telecom)
        json.member("note", note)
        json.endObject()
    }
}
