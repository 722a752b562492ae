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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("active", boolean: active)
            $0.member("name", name)
            $0.member("telecom", telecom)
            $0.member("address", address)
            $0.member("gender", gender)
            $0.member("birthDate", birthDate)
            $0.member("photo", photo)
            $0.member("qualification", qualification)
            $0.member("communication", communication)
        }
    }
}
