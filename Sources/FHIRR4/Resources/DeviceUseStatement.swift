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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("basedOn", basedOn)
            $0.member("status", status)
            $0.member("subject", subject)
            $0.member("derivedFrom", derivedFrom)
            timing?.write(into: &$0, as: .timing)
            $0.member("recordedOn", recordedOn)
            $0.member("source", source)
            $0.member("device", device)
            $0.member("reasonCode", reasonCode)
            $0.member("reasonReference", reasonReference)
            $0.member("bodySite", bodySite)
            $0.member("note", note)
        }
    }
}
