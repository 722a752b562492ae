package import JSONTree

extension DocumentReference {
    /// How the document stands to another one.
    ///
    /// Source: <https://hl7.org/fhir/R4/documentreference-definitions.html#DocumentReference.relatesTo>
    package struct RelatesTo: FHIRElement {
        package var extensions: [Extension]
        /// `replaces`, `transforms`, `signs` or `appends`.
        package var code: String
        package var target: Reference
    }
}

extension DocumentReference.RelatesTo {
    package init(code: String, target: Reference, extensions: [Extension] = []) {
        self.init(extensions: extensions, code: code, target: target)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        code = json.text("code") ?? ""
        target = json.element("target") ?? Reference()
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("code", code)
        json.member("target", target)
        json.endObject()
    }
}
