package import JSONTree

extension Patient {
    /// Somebody to turn to on behalf of the patient.
    ///
    /// Source: <https://hl7.org/fhir/R4/patient-definitions.html#Patient.contact>
    package struct Contact: FHIRElement {
        package var extensions: [Extension]
        package var relationship: [CodeableConcept] = []
        package var name: HumanName?
        package var telecom: [ContactPoint] = []
        package var address: Address?
        /// `male`, `female`, `other` or `unknown`.
        package var gender: Primitive?
        package var organization: Reference?
        package var period: Period?
    }
}

extension Patient.Contact {
    package init(
        relationship: [CodeableConcept] = [],
        name: HumanName? = nil,
        telecom: [ContactPoint] = [],
        address: Address? = nil,
        gender: Primitive? = nil,
        organization: Reference? = nil,
        period: Period? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            relationship: relationship,
            name: name,
            telecom: telecom,
            address: address,
            gender: gender,
            organization: organization,
            period: period
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        relationship = json.list("relationship")
        name = json.element("name")
        telecom = json.list("telecom")
        address = json.element("address")
        gender = json.primitive("gender")
        organization = json.element("organization")
        period = json.element("period")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("relationship", relationship)
        json.member("name", name)
        json.member("telecom", telecom)
        json.member("address", address)
        json.member("gender", gender)
        json.member("organization", organization)
        json.member("period", period)
        json.endObject()
    }
}
