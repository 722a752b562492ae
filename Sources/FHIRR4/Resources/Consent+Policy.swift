package import JSONTree

extension Consent {
    /// A policy the consent refers to.
    ///
    /// Source: <https://hl7.org/fhir/R4/consent-definitions.html#Consent.policy>
    package struct Policy: FHIRElement {
        package var extensions: [Extension]
        package var authority: String?
        package var uri: String?
    }
}

extension Consent.Policy {
    package init(authority: String? = nil, uri: String? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, authority: authority, uri: uri)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        authority = json.text("authority")
        uri = json.text("uri")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("authority", authority)
        json.member("uri", uri)
        json.endObject()
    }
}
