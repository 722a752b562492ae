package import JSONTree

/// What is said about the use of a device by the patient.
///
/// Source: <https://hl7.org/fhir/R4/deviceusestatement.html>
package struct DeviceUseStatement: FHIRResource {
    package static let kind = "DeviceUseStatement"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    /// `active`, `completed`, `entered-in-error` and more.
    package var status: Primitive
    /// Whom it is about.
    package var subject: Reference
    /// What it was worked out from.
    package var derivedFrom: [Reference] = []
    package var timing: EventTime?
    package var recordedOn: Primitive?
    package var source: Reference?
    package var device: Reference
    package var reasonCode: [CodeableConcept] = []
    package var reasonReference: [Reference] = []
    package var bodySite: CodeableConcept?
    /// What has no element of its own.
    package var note: [Annotation] = []
}

extension DeviceUseStatement {
    package init(id: String? = nil, status: Primitive, subject: Reference, device: Reference) {
        self.init(frame: ResourceFrame(id: id), status: status, subject: subject, device: device)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        basedOn = json.list("basedOn")
        status = json.primitive("status") ?? Primitive()
        subject = json.element("subject") ?? Reference()
        derivedFrom = json.list("derivedFrom")
        timing = EventTime(json, as: .timing)
        recordedOn = json.primitive("recordedOn")
        source = json.element("source")
        device = json.element("device") ?? Reference()
        reasonCode = json.list("reasonCode")
        reasonReference = json.list("reasonReference")
        bodySite = json.element("bodySite")
        note = json.list("note")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("basedOn", basedOn)
        json.member("status", status)
        json.member("subject", subject)
        json.member("derivedFrom", derivedFrom)
        timing?.write(into: &json, as: .timing)
        json.member("recordedOn", recordedOn)
        json.member("source", source)
        json.member("device", device)
        json.member("reasonCode", reasonCode)
        json.member("reasonReference", reasonReference)
        json.member("bodySite", bodySite)
        json.member("note", note)
        json.endObject()
    }
}
