package import JSONTree

extension Goal {
    /// What is to be reached by when.
    ///
    /// Source: <https://hl7.org/fhir/R4/goal-definitions.html#Goal.target>
    package struct Target: FHIRElement {
        package var extensions: [Extension]
        package var measure: CodeableConcept?
        package var detail: Detail?
        package var due: Due?
    }
}

extension Goal.Target {
    package init(
        measure: CodeableConcept? = nil,
        detail: Detail? = nil,
        due: Due? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, measure: measure, detail: detail, due: due)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        measure = json.element("measure")
        detail = Detail(json)
        due = Due(json)
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("measure", measure)
        detail?.write(into: &json)
        due?.write(into: &json)
        json.endObject()
    }
}
