package import JSONTree

extension Condition {
    /// What speaks for the condition.
    ///
    /// Source: <https://hl7.org/fhir/R4/condition-definitions.html#Condition.evidence>
    package struct Evidence: FHIRElement {
        package var extensions: [Extension]
        package var code: [CodeableConcept] = []
        package var detail: [Reference] = []
    }
}

extension Condition.Evidence {
    package init(code: [CodeableConcept] = [], detail: [Reference] = [], extensions: [Extension] = []) {
        self.init(extensions: extensions, code: code, detail: detail)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        code = json.list("code")
        detail = json.list("detail")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("code", code)
        json.member("detail", detail)
        json.endObject()
    }
}
