package import JSONTree

/// Somebody who is involved in the care for private reasons, such as a mother or a neighbour.
///
/// Source: <https://hl7.org/fhir/R4/relatedperson.html>
package struct RelatedPerson: FHIRResource {
    package static let kind = "RelatedPerson"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var active: Bool?
    package var patient: Reference
    package var relationship: [CodeableConcept] = []
    package var name: [HumanName] = []
    package var telecom: [ContactPoint] = []
    /// `male`, `female`, `other` or `unknown`.
    package var gender: Primitive?
    package var birthDate: Primitive?
    package var address: [Address] = []
    package var photo: [Attachment] = []
    package var period: Period?
    package var communication: [Communication] = []
}

extension RelatedPerson {
    package init(id: String? = nil, patient: Reference) { self.init(frame: ResourceFrame(id: id), patient: patient) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        active = json.flag("active")
        patient = json.element("patient") ?? Reference()
        relationship = json.list("relationship")
        name = json.list("name")
        telecom = json.list("telecom")
        gender = json.primitive("gender")
        birthDate = json.primitive("birthDate")
        address = json.list("address")
        photo = json.list("photo")
        period = json.element("period")
        communication = json.list("communication")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("active", boolean: active)
        json.member("patient", patient)
        json.member("relationship", relationship)
        json.member("name", name)
        json.member("telecom", telecom)
        json.member("gender", gender)
        json.member("birthDate", birthDate)
        json.member("address", address)
        json.member("photo", photo)
        json.member("period", period)
        json.member("communication", communication)
        json.endObject()
    }
}
