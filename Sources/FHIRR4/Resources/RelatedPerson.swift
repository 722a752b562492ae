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
        json.object {
            frame.write(into: &$0, kind: Self.kind)
            $0.member("identifier", identifier)
            $0.member("active", boolean: active)
            $0.member("patient", patient)
            $0.member("relationship", relationship)
            $0.member("name", name)
            $0.member("telecom", telecom)
            $0.member("gender", gender)
            $0.member("birthDate", birthDate)
            $0.member("address", address)
            $0.member("photo", photo)
            $0.member("period", period)
            $0.member("communication", communication)
        }
    }
}
