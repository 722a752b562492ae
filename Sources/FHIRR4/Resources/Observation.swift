package import JSONTree

/// A measurement, a result of a test, or a simple statement about the patient.
///
/// Source: <https://hl7.org/fhir/R4/observation.html>
package struct Observation: FHIRResource {
    package static let kind = "Observation"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// The order or plan that this fulfils.
    package var basedOn: [Reference] = []
    /// The larger one that this belongs to.
    package var partOf: [Reference] = []
    /// `registered`, `preliminary`, `final`, `amended` and more.
    package var status: Primitive
    package var category: [CodeableConcept] = []
    package var code: CodeableConcept
    /// Whom it is about.
    package var subject: Reference?
    package var focus: [Reference] = []
    package var encounter: Reference?
    /// The time that counts for the patient, not that of the laboratory.
    package var effective: EventTime?
    /// When this version was made available.
    package var issued: Primitive?
    package var performer: [Reference] = []
    /// `nil` if there is a reason for its absence, or if the components hold the values.
    package var value: ObservationValue?
    /// Why there is no value.
    package var dataAbsentReason: CodeableConcept?
    /// High, low, normal and the like.
    package var interpretation: [CodeableConcept] = []
    /// What has no element of its own.
    package var note: [Annotation] = []
    package var bodySite: CodeableConcept?
    package var method: CodeableConcept?
    package var specimen: Reference?
    package var device: Reference?
    package var referenceRange: [ReferenceRange] = []
    /// The members of a panel.
    package var hasMember: [Reference] = []
    /// What it was worked out from.
    package var derivedFrom: [Reference] = []
    package var component: [Component] = []
}

extension Observation {
    package init(id: String? = nil, status: Primitive, code: CodeableConcept) {
        self.init(frame: ResourceFrame(id: id), status: status, code: code)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        basedOn = json.list("basedOn")
        partOf = json.list("partOf")
        status = json.primitive("status") ?? Primitive()
        category = json.list("category")
        code = json.element("code") ?? CodeableConcept()
        subject = json.element("subject")
        focus = json.list("focus")
        encounter = json.element("encounter")
        effective = EventTime(json, as: .observed)
        issued = json.primitive("issued")
        performer = json.list("performer")
        value = ObservationValue(json)
        dataAbsentReason = json.element("dataAbsentReason")
        interpretation = json.list("interpretation")
        note = json.list("note")
        bodySite = json.element("bodySite")
        method = json.element("method")
        specimen = json.element("specimen")
        device = json.element("device")
        referenceRange = json.list("referenceRange")
        hasMember = json.list("hasMember")
        derivedFrom = json.list("derivedFrom")
        component = json.list("component")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("basedOn", basedOn)
        json.member("partOf", partOf)
        json.member("status", status)
        json.member("category", category)
        json.member("code", code)
        json.member("subject", subject)
        json.member("focus", focus)
        json.member("encounter", encounter)
        effective?.write(into: &json, as: .observed)
        json.member("issued", issued)
        json.member("performer", performer)
        value?.write(into: &json)
        json.member("dataAbsentReason", dataAbsentReason)
        json.member("interpretation", interpretation)
        json.member("note", note)
        json.member("bodySite", bodySite)
        json.member("method", method)
        json.member("specimen", specimen)
        json.member("device", device)
        json.member("referenceRange", referenceRange)
        json.member("hasMember", hasMember)
        json.member("derivedFrom", derivedFrom)
        json.member("component", component)
        json.endObject()
    }
}
