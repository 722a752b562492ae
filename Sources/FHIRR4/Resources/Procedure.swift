package import JSONTree

/// Something that was done to or for the patient.
///
/// Source: <https://hl7.org/fhir/R4/procedure.html>
package struct Procedure: FHIRResource {
    package static let kind = "Procedure"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    /// The larger one that this belongs to.
    package var partOf: [Reference] = []
    /// `preparation`, `in-progress`, `not-done`, `on-hold`, `stopped`, `completed`, `entered-in-error` or `unknown`.
    package var status: Primitive
    package var statusReason: CodeableConcept?
    package var category: CodeableConcept?
    package var code: CodeableConcept?
    /// Whom it is about.
    package var subject: Reference
    package var encounter: Reference?
    package var performed: EventTime?
    /// Who wrote it down.
    package var recorder: Reference?
    /// Who says so.
    package var asserter: Reference?
    package var performer: [Performer] = []
    package var location: Reference?
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    package var bodySite: [CodeableConcept] = []
    package var outcome: CodeableConcept?
    package var report: [Reference] = []
    package var complication: [CodeableConcept] = []
    package var complicationDetail: [Reference] = []
    package var followUp: [CodeableConcept] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var focalDevice: [FocalDevice] = []
    package var usedReference: [Reference] = []
    package var usedCode: [CodeableConcept] = []
}

extension Procedure {
    package init(id: String? = nil, status: Primitive, subject: Reference) {
        self.init(frame: ResourceFrame(id: id), status: status, subject: subject)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        basedOn = json.list("basedOn")
        partOf = json.list("partOf")
        status = json.primitive("status") ?? Primitive()
        statusReason = json.element("statusReason")
        category = json.element("category")
        code = json.element("code")
        subject = json.element("subject") ?? Reference()
        encounter = json.element("encounter")
        performed = EventTime(json, as: .performed)
        recorder = json.element("recorder")
        asserter = json.element("asserter")
        performer = json.list("performer")
        location = json.element("location")
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        bodySite = json.list("bodySite")
        outcome = json.element("outcome")
        report = json.list("report")
        complication = json.list("complication")
        complicationDetail = json.list("complicationDetail")
        followUp = json.list("followUp")
        note = json.list("note")
        focalDevice = json.list("focalDevice")
        usedReference = json.list("usedReference")
        usedCode = json.list("usedCode")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("basedOn", basedOn)
        json.member("partOf", partOf)
        json.member("status", status)
        json.member("statusReason", statusReason)
        json.member("category", category)
        json.member("code", code)
        json.member("subject", subject)
        json.member("encounter", encounter)
        performed?.write(into: &json, as: .performed)
        json.member("recorder", recorder)
        json.member("asserter", asserter)
        json.member("performer", performer)
        json.member("location", location)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("bodySite", bodySite)
        json.member("outcome", outcome)
        json.member("report", report)
        json.member("complication", complication)
        json.member("complicationDetail", complicationDetail)
        json.member("followUp", followUp)
        json.member("note", note)
        json.member("focalDevice", focalDevice)
        json.member("usedReference", usedReference)
        json.member("usedCode", usedCode)
        json.endObject()
    }
}
