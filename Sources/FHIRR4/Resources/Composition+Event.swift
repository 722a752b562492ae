package import JSONTree

extension Composition {
    /// What the document reports about.
    ///
    /// Source: <https://hl7.org/fhir/R4/composition-definitions.html#Composition.event>
    package struct Event: FHIRElement {
        package var extensions: [Extension]
        package var code: [CodeableConcept] = []
        package var period: Period?
        package var detail: [Reference] = []
    }
}

extension Composition.Event {
    package init(
        code: [CodeableConcept] = [],
        period: Period? = nil,
        detail: [Reference] = [],
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, code: code, period: period, detail: detail)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        code = json.list("code")
        period = json.element("period")
        detail = json.list("detail")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("code", code)
        json.member("period", period)
        json.member("detail", detail)
        json.endObject()
    }
}
