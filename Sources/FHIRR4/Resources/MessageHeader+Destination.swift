package import JSONTree

extension MessageHeader {
    /// A system the message goes to.
    ///
    /// Source: <https://hl7.org/fhir/R4/messageheader-definitions.html#MessageHeader.destination>
    package struct Destination: FHIRElement {
        package var extensions: [Extension]
        package var name: String?
        package var target: Reference?
        package var endpoint: String
        package var receiver: Reference?
    }
}

extension MessageHeader.Destination {
    package init(
        name: String? = nil,
        target: Reference? = nil,
        endpoint: String,
        receiver: Reference? = nil,
        extensions: [Extension] = []
    ) {
        self.init(extensions: extensions, name: name, target: target, endpoint: endpoint, receiver: receiver)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        name = json.text("name")
        target = json.element("target")
        endpoint = json.text("endpoint") ?? ""
        receiver = json.element("receiver")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("name", name)
        json.member("target", target)
        json.member("endpoint", endpoint)
        json.member("receiver", receiver)
        json.endObject()
    }
}
