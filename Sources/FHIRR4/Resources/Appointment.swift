package import JSONTree

/// A booking, or the wish for one.
///
/// Source: <https://hl7.org/fhir/R4/appointment.html>
package struct Appointment: FHIRResource {
    package static let kind = "Appointment"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// `proposed`, `pending`, `booked`, `arrived`, `fulfilled`, `cancelled`, `noshow`, `entered-in-error`, `checked-in`
    /// or `waitlist`.
    package var status: Primitive
    package var cancelationReason: CodeableConcept?
    package var serviceCategory: [CodeableConcept] = []
    package var serviceType: [CodeableConcept] = []
    package var specialty: [CodeableConcept] = []
    package var appointmentType: CodeableConcept?
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    package var priority: Int?
    package var description: String?
    package var supportingInformation: [Reference] = []
    /// An instant with its zone.
    package var start: Primitive?
    package var end: Primitive?
    /// Minutes, where they differ from `end` minus `start`.
    package var minutesDuration: Int?
    package var slot: [Reference] = []
    package var created: Primitive?
    package var comment: String?
    package var patientInstruction: String?
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    package var participant: [Participant] = []
    package var requestedPeriod: [Period] = []
}

extension Appointment {
    package init(id: String? = nil, status: Primitive) { self.init(frame: ResourceFrame(id: id), status: status) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        status = json.primitive("status") ?? Primitive()
        cancelationReason = json.element("cancelationReason")
        serviceCategory = json.list("serviceCategory")
        serviceType = json.list("serviceType")
        specialty = json.list("specialty")
        appointmentType = json.element("appointmentType")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        priority = json.integer("priority")
        description = json.text("description")
        supportingInformation = json.list("supportingInformation")
        start = json.primitive("start")
        end = json.primitive("end")
        minutesDuration = json.integer("minutesDuration")
        slot = json.list("slot")
        created = json.primitive("created")
        comment = json.text("comment")
        patientInstruction = json.text("patientInstruction")
        basedOn = json.list("basedOn")
        participant = json.list("participant")
        requestedPeriod = json.list("requestedPeriod")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("status", status)
        json.member("cancelationReason", cancelationReason)
        json.member("serviceCategory", serviceCategory)
        json.member("serviceType", serviceType)
        json.member("specialty", specialty)
        json.member("appointmentType", appointmentType)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("priority", integer: priority)
        json.member("description", description)
        json.member("supportingInformation", supportingInformation)
        json.member("start", start)
        json.member("end", end)
        json.member("minutesDuration", integer: minutesDuration)
        json.member("slot", slot)
        json.member("created", created)
        json.member("comment", comment)
        json.member("patientInstruction", patientInstruction)
        json.member("basedOn", basedOn)
        json.member("participant", participant)
        json.member("requestedPeriod", requestedPeriod)
        json.endObject()
    }
}
