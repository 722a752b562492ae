package import JSONTree

extension Encounter {
    /// A condition or procedure that matters to the visit.
    ///
    /// Source: <https://hl7.org/fhir/R4/encounter-definitions.html#Encounter.diagnosis>
    package struct Diagnosis: FHIRElement {
        package var extensions: [Extension]
        package var condition: Reference
        package var use: CodeableConcept?
        package var rank: Int?
    }
}

extension Encounter.Diagnosis {
    package init(
        condition: Reference,
        use: CodeableConcept? = nil,
        rank: Int? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, condition: condition, use: use, rank: rank)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        condition = json.element("condition") ?? Reference()
        use = json.element("use")
        rank = json.integer("rank")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("condition", condition)
        json.member("use", use)
        json.member("rank", integer: rank)
        json.endObject()
    }
}
