package import JSONTree

/// One visit or stay, or another contact between patient and care.
///
/// Source: <https://hl7.org/fhir/R4/encounter.html>
package struct Encounter: FHIRResource {
    package static let kind = "Encounter"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `planned`, `arrived`, `triaged`, `in-progress`, `onleave`, `finished`, `cancelled` and more.
    package var status: Primitive
    package var statusHistory: [StatusHistory] = []
    /// Of v3-ActCode: `AMB`, `IMP`, `EMER` and more.
    package var `class`: Coding
    package var classHistory: [ClassHistory] = []
    package var type: [CodeableConcept] = []
    package var serviceType: CodeableConcept?
    package var priority: CodeableConcept?
    /// Whom it is about.
    package var subject: Reference?
    package var episodeOfCare: [Reference] = []
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    package var participant: [Participant] = []
    package var appointment: [Reference] = []
    package var period: Period?
    package var length: Quantity?
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    package var diagnosis: [Diagnosis] = []
    package var account: [Reference] = []
    package var hospitalization: Hospitalization?
    package var location: [Location] = []
    package var serviceProvider: Reference?
    /// The larger one that this belongs to.
    package var partOf: Reference?
}

extension Encounter {
    package init(id: String? = nil, status: Primitive, class: Coding) {
        self.init(frame: ResourceFrame(id: id), status: status, class: `class`)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        statusHistory = json.list("statusHistory")
        `class` = json.element("class") ?? Coding()
        classHistory = json.list("classHistory")
        type = json.list("type")
        serviceType = json.element("serviceType")
        priority = json.element("priority")
        subject = json.element("subject")
        episodeOfCare = json.list("episodeOfCare")
        basedOn = json.list("basedOn")
        participant = json.list("participant")
        appointment = json.list("appointment")
        period = json.element("period")
        length = json.element("length")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        diagnosis = json.list("diagnosis")
        account = json.list("account")
        hospitalization = json.element("hospitalization")
        location = json.list("location")
        serviceProvider = json.element("serviceProvider")
        partOf = json.element("partOf")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("statusHistory", statusHistory)
        json.member("class", `class`)
        json.member("classHistory", classHistory)
        json.member("type", type)
        json.member("serviceType", serviceType)
        json.member("priority", priority)
        json.member("subject", subject)
        json.member("episodeOfCare", episodeOfCare)
        json.member("basedOn", basedOn)
        json.member("participant", participant)
        json.member("appointment", appointment)
        json.member("period", period)
        json.member("length", length)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("diagnosis", diagnosis)
        json.member("account", account)
        json.member("hospitalization", hospitalization)
        json.member("location", location)
        json.member("serviceProvider", serviceProvider)
        json.member("partOf", partOf)
        json.endObject()
    }
}
