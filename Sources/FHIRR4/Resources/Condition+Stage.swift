package import JSONTree

extension Condition {
    /// How far the condition has gone.
    ///
    /// Source: <https://hl7.org/fhir/R4/condition-definitions.html#Condition.stage>
    package struct Stage: FHIRElement {
        package var extensions: [Extension]
        package var summary: CodeableConcept?
        package var assessment: [Reference] = []
        package var type: CodeableConcept?
    }
}

extension Condition.Stage {
    package init(
        summary: CodeableConcept? = nil,
        assessment: [Reference] = [],
        type: CodeableConcept? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, summary: summary, assessment: assessment, type: type)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        summary = json.element("summary")
        assessment = json.list("assessment")
        type = json.element("type")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("summary", summary)
        json.member("assessment", assessment)
        json.member("type", type)
        json.endObject()
    }
}
