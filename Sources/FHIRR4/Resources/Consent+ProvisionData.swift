package import JSONTree

extension Consent.Provision {
    /// A resource that the rule is about.
    ///
    /// Source: <https://hl7.org/fhir/R4/consent-definitions.html#Consent.provision.data>
    package struct Data: FHIRElement {
        package var extensions: [Extension]
        /// `instance`, `related`, `dependents` or `authoredby`.
        package var meaning: String
        package var reference: Reference
    }
}

extension Consent.Provision.Data {
    package init(meaning: String, reference: Reference, extensions: [Extension] = []) {
        self.init(extensions: extensions, meaning: meaning, reference: reference)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        meaning = json.text("meaning") ?? ""
        reference = json.element("reference") ?? Reference()
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("meaning", meaning)
        json.member("reference", reference)
        json.endObject()
    }
}
