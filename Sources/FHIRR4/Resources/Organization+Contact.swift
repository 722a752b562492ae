package import JSONTree

extension Organization {
    /// Somebody to turn to for one purpose.
    ///
    /// Source: <https://hl7.org/fhir/R4/organization-definitions.html#Organization.contact>
    package struct Contact: FHIRElement {
        package var extensions: [Extension]
        package var purpose: CodeableConcept?
        package var name: HumanName?
        package var telecom: [ContactPoint] = []
        package var address: Address?
    }
}

extension Organization.Contact {
    package init(
        purpose: CodeableConcept? = nil,
        name: HumanName? = nil,
        telecom: [ContactPoint] = [],
        address: Address? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, purpose: purpose, name: name, telecom: telecom, address: address)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        purpose = json.element("purpose")
        name = json.element("name")
        telecom = json.list("telecom")
        address = json.element("address")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("purpose", purpose)
        json.member("name", name)
        json.member("telecom", telecom)
        json.member("address", address)
        json.endObject()
    }
}
