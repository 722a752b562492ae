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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("basedOn", basedOn)
            $0.member("partOf", partOf)
            $0.member("status", status)
            $0.member("statusReason", statusReason)
            $0.member("category", category)
            $0.member("code", code)
            $0.member("subject", subject)
            $0.member("encounter", encounter)
            performed?.write(into: &$0, as: .performed)
            $0.member("recorder", recorder)
            $0.member("asserter", asserter)
            $0.member("performer", performer)
            $0.member("location", location)
            $0.member("reasonCode", reasonCode)
            $0.member("reasonReference", reasonReference)
            $0.member("bodySite", bodySite)
            $0.member("outcome", outcome)
            $0.member("report", report)
            $0.member("complication", complication)
            $0.member("complicationDetail", complicationDetail)
            $0.member("followUp", followUp)
            $0.member("note", note)
            $0.member("focalDevice", focalDevice)
            $0.member("usedReference", usedReference)
            $0.member("usedCode", usedCode)
        }
    }
}
