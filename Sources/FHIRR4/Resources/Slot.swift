package import JSONTree

/// A stretch of time that can be booked.
///
/// Source: <https://hl7.org/fhir/R4/slot.html>
package struct Slot: FHIRResource {
    package static let kind = "Slot"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var serviceCategory: [CodeableConcept] = []
    package var serviceType: [CodeableConcept] = []
    package var specialty: [CodeableConcept] = []
    package var appointmentType: CodeableConcept?
    package var schedule: Reference
    /// `busy`, `free`, `busy-unavailable`, `busy-tentative` or `entered-in-error`.
    package var status: Primitive
    /// An instant with its zone.
    package var start: Primitive
    package var end: Primitive
    package var overbooked: Bool?
    package var comment: String?
}

extension Slot {
    package init(id: String? = nil, schedule: Reference, status: Primitive, start: Primitive, end: Primitive) {
        self.init(frame: ResourceFrame(id: id), schedule: schedule, status: status, start: start, end: end)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        serviceCategory = json.list("serviceCategory")
        serviceType = json.list("serviceType")
        specialty = json.list("specialty")
        appointmentType = json.element("appointmentType")
        schedule = json.element("schedule") ?? Reference()
        status = json.primitive("status") ?? Primitive()
        start = json.primitive("start") ?? Primitive()
        end = json.primitive("end") ?? Primitive()
        overbooked = json.flag("overbooked")
        comment = json.text("comment")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("serviceCategory", serviceCategory)
        json.member("serviceType", serviceType)
        json.member("specialty", specialty)
        json.member("appointmentType", appointmentType)
        json.member("schedule", schedule)
        json.member("status", status)
        json.member("start", start)
        json.member("end", end)
        json.member("overbooked", boolean: overbooked)
        json.member("comment", comment)
        json.endObject()
    }
}
