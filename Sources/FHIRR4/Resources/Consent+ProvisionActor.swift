package import JSONTree

extension Consent.Provision {
    /// Somebody whom the rule is about.
    ///
    /// Source: <https://hl7.org/fhir/R4/consent-definitions.html#Consent.provision.actor>
    package struct Actor: FHIRElement {
        package var extensions: [Extension]
        package var role: CodeableConcept
        package var reference: Reference
    }
}

extension Consent.Provision.Actor {
    package init(role: CodeableConcept, reference: Reference, extensions: [Extension] = []) {
        self.init(extensions: extensions, role: role, reference: reference)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        role = json.element("role") ?? CodeableConcept()
        reference = json.element("reference") ?? Reference()
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("role", role)
        json.member("reference", reference)
        json.endObject()
    }
}
