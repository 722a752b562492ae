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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("status", status)
            $0.member("statusHistory", statusHistory)
            $0.member("class", `class`)
            $0.member("classHistory", classHistory)
            $0.member("type", type)
            $0.member("serviceType", serviceType)
            $0.member("priority", priority)
            $0.member("subject", subject)
            $0.member("episodeOfCare", episodeOfCare)
            $0.member("basedOn", basedOn)
            $0.member("participant", participant)
            $0.member("appointment", appointment)
            $0.member("period", period)
            $0.member("length", length)
            $0.member("reasonCode", reasonCode)
            $0.member("reasonReference", reasonReference)
            $0.member("diagnosis", diagnosis)
            $0.member("account", account)
            $0.member("hospitalization", hospitalization)
            $0.member("location", location)
            $0.member("serviceProvider", serviceProvider)
            $0.member("partOf", partOf)
        }
    }
}
