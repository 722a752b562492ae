package import JSONTree

/// Which vaccines a forecast says are due, and when.
///
/// Source: <https://hl7.org/fhir/R4/immunizationrecommendation.html>
package struct ImmunizationRecommendation: FHIRResource {
    package static let kind = "ImmunizationRecommendation"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var patient: Reference
    package var date: Primitive
    package var authority: Reference?
    package var recommendation: [Recommendation] = []
}

extension ImmunizationRecommendation {
    package init(id: String? = nil, patient: Reference, date: Primitive) {
        self.init(frame: ResourceFrame(id: id), patient: patient, date: date)
    }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        patient = json.element("patient") ?? Reference()
        date = json.primitive("date") ?? Primitive()
        authority = json.element("authority")
        recommendation = json.list("recommendation")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("patient", patient)
        json.member("date", date)
        json.member("authority", authority)
        json.member("recommendation", recommendation)
        json.endObject()
    }
}
