package import JSONTree

extension OperationOutcome {
    /// One error, warning or note.
    ///
    /// Source: <https://hl7.org/fhir/R4/operationoutcome-definitions.html#OperationOutcome.issue>
    package struct Issue: FHIRElement {
        package var extensions: [Extension]
        /// `fatal`, `error`, `warning` or `information`.
        package var severity: String
        package var code: String
        package var details: CodeableConcept?
        /// For programmers; never patient data.
        package var diagnostics: String?
        package var location: [String] = []
        /// FHIRPath to the elements in question.
        package var expression: [String] = []
    }
}

extension OperationOutcome.Issue {
    package init(
        severity: String,
        code: String,
        details: CodeableConcept? = nil,
        diagnostics: String? = nil,
        location: [String] = [],
        expression: [String] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            severity: severity,
            code: code,
            details: details,
            diagnostics: diagnostics,
            location: location,
            expression: expression
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        severity = json.text("severity") ?? ""
        code = json.text("code") ?? ""
        details = json.element("details")
        diagnostics = json.text("diagnostics")
        location = json.texts("location")
        expression = json.texts("expression")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("severity", severity)
        json.member("code", code)
        json.member("details", details)
        json.member("diagnostics", diagnostics)
        json.member("location", location)
        json.member("expression", expression)
        json.endObject()
    }
}
