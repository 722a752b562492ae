package import JSONTree

extension Practitioner {
    /// A licence, certificate or degree.
    ///
    /// Source: <https://hl7.org/fhir/R4/practitioner-definitions.html#Practitioner.qualification>
    package struct Qualification: FHIRElement {
        package var extensions: [Extension]
        package var identifier: [Identifier] = []
        package var code: CodeableConcept
        package var period: Period?
        package var issuer: Reference?
    }
}

extension Practitioner.Qualification {
    package init(
        identifier: [Identifier] = [],
        code: CodeableConcept,
        period: Period? = nil,
        issuer: Reference? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, identifier: identifier, code: code, period: period, issuer: issuer)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        identifier = json.list("identifier")
        code = json.element("code") ?? CodeableConcept()
        period = json.element("period")
        issuer = json.element("issuer")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("identifier", identifier)
        json.member("code", code)
        json.member("period", period)
        json.member("issuer", issuer)
        json.endObject()
    }
}
