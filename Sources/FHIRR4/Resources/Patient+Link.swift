package import JSONTree

extension Patient {
    /// Another record of the same person.
    ///
    /// Source: <https://hl7.org/fhir/R4/patient-definitions.html#Patient.link>
    package struct Link: FHIRElement {
        package var extensions: [Extension]
        package var other: Reference
        /// `replaced-by`, `replaces`, `refer` or `seealso`.
        package var type: String
    }
}

extension Patient.Link {
    package init(other: Reference, type: String, extensions: [Extension] = []) {
        self.init(extensions: extensions, other: other, type: type)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        other = json.element("other") ?? Reference()
        type = json.text("type") ?? ""
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("other", other)
        json.member("type", type)
        json.endObject()
    }
}
