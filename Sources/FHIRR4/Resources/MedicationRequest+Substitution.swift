package import JSONTree

extension MedicationRequest {
    /// Whether another product may be handed out.
    ///
    /// Source: <https://hl7.org/fhir/R4/medicationrequest-definitions.html#MedicationRequest.substitution>
    package struct Substitution: FHIRElement {
        package var extensions: [Extension]
        package var allowed: Allowed
        package var reason: CodeableConcept?
    }
}

extension MedicationRequest.Substitution {
    package init(allowed: Allowed, reason: CodeableConcept? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, allowed: allowed, reason: reason)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        allowed = Allowed(json) ?? .concept(CodeableConcept())
        reason = json.element("reason")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        allowed.write(into: &json)
        json.member("reason", reason)
        json.endObject()
    }
}
