package import JSONTree

extension Observation {
    /// What counts as usual for such a value.
    ///
    /// Source: <https://hl7.org/fhir/R4/observation-definitions.html#Observation.referenceRange>
    package struct ReferenceRange: FHIRElement {
        package var extensions: [Extension]
        package var low: Quantity?
        package var high: Quantity?
        package var type: CodeableConcept?
        package var appliesTo: [CodeableConcept] = []
        package var age: Range?
        package var text: String?
    }
}

extension Observation.ReferenceRange {
    package init(
        low: Quantity? = nil,
        high: Quantity? = nil,
        type: CodeableConcept? = nil,
        appliesTo: [CodeableConcept] = [],
        age: Range? = nil,
        text: String? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            low: low,
            high: high,
            type: type,
            appliesTo: appliesTo,
            age: age,
            text: text
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        low = json.element("low")
        high = json.element("high")
        type = json.element("type")
        appliesTo = json.list("appliesTo")
        age = json.element("age")
        text = json.text("text")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("low", low)
        json.member("high", high)
        json.member("type", type)
        json.member("appliesTo", appliesTo)
        json.member("age", age)
        json.member("text", text)
        json.endObject()
    }
}
