package import JSONTree

extension CarePlan {
    /// One step of the plan.
    ///
    /// Source: <https://hl7.org/fhir/R4/careplan-definitions.html#CarePlan.activity>
    package struct Activity: FHIRElement {
        package var extensions: [Extension]
        package var outcomeCodeableConcept: [CodeableConcept] = []
        package var outcomeReference: [Reference] = []
        package var progress: [Annotation] = []
        package var reference: Reference?
        package var detail: Detail?
    }
}

extension CarePlan.Activity {
    package init(
        outcomeCodeableConcept: [CodeableConcept] = [],
        outcomeReference: [Reference] = [],
        progress: [Annotation] = [],
        reference: Reference? = nil,
        detail: Detail? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            outcomeCodeableConcept: outcomeCodeableConcept,
            outcomeReference: outcomeReference,
            progress: progress,
            reference: reference,
            detail: detail
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        outcomeCodeableConcept = json.list("outcomeCodeableConcept")
        outcomeReference = json.list("outcomeReference")
        progress = json.list("progress")
        reference = json.element("reference")
        detail = json.element("detail")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("outcomeCodeableConcept", outcomeCodeableConcept)
        json.member("outcomeReference", outcomeReference)
        json.member("progress", progress)
        json.member("reference", reference)
        json.member("detail", detail)
        json.endObject()
    }
}
