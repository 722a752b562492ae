package import JSONTree

/// A person who gives care by profession.
///
/// Source: <https://hl7.org/fhir/R4/practitioner.html>
package struct Practitioner: FHIRResource {
    package static let kind = "Practitioner"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    package var active: Bool?
    package var name: [HumanName] = []
    package var telecom: [ContactPoint] = []
    package var address: [Address] = []
    /// `male`, `female`, `other` or `unknown`.
    package var gender: Primitive?
    package var birthDate: Primitive?
    package var photo: [Attachment] = []
    package var qualification: [Qualification] = []
    package var communication: [CodeableConcept] = []
}

extension Practitioner {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        active = json.flag("active")
        name = json.list("name")
        telecom = json.list("telecom")
        address = json.list("address")
        gender = json.primitive("gender")
        birthDate = json.primitive("birthDate")
        photo = json.list("photo")
        qualification = json.list("qualification")
        communication = json.list("communication")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("active", boolean: active)
        json.member("name", name)
        json.member("telecom", telecom)
        json.member("address", address)
        json.member("gender", gender)
        json.member("birthDate", birthDate)
        json.member("photo", photo)
        json.member("qualification", qualification)
        json.member("communication", communication)
        json.endObject()
    }
}
