package import JSONTree

extension MessageHeader {
    /// The system the message comes from.
    ///
    /// Source: <https://hl7.org/fhir/R4/messageheader-definitions.html#MessageHeader.source>
    package struct Source: FHIRElement {
        package var extensions: [Extension]
        package var name: String?
        package var software: String?
        package var version: String?
        package var contact: ContactPoint?
        package var endpoint: String
    }
}

extension MessageHeader.Source {
    package init(
        name: String? = nil,
        software: String? = nil,
        version: String? = nil,
        contact: ContactPoint? = nil,
        endpoint: String,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            name: name,
            software: software,
            version: version,
            contact: contact,
            endpoint: endpoint
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        name = json.text("name")
        software = json.text("software")
        version = json.text("version")
        contact = json.element("contact")
        endpoint = json.text("endpoint") ?? ""
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("name", name)
        json.member("software", software)
        json.member("version", version)
        json.member("contact", contact)
        json.member("endpoint", endpoint)
        json.endObject()
    }
}
