package import JSONTree

extension Coverage {
    /// A class of the insurer's own, such as group or plan.
    ///
    /// Source: <https://hl7.org/fhir/R4/coverage-definitions.html#Coverage.class>
    package struct Class: FHIRElement {
        package var extensions: [Extension]
        package var type: CodeableConcept
        package var value: String
        package var name: String?
    }
}

extension Coverage.Class {
    package init(type: CodeableConcept, value: String, name: String? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, type: type, value: value, name: name)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        type = json.element("type") ?? CodeableConcept()
        value = json.text("value") ?? ""
        name = json.text("name")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("type", type)
        json.member("value", value)
        json.member("name", name)
        json.endObject()
    }
}
