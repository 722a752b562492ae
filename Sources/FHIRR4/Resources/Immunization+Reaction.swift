package import JSONTree

extension Immunization {
    /// What followed in time, whether or not it was caused by the vaccine.
    ///
    /// Source: <https://hl7.org/fhir/R4/immunization-definitions.html#Immunization.reaction>
    package struct Reaction: FHIRElement {
        package var extensions: [Extension]
        package var date: Primitive?
        package var detail: Reference?
        package var reported: Bool?
    }
}

extension Immunization.Reaction {
    package init(
        date: Primitive? = nil,
        detail: Reference? = nil,
        reported: Bool? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, date: date, detail: detail, reported: reported)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        date = json.primitive("date")
        detail = json.element("detail")
        reported = json.flag("reported")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("date", date)
        json.member("detail", detail)
        json.member("reported", boolean: reported)
        json.endObject()
    }
}
