package import JSONTree

extension Encounter {
    /// A place where the patient was during the visit.
    ///
    /// Source: <https://hl7.org/fhir/R4/encounter-definitions.html#Encounter.location>
    package struct Location: FHIRElement {
        package var extensions: [Extension]
        package var location: Reference
        /// `planned`, `active`, `reserved` or `completed`.
        package var status: String?
        package var physicalType: CodeableConcept?
        package var period: Period?
    }
}

extension Encounter.Location {
    package init(
        location: Reference,
        status: String? = nil,
        physicalType: CodeableConcept? = nil,
        period: Period? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            location: location,
            status: status,
            physicalType: physicalType,
            period: period
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        location = json.element("location") ?? Reference()
        status = json.text("status")
        physicalType = json.element("physicalType")
        period = json.element("period")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("location", location)
        json.member("status", status)
        json.member("physicalType", physicalType)
        json.member("period", period)
        json.endObject()
    }
}
