package import JSONTree

/// A person who receives care.
///
/// Source: <https://hl7.org/fhir/R4/patient.html>
package struct Patient: FHIRResource {
    package static let kind = "Patient"

    package var frame: ResourceFrame
    package var identifier: [Identifier] = []
    /// Whether the record is in use; `nil` claims nothing.
    package var active: Bool?
    package var name: [HumanName] = []
    package var telecom: [ContactPoint] = []
    /// `male`, `female`, `other` or `unknown`.
    package var gender: Primitive?
    /// At the precision known: `1970`, `1970-05` or `1970-05-03`.
    package var birthDate: Primitive?
    package var deceased: Deceased?
    package var address: [Address] = []
    package var maritalStatus: CodeableConcept?
    package var multipleBirth: MultipleBirth?
    package var photo: [Attachment] = []
    package var contact: [Contact] = []
    package var communication: [Communication] = []
    package var generalPractitioner: [Reference] = []
    package var managingOrganization: Reference?
    package var link: [Link] = []
}

extension Patient {
    package init(id: String? = nil) { self.init(frame: ResourceFrame(id: id)) }

    package init(_ json: JSONNode) {
        frame = ResourceFrame(json)
        identifier = json.list("identifier")
        active = json.flag("active")
        name = json.list("name")
        telecom = json.list("telecom")
        gender = json.primitive("gender")
        birthDate = json.primitive("birthDate")
        deceased = Deceased(json)
        address = json.list("address")
        maritalStatus = json.element("maritalStatus")
        multipleBirth = MultipleBirth(json)
        photo = json.list("photo")
        contact = json.list("contact")
        communication = json.list("communication")
        generalPractitioner = json.list("generalPractitioner")
        managingOrganization = json.element("managingOrganization")
        link = json.list("link")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        frame.write(into: &json, kind: Self.kind)
        json.member("identifier", identifier)
        json.member("active", boolean: active)
        json.member("name", name)
        json.member("telecom", telecom)
        json.member("gender", gender)
        json.member("birthDate", birthDate)
        deceased?.write(into: &json)
        json.member("address", address)
        json.member("maritalStatus", maritalStatus)
        multipleBirth?.write(into: &json)
        json.member("photo", photo)
        json.member("contact", contact)
        json.member("communication", communication)
        json.member("generalPractitioner", generalPractitioner)
        json.member("managingOrganization", managingOrganization)
        json.member("link", link)
        json.endObject()
    }
}
