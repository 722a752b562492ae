package import JSONTree

extension Procedure {
    /// Somebody who took part in the procedure.
    ///
    /// Source: <https://hl7.org/fhir/R4/procedure-definitions.html#Procedure.performer>
    package struct Performer: FHIRElement {
        package var extensions: [Extension]
        package var function: CodeableConcept?
        package var actor: Reference
        package var onBehalfOf: Reference?
    }
}

extension Procedure.Performer {
    package init(
        function: CodeableConcept? = nil,
        actor: Reference,
        onBehalfOf: Reference? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, function: function, actor: actor, onBehalfOf: onBehalfOf)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        function = json.element("function")
        actor = json.element("actor") ?? Reference()
        onBehalfOf = json.element("onBehalfOf")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("function", function)
        json.member("actor", actor)
        json.member("onBehalfOf", onBehalfOf)
        json.endObject()
    }
}
