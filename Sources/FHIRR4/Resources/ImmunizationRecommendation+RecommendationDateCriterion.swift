package import JSONTree

extension ImmunizationRecommendation.Recommendation {
    /// One date of a forecast, such as the earliest.
    ///
    /// Source: <https://hl7.org/fhir/R4/immunizationrecommendation.html>
    package struct DateCriterion: FHIRElement {
        package var extensions: [Extension]
        package var code: CodeableConcept
        package var value: Primitive
    }
}

extension ImmunizationRecommendation.Recommendation.DateCriterion {
    package init(code: CodeableConcept, value: Primitive, extensions: [Extension] = []) {
        self.init(extensions: extensions, code: code, value: value)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        code = json.element("code") ?? CodeableConcept()
        value = json.primitive("value") ?? Primitive()
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("code", code)
        json.member("value", value)
        json.endObject()
    }
}
