package import JSONTree

extension RelatedPerson {
    /// A language the person can be talked to in.
    ///
    /// Source: <https://hl7.org/fhir/R4/relatedperson-definitions.html#RelatedPerson.communication>
    package struct Communication: FHIRElement {
        package var extensions: [Extension]
        package var language: CodeableConcept
        package var preferred: Bool?
    }
}

extension RelatedPerson.Communication {
    package init(language: CodeableConcept, preferred: Bool? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, language: language, preferred: preferred)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        language = json.element("language") ?? CodeableConcept()
        preferred = json.flag("preferred")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("language", language)
        json.member("preferred", boolean: preferred)
        json.endObject()
    }
}
