package import JSONTree

extension MessageHeader {
    /// To which message this is the answer.
    ///
    /// Source: <https://hl7.org/fhir/R4/messageheader-definitions.html#MessageHeader.response>
    package struct Response: FHIRElement {
        package var extensions: [Extension]
        /// The id of the message that is answered.
        package var identifier: String
        /// `ok`, `transient-error` or `fatal-error`.
        package var code: String
        package var details: Reference?
    }
}

extension MessageHeader.Response {
    package init(identifier: String, code: String, details: Reference? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, identifier: identifier, code: code, details: details)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        identifier = json.text("identifier") ?? ""
        code = json.text("code") ?? ""
        details = json.element("details")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("identifier", identifier)
        json.member("code", code)
        json.member("details", details)
        json.endObject()
    }
}
