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
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("basedOn", basedOn)
        json.member("partOf", partOf)
        json.member("status", status)
        json.member("type", type)
        json.member("modality", modality)
        json.member("view", view)
        json.member("subject", subject)
        json.member("encounter", encounter)
        created?.write(into: &json, as: .created)
        json.member("issued", issued)
        json.member("operator", `operator`)
        json.member("reasonCode", reasonCode)
        json.member("bodySite", bodySite)
        json.member("deviceName", deviceName)
        json.member("device", device)
        json.member("height", integer: height)
        json.member("width", integer: width)
        json.member("frames", integer: frames)
        json.member("duration", number: duration)
        json.member("content", content)
        json.member("note", note)
        json.endObject()
    }
}
