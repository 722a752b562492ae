package import JSONTree

/// The resource as XHTML for a human reader.
///
/// Source: <https://hl7.org/fhir/R4/narrative.html#Narrative>
package struct Narrative: FHIRElement {
    package var extensions: [Extension]
    /// `generated`, `extensions`, `additional` or `empty`.
    package var status: String
    /// One XHTML `div` element as text; required.
    package var div: String
}

extension Narrative {
    package init(status: String, div: String, extensions: [Extension] = []) {
        self.init(extensions: extensions, status: status, div: div)
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        status = json.text("status") ?? ""
        div = json.text("div") ?? ""
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("status", status)
        json.member("div", div)
        json.endObject()
    }
}
