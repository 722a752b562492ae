package import JSONTree

extension Composition {
    /// How the document stands to another one.
    ///
    /// Source: <https://hl7.org/fhir/R4/composition-definitions.html#Composition.relatesTo>
    package struct RelatesTo: FHIRElement {
        package var extensions: [Extension]
        /// `replaces`, `transforms`, `signs` or `appends`.
        package var code: String
        package var target: Target
    }
}

extension Composition.RelatesTo {
    package init(code: String, target: Target, extensions: [Extension] = []) {
        self.init(extensions: extensions, code: code, target: target)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        code = json.text("code") ?? ""
        target = Target(json) ?? .reference(Reference())
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("code", code)
        target.write(into: &json)
        json.endObject()
    }
}
