package import JSONTree

extension Immunization {
    /// Somebody who ordered or gave the vaccine.
    ///
    /// Source: <https://hl7.org/fhir/R4/immunization-definitions.html#Immunization.performer>
    package struct Performer: FHIRElement {
        package var extensions: [Extension]
        package var function: CodeableConcept?
        package var actor: Reference
    }
}

extension Immunization.Performer {
    package init(function: CodeableConcept? = nil, actor: Reference, extensions: [Extension] = []) {
        self.init(extensions: extensions, function: function, actor: actor)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        function = json.element("function")
        actor = json.element("actor") ?? Reference()
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("function", function)
        json.member("actor", actor)
        json.endObject()
    }
}
