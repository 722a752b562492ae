package import JSONTree

/// Whose time can be booked.
///
/// Source: <https://hl7.org/fhir/R4/schedule.html>
package struct Schedule: FHIRResource {
    package static let kind = "Schedule"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var active: Bool?
    package var serviceCategory: [CodeableConcept] = []
    package var serviceType: [CodeableConcept] = []
    package var specialty: [CodeableConcept] = []
    package var actor: [Reference] = []
    package var planningHorizon: Period?
    package var comment: String?
}

extension Schedule {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        active = json.flag("active")
        serviceCategory = json.list("serviceCategory")
        serviceType = json.list("serviceType")
        specialty = json.list("specialty")
        actor = json.list("actor")
        planningHorizon = json.element("planningHorizon")
        comment = json.text("comment")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("active", boolean: active)
        json.member("serviceCategory", serviceCategory)
        json.member("serviceType", serviceType)
        json.member("specialty", specialty)
        json.member("actor", actor)
        json.member("planningHorizon", planningHorizon)
        json.member("comment", comment)
        json.endObject()
    }
}
