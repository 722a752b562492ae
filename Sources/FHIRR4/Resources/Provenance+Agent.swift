package import JSONTree

extension Provenance {
    /// Somebody or something that took part.
    ///
    /// Source: <https://hl7.org/fhir/R4/provenance-definitions.html#Provenance.agent>
    package struct Agent: FHIRElement {
        package var extensions: [Extension]
        package var type: CodeableConcept?
        package var role: [CodeableConcept] = []
        package var who: Reference
        package var onBehalfOf: Reference?
    }
}

extension Provenance.Agent {
    package init(
        type: CodeableConcept? = nil,
        role: [CodeableConcept] = [],
        who: Reference,
        onBehalfOf: Reference? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, type: type, role: role, who: who, onBehalfOf: onBehalfOf)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        type = json.element("type")
        role = json.list("role")
        who = json.element("who") ?? Reference()
        onBehalfOf = json.element("onBehalfOf")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("type", type)
        json.member("role", role)
        json.member("who", who)
        json.member("onBehalfOf", onBehalfOf)
        json.endObject()
    }
}
