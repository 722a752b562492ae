package import JSONTree

extension DocumentReference {
    /// The document in one format.
    ///
    /// Source: <https://hl7.org/fhir/R4/documentreference-definitions.html#DocumentReference.content>
    package struct Content: FHIRElement {
        package var extensions: [Extension]
        package var attachment: Attachment
        package var format: Coding?
    }
}

extension DocumentReference.Content {
    package init(attachment: Attachment, format: Coding? = nil, extensions: [Extension] = []) {
        self.init(extensions: extensions, attachment: attachment, format: format)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        attachment = json.element("attachment") ?? Attachment()
        format = json.element("format")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("attachment", attachment)
        json.member("format", format)
        json.endObject()
    }
}
