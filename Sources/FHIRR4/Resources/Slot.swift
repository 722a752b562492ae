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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("serviceCategory", serviceCategory)
            $0.member("serviceType", serviceType)
            $0.member("specialty", specialty)
            $0.member("appointmentType", appointmentType)
            $0.member("schedule", schedule)
            $0.member("status", status)
            $0.member("start", start)
            $0.member("end", end)
            $0.member("overbooked", boolean: overbooked)
            $0.member("comment", comment)
        }
    }
}
