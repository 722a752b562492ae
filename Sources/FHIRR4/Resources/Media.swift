package import JSONTree

/// A photo, video or recording.
///
/// Source: <https://hl7.org/fhir/R4/media.html>
package struct Media: FHIRResource {
    package static let kind = "Media"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    /// The larger one that this belongs to.
    package var partOf: [Reference] = []
    /// `preparation`, `in-progress`, `not-done`, `on-hold`, `stopped`, `completed`, `entered-in-error` or `unknown`.
    package var status: Primitive
    package var type: CodeableConcept?
    package var modality: CodeableConcept?
    package var view: CodeableConcept?
    /// Whom it is about.
    package var subject: Reference?
    package var encounter: Reference?
    package var created: EventTime?
    package var issued: Primitive?
    package var `operator`: Reference?
    package var reasonCode: [CodeableConcept] = []
    package var bodySite: CodeableConcept?
    package var deviceName: String?
    package var device: Reference?
    package var height: Int?
    package var width: Int?
    package var frames: Int?
    /// In seconds.
    package var duration: String?
    package var content: Attachment
    /// What has no element of its own.
    package var note: [Annotation] = []
}

extension Media {
    package init(id: String? = nil, status: Primitive, content: Attachment) {
        self.init(frame: ResourceFrame(id: id), status: status, content: content)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        basedOn = json.list("basedOn")
        partOf = json.list("partOf")
        status = json.primitive("status") ?? Primitive()
        type = json.element("type")
        modality = json.element("modality")
        view = json.element("view")
        subject = json.element("subject")
        encounter = json.element("encounter")
        created = EventTime(json, as: .created)
        issued = json.primitive("issued")
        `operator` = json.element("operator")
        reasonCode = json.list("reasonCode")
        bodySite = json.element("bodySite")
        deviceName = json.text("deviceName")
        device = json.element("device")
        height = json.integer("height")
        width = json.integer("width")
        frames = json.integer("frames")
        duration = json.number("duration")
        content = json.element("content") ?? Attachment()
        note = json.list("note")
    }

    package func write(into json: inout JSONWriter) {
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("basedOn", basedOn)
            $0.member("partOf", partOf)
            $0.member("status", status)
            $0.member("type", type)
            $0.member("modality", modality)
            $0.member("view", view)
            $0.member("subject", subject)
            $0.member("encounter", encounter)
            created?.write(into: &$0, as: .created)
            $0.member("issued", issued)
            $0.member("operator", `operator`)
            $0.member("reasonCode", reasonCode)
            $0.member("bodySite", bodySite)
            $0.member("deviceName", deviceName)
            $0.member("device", device)
            $0.member("height", integer: height)
            $0.member("width", integer: width)
            $0.member("frames", integer: frames)
            $0.member("duration", number: duration)
            $0.member("content", content)
            $0.member("note", note)
        }
    }
}
